/** The formats that are read, as a person names them. */
export const readFormats =
  'HTML, Markdown, PDF, DOCX, ODT, RTF, EPUB, TEI and Akoma Ntoso (.xml), WebVTT and SubRip (.vtt, .srt), e-mails (.eml), plain text (.txt), and datasets (.csv, .tsv, .xlsx, .json, .jsonl) that a collection declares'

/** How the names of files end, by their format. A new format is a line here, a reader in the table of `read.ts`, a golden pair. */
export const formatEndings = {
  html: /\.html?$/i,
  markdown: /\.(?:md|markdown)$/i,
  pdf: /\.pdf$/i,
  docx: /\.docx$/i,
  odt: /\.(?:odt|ott)$/i,
  rtf: /\.rtf$/i,
  epub: /\.epub$/i,
  eml: /\.eml$/i,
  xml: /\.(?:xml|tei|akn)$/i,
  subtitles: /\.(?:vtt|srt)$/i,
  plain: /\.(?:txt|text)$/i,
} as const

export type Format = keyof typeof formatEndings

/** The format of a file by the ending of its name; undefined where it is none that is read as it is. */
export function formatOf(name: string): Format | undefined {
  const formats = Object.keys(formatEndings) as Format[]
  return formats.find((format) => formatEndings[format].test(name))
}

/** Whether a file of this name is read as it is, without a collection that declares it. */
export function isReadable(name: string): boolean {
  return formatOf(name) !== undefined
}

/** Whether a file is a dataset, which is read as its collection declares. */
export function isDataset(name: string): boolean {
  return /\.(?:jsonl?|ndjson|csv|tsv)(?:\.gz)?$/i.test(name) || isWorkbook(name)
}

/** Whether a file is a workbook, of which a sheet is a dataset. */
export function isWorkbook(name: string): boolean {
  return /\.xlsx$/i.test(name)
}
