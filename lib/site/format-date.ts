import type { MessageKey, Say } from '#lib/i18n/say.ts'
import { latestPossible } from './date-precision.ts'
import { dateParts, type EdtfParts, filedDate } from './edtf.ts'

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
export function dateLabel(date: string | undefined, say: Say): DateLabel {
  const latest = latestPossible(date)
  if (latest !== undefined) {
    const { text, note } = dateLabel(latest, say)
    return { text: say('dates.noLaterThan', { date: text }), ...(note !== undefined && { note }) }
  }
  const parts = dateParts(date)
  if (!parts) return { text: date ?? say('common.notKnown') }
  const { year, month, decadeOrCentury } = parts
  let text = decadeOrCentury ? formatDecadeOrCentury(decadeOrCentury, say) : formatKnown(parts, say)
  if (text === '') text = say('common.notKnown')
  if (parts.approximate) text = say('dates.approximately', { date: text })
  if (parts.end !== undefined)
    text =
      formatDayRange(parts, dateParts(parts.end), say) ??
      (parts.end === ''
        ? say('dates.from', { from: text })
        : say('dates.interval', { from: text, to: dateLabel(parts.end, say).text }))

  const shown: DateLabel = { text }
  const notes = [
    !year && !decadeOrCentury && month ? say('dates.yearNotKnown') : undefined,
    parts.uncertain ? say('dates.uncertain') : undefined,
  ].filter((note) => note !== undefined)
  if (notes.length > 0) shown.note = notes.join(', ')
  const filed = filedDate(date)
  // `<time>` has no intervals.
  if (filed && isDay(filed) && parts.end === undefined) shown.datetime = filed
  return shown
}

/** The name of a month, by its number from 1 to 12: `March`. */
export function monthName(month: number, say: Say): string {
  return say(`dates.months.${month}` as MessageKey & `dates.months.${number}`)
}

/** A day of any year: `13 March`. */
function formatDayOfYear(day: number, month: number, say: Say): string {
  return say('dates.dayMonth', { day: String(day), month: monthOfDay(month, say) })
}

/** A decade: `1860s`. */
export function formatDecade(from: number, say: Say): string {
  return say('dates.decade', { from: String(from) })
}

function formatDecadeOrCentury({ from, years }: NonNullable<EdtfParts['decadeOrCentury']>, say: Say): string {
  return years === 10
    ? formatDecade(from, say)
    : say('dates.century', { from: String(from), to: String(from + years - 1) })
}

/** The name of a month behind a day, which in some languages has another form. */
function monthOfDay(month: number, say: Say): string {
  return say(`dates.monthsOfDay.${month}` as MessageKey & `dates.monthsOfDay.${number}`)
}

/** What is known of a day; empty where nothing is. */
function formatKnown({ year, month, day }: EdtfParts, say: Say): string {
  if (month === undefined) return year ?? ''
  if (day === undefined) {
    const name = monthName(Number(month), say)
    return year ? say('dates.monthYear', { month: name, year }) : name
  }
  if (!year) return formatDayOfYear(Number(day), Number(month), say)
  return say('dates.dayMonthYear', { day: String(Number(day)), month: monthOfDay(Number(month), say), year })
}

/** `25–27 April 2024`, `29 April – 2 May 2024`; nothing where one of both is no certain day. */
function formatDayRange(first: EdtfParts, last: EdtfParts | undefined, say: Say): string | undefined {
  const isCertain = ({ day, month, year, uncertain, approximate }: EdtfParts) =>
    day !== undefined && month !== undefined && year !== undefined && !uncertain && !approximate
  if (!last || !isCertain(first) || !isCertain(last)) return undefined
  const isOneYear = first.year === last.year
  if (isOneYear && first.month === last.month)
    return say('dates.daysOfMonth', {
      first: String(Number(first.day)),
      last: String(Number(last.day)),
      month: monthOfDay(Number(last.month), say),
      year: last.year ?? '',
    })
  const from = isOneYear ? formatDayOfYear(Number(first.day), Number(first.month), say) : formatKnown(first, say)
  return say('dates.daysOfYear', { from, to: formatKnown(last, say) })
}

/** The same in one line: `13 March, year not known`, `13 March 2023 (uncertain)`. */
export function formatDate(date: string | undefined, say: Say): string {
  const { text, note } = dateLabel(date, say)
  if (!note) return text
  return note.startsWith(say('dates.yearNotKnown'))
    ? say('dates.withoutYear', { date: text, note })
    : say('dates.withNote', { date: text, note })
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
