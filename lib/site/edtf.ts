/**
 * What an EDTF date (ISO 8601-2) says, taken apart. Only whole parts are known: of `186X` no year is, of
 * `2023-XX-13` the year alone can be filed. Of an interval the parts are those of its start.
 */
export interface EdtfParts {
  /** Four digits. Absent where the year is not known. */
  year?: string
  /** Two digits, `01` to `12`. */
  month?: string
  /** Two digits, `01` to `31`. */
  day?: string
  /** First year of a known decade or century whose year is not known: `186X` gives 1860 and 10 years. */
  decadeOrCentury?: { from: number; years: 10 | 100 }
  /** True for `?` and `%`. */
  uncertain: boolean
  /** True for `~` and `%`. */
  approximate: boolean
  /** End of an interval, as written, where there is one; empty where it is open or unknown. */
  end?: string
}

const edtfForm = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/

/** Takes an EDTF date apart; undefined where it is absent or of a form that the archive does not use. */
export function dateParts(date: string | undefined): EdtfParts | undefined {
  if (date === undefined) return undefined
  const [start = '', end] = date.split('/')
  const qualified = /[?~%]/.exec(start)?.[0]
  const match = edtfForm.exec(start.replaceAll(/[?~%]/g, ''))
  if (!match) return undefined
  const [, year = '', month, day] = match
  const parts: EdtfParts = {
    uncertain: qualified === '?' || qualified === '%',
    approximate: qualified === '~' || qualified === '%',
  }
  if (/^\d{4}$/.test(year)) parts.year = year
  else if (/^\d{3}X$/.test(year)) parts.decadeOrCentury = { from: Number(year.slice(0, 3)) * 10, years: 10 }
  else if (/^\d{2}XX$/.test(year)) parts.decadeOrCentury = { from: Number(year.slice(0, 2)) * 100, years: 100 }
  if (month && month !== 'XX' && Number(month) >= 1 && Number(month) <= 12) parts.month = month
  if (day && day !== 'XX') parts.day = day
  if (end !== undefined) parts.end = end === '..' ? '' : end
  return parts
}

/** Longest run of days whose every day lists the document: a session or a journey. A longer one is listed under its first day. */
const maxListedDays = 31

/**
 * The days of an interval of whole days (`2024-04-25/2024-04-27`), in order; undefined for every other date, and for
 * more than 31 days.
 */
export function daysInInterval(date: string | undefined): string[] | undefined {
  const [, first, last] = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(date ?? '') ?? []
  if (first === undefined || last === undefined) return undefined
  const days: string[] = []
  const day = new Date(`${first}T00:00:00Z`)
  while (!Number.isNaN(day.valueOf()) && days.length <= maxListedDays) {
    const text = day.toISOString().slice(0, 10)
    if (text > last) return days.length > 0 ? days : undefined
    days.push(text)
    day.setUTCDate(day.getUTCDate() + 1)
  }
  return undefined
}

/**
 * The part of a date that a document is filed under and sorted by: `2024-04-25`, `2024-04`, `2024`; of an interval that of its start;
 * undefined where the year is not known. What follows an unknown part is left out.
 */
export function filedDate(date: string | undefined): string | undefined {
  const parts = dateParts(date)
  if (!parts?.year) return undefined
  if (!parts.month) return parts.year
  return parts.day ? `${parts.year}-${parts.month}-${parts.day}` : `${parts.year}-${parts.month}`
}

/** The years that a date is filed under, four digits each: two for days over the turn of a year. */
export function yearsInDate(date: string | undefined): string[] {
  const { year, day, end } = dateParts(date) ?? {}
  if (year === undefined) return []
  // Days over the turn of a year are of both; of an interval of months or years the first year alone is counted.
  const last = day === undefined ? undefined : dateParts(end)?.year
  return last === undefined || last === year ? [year] : [year, last]
}
