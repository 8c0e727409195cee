import { type DateParts, dateParts, filedDate } from './edtf.ts'
import { type Words, wordsFor } from './words.ts'

/** A date made ready for people. */
export interface ShownDate {
  /** `25 April 2024`, `25–27 April 2024`, `April 2024`, `13 March`, `1860s`, `c. 1862`; `not known` where nothing is. */
  text: string
  /** What to say beside it, when it is less than sure: `year not known`, `uncertain`. */
  note?: string
  /** For `<time datetime>`: a valid year, month or day. Absent where the date is none of these. */
  machine?: string
}

/** An EDTF date in the words of the interface, with what is unsure of it kept apart, so that a column can stay narrow. */
export function shownDate(date: string | undefined, words: Words = wordsFor('en')): ShownDate {
  const parts = dateParts(date)
  if (!parts) return date === undefined ? { text: words.notKnown } : { text: date }
  const { year, month, day, span } = parts
  const monthName = month ? words.months[Number(month) - 1] : undefined
  const known = [day && monthName ? String(Number(day)) : undefined, monthName, year].filter(
    (part) => part !== undefined,
  )
  let text = known.join(' ')
  if (span) text = words.span(span.from, span.years)
  if (text === '') text = words.notKnown
  if (parts.approximate) text = words.about(text)
  if (parts.end !== undefined)
    text =
      daysTogether(parts, dateParts(parts.end), words) ??
      words.interval(text, parts.end === '' ? '' : shownDate(parts.end, words).text)

  const shown: ShownDate = { text }
  const notes = [
    !year && !span && monthName ? words.yearNotKnown : undefined,
    parts.uncertain ? words.uncertain : undefined,
  ].filter((note) => note !== undefined)
  if (notes.length > 0) shown.note = notes.join(', ')
  const filed = filedDate(date)
  // `<time>` has no intervals.
  if (filed && isDay(filed) && parts.end === undefined) shown.machine = filed
  return shown
}

/** `25–27 April 2024`, `29 April – 2 May 2024`; nothing where one of both is no certain day. */
function daysTogether(first: DateParts, last: DateParts | undefined, words: Words): string | undefined {
  const isCertain = ({ day, month, year, uncertain, approximate }: DateParts) =>
    day !== undefined && month !== undefined && year !== undefined && !uncertain && !approximate
  if (!last || !isCertain(first) || !isCertain(last)) return undefined
  const isOneYear = first.year === last.year
  const written = ({ day, month, year }: DateParts, length: number) =>
    [String(Number(day)), words.months[Number(month) - 1], year].slice(0, length).join(' ')
  if (isOneYear && first.month === last.month) return `${Number(first.day)}–${written(last, 3)}`
  return `${written(first, isOneYear ? 2 : 3)} – ${written(last, 3)}`
}

/** The same in one line: `13 March, year not known`, `13 March 2023 (uncertain)`. */
export function dateInWords(date: string | undefined, words: Words = wordsFor('en')): string {
  const { text, note } = shownDate(date, words)
  if (!note) return text
  return note.startsWith(words.yearNotKnown) ? `${text}, ${note}` : `${text} (${note})`
}

/** True for a year, a month of a year, or a day that the calendar has. */
function isDay(filed: string): boolean {
  const [year, month, day] = filed.split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) return true
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day >= 1 && day <= (lengths[month - 1] ?? 0)
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
