/** A range of days, both ends in it: `2019-05-01` to `2019-05-31`. Four-digit years compare as text. */
export interface DayRange {
  first: string
  last: string
}

/** Every day that has a year of four digits: the range of a query that asks for none. */
export const allDays: DayRange = { first: '0000-01-01', last: '9999-12-31' }

const day = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** The days that a year, a month or a day (`1990`, `1990-09`, `1990-09-25`) has; undefined for anything else. */
export function dayRangeOf(date: string): DayRange | undefined {
  const match = day.exec(date)
  if (!match) return undefined
  const [, year = '', month, dayOfMonth] = match
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  if (Number(month) < 1 || Number(month) > 12) return undefined
  if (dayOfMonth === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-31` }
  return Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= 31 ? { first: date, last: date } : undefined
}

/**
 * The days of `1990`, `1990..1995`, `1990..`, `..1995`, with months and days too; undefined for anything else, and where the last
 * is before the first.
 */
export function parseDayRange(range: string): DayRange | undefined {
  const [from = '', to] = range.split('..')
  if (to === undefined) return dayRangeOf(from)
  if (from === '' && to === '') return undefined
  const first = from === '' ? allDays : dayRangeOf(from)
  const last = to === '' ? allDays : dayRangeOf(to)
  if (!first || !last || first.first > last.last) return undefined
  return { first: first.first, last: last.last }
}

/** Whether two ranges have a day in common. */
export function overlap(one: DayRange, other: DayRange): boolean {
  return one.first <= other.last && other.first <= one.last
}
