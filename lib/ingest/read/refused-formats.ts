/** Formats that are not read, by how the names of their files end, and what to do with such a file. */
const advice: readonly [endings: string, whatToDo: string][] = [
  ['doc dot docm dotx wps wpd sxw fodt', 'save it as .docx in Word or LibreOffice'],
  ['pages', 'export it as .docx in Pages'],
  ['xls xlsm xlsb ods fods numbers', 'save the sheet as .xlsx or .csv, and declare it as a dataset'],
  [
    'ppt pptx pps ppsx odp key',
    'slides have no order of words: export them as PDF, or copy the text into a file of its own',
  ],
  ['msg mbox pst', 'export each message as a file of its own, in the form .eml'],
  ['mobi azw azw3 fb2', 'convert it to .epub, such as with Calibre'],
  [
    'djvu tif tiff jpg jpeg png gif webp bmp heic',
    'a picture of text: have its text recognised (OCR), and save that as PDF or .txt',
  ],
  ['mp3 m4a wav ogg flac mp4 mov avi mkv webm', 'a recording: add its transcript, as text or as subtitles'],
  ['ass ssa sub sbv ttml dfxp', 'convert it to .vtt or .srt'],
  ['tex bib rst adoc org textile wiki', 'convert it to Markdown or HTML, such as with Pandoc'],
  ['zip rar 7z tar tgz gz bz2 xz', 'unpack it, and put what is in it into the sources'],
  ['mht mhtml webarchive', 'save the page as .html'],
]

const byEnding = new Map(
  advice.flatMap(([endings, whatToDo]) => endings.split(' ').map((ending): [string, string] => [ending, whatToDo])),
)

/** What to do with a file of a format that is not read, by its name; undefined where nothing is known of its format. */
export function adviceFor(name: string): string | undefined {
  const ending = /\.([^./]+)$/.exec(name)?.[1]
  return ending && byEnding.get(ending.toLowerCase())
}
