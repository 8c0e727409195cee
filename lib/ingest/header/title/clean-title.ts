import type { HeaderLine } from '#lib/ingest/header/header-line.ts'
import { besideDate, byPhrase } from '#lib/ingest/header/lexicon/matchers.ts'
import { isWholeDate } from '#lib/ingest/recognise/dates/calendar-day.ts'
import { isCapitals } from './genre-block.ts'

/** The words of a title that is on these lines, without its date. */
export function joinedTitle(lines: HeaderLine[]): string {
  const [first] = lines
  // A date that comes before what the text is, on one line, is no word of the title.
  const cut = first?.kind === 'genre' && first.dates[0]?.start === 0 ? first.dates[0].end : 0
  const words = lines.map((line, index) => (index === 0 ? line.text.slice(cut) : line.text))
  const last = lines.at(-1)
  // Nor is one after a comma at the end, but in a line of capitals, where it may belong to the words before it.
  const end = last && !isCapitals([last]) ? endOfWords(last) : undefined
  if (end !== undefined && words.length > 0)
    words[words.length - 1] = (words.at(-1) ?? '').slice(0, end - (lines.length === 1 ? cut : 0))
  return cleanedTitle(words.join(' '))
}

/** How long a page takes to read, behind a stroke at the end of a title. */
const readingTime = /(?<!\s)\s+[|·•]\s+\d{1,3}\s?min(?:ute)?s?(?: read)?$/iu

/** Where the words of a line end before a date behind a comma or a stroke, or in brackets; nothing where it has no such end. */
function endOfWords(line: HeaderLine): number | undefined {
  const { dates } = line
  const text = line.text.replace(readingTime, '')
  const date = dates.find(
    ({ edtf, end }) => isWholeDate(edtf) && /^[\s.)\]]*$/u.test(text.slice(end).replace(besideDate, ' ')),
  )
  const before = date && /(?:,\s*(?:on\s+)?|(?<!\s)\s+[([|]\s*)$/u.exec(text.slice(0, date.start))
  return before && before.index > 0 ? before.index : undefined
}

/** One line; entities of HTML that a text was left with are read. */
export function cleanedTitle(text: string): string {
  return text
    .replace(/&#34;|&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[\u2060\uFEFF\u200B\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s,;:])[\s,;:]+$/, '')
    .replace(whoGaveIt, '')
    .replace(readingTime, '')
    .trim()
}

/** "(Delivered by Ivo Sandor)" behind a title is a note on it. */
const whoGaveIt = new RegExp(String.raw`(?<=\S)\s*[([](?:${byPhrase.source.replace('^', '')})[^()[\]]*[)\]]$`, 'iu')
