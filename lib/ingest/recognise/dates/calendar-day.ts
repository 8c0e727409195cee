/** Length of the longest month of that number, so that 29 February is possible where no year is known. */
function lastDay(year: number | undefined, month: number): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

/**
 * The EDTF string of the parts that are known (`2024-04-25`, `2024-04`, `XXXX-04-25`), or nothing where the calendar
 * has no such day. A missing year is written XXXX (ISO 8601-2, level 1) and never filled in.
 */
export function calendarDay(year: number | undefined, month: number, day?: number): string | undefined {
  if (month < 1 || month > 12) return undefined
  const two = (value: number) => String(value).padStart(2, '0')
  const prefix = year === undefined ? 'XXXX' : String(year)
  if (day === undefined) return `${prefix}-${two(month)}`
  return day >= 1 && day <= lastDay(year, month) ? `${prefix}-${two(month)}-${two(day)}` : undefined
}

/** Days from one whole day (`2024-04-25`) to another; negative where the second is earlier, NaN where one is no day. */
export function daysFrom(first: string, second: string): number {
  const dayLength = 24 * 60 * 60 * 1000
  // A year that is not known is taken for a leap year, so that it may have 29 February.
  const count = (day: string) => Date.parse(day.replace('XXXX', '2000')) / dayLength
  return Math.round(count(second) - count(first))
}

/** Whether an EDTF string is a whole day, or days from one whole day to another. */
export function isWholeDate(edtf: string): boolean {
  return /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/.test(edtf)
}

/** Whether days are an interval that has another day in it. */
export function contains(interval: string, day: string): boolean {
  const [first = '', last] = interval.split('/')
  return last !== undefined && !day.includes('/') && first <= day && day <= last
}

/** Whether two dates may be of one occasion: they are the same, or a day of the one is the other. */
export function isOneTime(one: string, other: string): boolean {
  return one === other || contains(one, other) || contains(other, one)
}
