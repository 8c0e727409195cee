/** What of a number a format shows as a date or a time. */
export type DateFormat = 'day' | 'month' | 'year' | 'time'

/** Formats of ECMA-376 part 1, 18.8.30, that show days, months or times and need no code of their own in a file. */
const builtIn = new Map<number, DateFormat>([
  ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, DateFormat] => [
    id,
    'day',
  ]),
  [17, 'month'],
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id): [number, DateFormat] => [id, 'time']),
])

/** What a number format shows as a date; undefined for figures. `code` is its own code, where the file has one. */
export function dateFormatOf(id: number, code: string | undefined): DateFormat | undefined {
  if (code === undefined) return builtIn.get(id)
  // The first section is that of positive numbers; what is quoted, escaped or in brackets shows no part of a date.
  const shown = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]{0,255}\]/gi, '')
    .split(';', 1)[0]
    ?.toLowerCase()
    .replace(/am\/pm|a\/p|general/g, '')
  if (!shown || !/[ydmhs]/.test(shown)) return undefined
  if (shown.includes('d')) return 'day'
  const isMonth = /m/.test(shown) && !/[hs]/.test(shown)
  if (shown.includes('y')) return isMonth ? 'month' : 'year'
  return isMonth ? 'month' : 'time'
}

/** Milliseconds of a day. */
const day = 24 * 60 * 60 * 1000
/** Days from the first day of the count of Lotus and Excel (1 is 1 January 1900) to that of 1904. */
const to1904 = 1462
/** The day that this count has and the calendar lacks: 29 February 1900. */
const noSuchDay = 60
/** 31 December 9999. */
const lastDay = 2_958_465

/**
 * A number of days as a date in the form of ISO 8601, as far as its format shows it: "2019-05-14", "2019-05", "2019", with the time of
 * day where it has one; or undefined where it is no day of the calendar.
 */
export function serialDate(serial: number, format: DateFormat, counts1904: boolean): string | undefined {
  const days = serial + (counts1904 ? to1904 : 0)
  if (!(days >= 0) || days > lastDay + 1) return undefined
  const rounded = Math.round(days * 86_400) / 86_400
  // More than a day, in hours: how long something took.
  if (format === 'time') return rounded < 1 ? timeOf(rounded) : undefined
  const whole = Math.floor(rounded)
  if (whole < 1 || whole === noSuchDay) return undefined
  const sinceEpoch = whole - 25_569 + (whole < noSuchDay ? 1 : 0)
  const date = new Date(sinceEpoch * day).toISOString().slice(0, 10)
  if (format === 'year') return date.slice(0, 4)
  if (format === 'month') return date.slice(0, 7)
  const time = timeOf(rounded - whole)
  return time === '00:00:00' ? date : `${date}T${time}`
}

/** A part of a day as hours, minutes and seconds. */
function timeOf(part: number): string {
  return new Date(Math.round(part * 86_400) * 1000).toISOString().slice(11, 19)
}
