import { latestPossible } from './date-precision.ts'
import { dateParts, type EdtfParts, filedDate } from './edtf.ts'
import { type Messages, messagesFor } from './messages.ts'

/** A date made ready for people. */
export interface DateLabel {
  /** `25 April 2024`, `25–27 April 2024`, `April 2024`, `13 March`, `1860s`, `c. 1862`; `not known` where nothing is. */
  text: string
  /** What to say beside it, when it is less than sure: `year not known`, `uncertain`. */
  note?: string
  /** For `<time datetime>`: a valid year, month or day. Absent where the date is none of these. */
  datetime?: string
}

/** An EDTF date in the words of the interface, with what is unsure of it kept apart, so that a column can stay narrow. */
export function dateLabel(date: string | undefined, messages: Messages = messagesFor('en')): DateLabel {
  const latest = latestPossible(date)
  if (latest !== undefined) {
    const { text, note } = dateLabel(latest, messages)
    return { text: messages.noLaterThan(text), ...(note !== undefined && { note }) }
  }
  const parts = dateParts(date)
  if (!parts) return date === undefined ? { text: messages.notKnown } : { text: date }
  const { year, month, day, decadeOrCentury } = parts
  const monthName = month ? messages.months[Number(month) - 1] : undefined
  const known = [day && monthName ? String(Number(day)) : undefined, monthName, year].filter(
    (part) => part !== undefined,
  )
  let text = known.join(' ')
  if (decadeOrCentury) text = messages.decadeOrCentury(decadeOrCentury.from, decadeOrCentury.years)
  if (text === '') text = messages.notKnown
  if (parts.approximate) text = messages.approximately(text)
  if (parts.end !== undefined)
    text =
      formatDayRange(parts, dateParts(parts.end), messages) ??
      messages.interval(text, parts.end === '' ? '' : dateLabel(parts.end, messages).text)

  const shown: DateLabel = { text }
  const notes = [
    !year && !decadeOrCentury && monthName ? messages.yearNotKnown : undefined,
    parts.uncertain ? messages.uncertain : undefined,
  ].filter((note) => note !== undefined)
  if (notes.length > 0) shown.note = notes.join(', ')
  const filed = filedDate(date)
  // `<time>` has no intervals.
  if (filed && isDay(filed) && parts.end === undefined) shown.datetime = filed
  return shown
}

/** `25–27 April 2024`, `29 April – 2 May 2024`; nothing where one of both is no certain day. */
function formatDayRange(first: EdtfParts, last: EdtfParts | undefined, messages: Messages): string | undefined {
  const isCertain = ({ day, month, year, uncertain, approximate }: EdtfParts) =>
    day !== undefined && month !== undefined && year !== undefined && !uncertain && !approximate
  if (!last || !isCertain(first) || !isCertain(last)) return undefined
  const isOneYear = first.year === last.year
  const written = ({ day, month, year }: EdtfParts, length: number) =>
    [String(Number(day)), messages.months[Number(month) - 1], year].slice(0, length).join(' ')
  if (isOneYear && first.month === last.month) return `${Number(first.day)}–${written(last, 3)}`
  return `${written(first, isOneYear ? 2 : 3)} – ${written(last, 3)}`
}

/** The same in one line: `13 March, year not known`, `13 March 2023 (uncertain)`. */
export function formatDate(date: string | undefined, messages: Messages = messagesFor('en')): string {
  const { text, note } = dateLabel(date, messages)
  if (!note) return text
  return note.startsWith(messages.yearNotKnown) ? `${text}, ${note}` : `${text} (${note})`
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
