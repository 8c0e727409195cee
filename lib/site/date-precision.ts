import { dateParts, daysInInterval, filedDate } from './edtf.ts'

/**
 * How closely a date (EDTF) is known: a day; several days, each of which is filed; a month; a year; a longer or less
 * certain range, which is filed under its beginning; and of what has no year a decade, a century, the latest time that
 * is possible (`../1862`), a day or month of an unknown year, or nothing.
 */
export type DatePrecision =
  | 'day'
  | 'days'
  | 'month'
  | 'year'
  | 'range'
  | 'decade'
  | 'century'
  | 'latest'
  | 'without-year'
  | 'unknown'

/** How closely a date is known. */
export function datePrecision(date: string | undefined): DatePrecision {
  if (latestPossible(date) !== undefined) return 'latest'
  const parts = dateParts(date)
  if (!parts) return 'unknown'
  if (parts.year !== undefined && parts.end !== undefined) return daysInInterval(date) ? 'days' : 'range'
  const length = filedDate(date)?.length
  if (length !== undefined) return length === 10 ? 'day' : length === 7 ? 'month' : 'year'
  if (parts.decadeOrCentury) return parts.decadeOrCentury.years === 10 ? 'decade' : 'century'
  return parts.month === undefined ? 'unknown' : 'without-year'
}

/** Whether a date, or an end of a range, is said to be uncertain or approximate. */
export function isUnsureDate(date: string | undefined): boolean {
  return /[?~%]/.test(date ?? '')
}

/** The end of an interval whose start is open or not known: `1862` of `../1862` and of `/1862`; else undefined. */
export function latestPossible(date: string | undefined): string | undefined {
  const [, end] = /^(?:\.\.)?\/(.+)$/.exec(date ?? '') ?? []
  return end === '..' ? undefined : end
}
