import { type DayRange, dayRangeOf } from '#lib/search/query/day-range.ts'
import { dateParts, filedDate } from '#lib/site/edtf.ts'

/** The days on which something may have happened. */
export interface DateSpan extends DayRange {
  /** False where the source is not sure of its date. */
  isCertain: boolean
}

/** The days of an EDTF date; undefined where its year is not known, or an interval has no end. */
export function dateSpan(date: string | undefined): DateSpan | undefined {
  const parts = dateParts(date)
  if (!parts) return undefined
  const isCertain = !parts.uncertain && !parts.approximate
  if (parts.decadeOrCentury) {
    const { from, years } = parts.decadeOrCentury
    return { first: `${from}-01-01`, last: `${from + years - 1}-12-31`, isCertain }
  }
  const filed = filedDate(date)
  const first = filed === undefined ? undefined : dayRangeOf(filed)
  if (!first) return undefined
  if (parts.end === undefined) return { ...first, isCertain }
  const end = filedDate(parts.end)
  const last = end === undefined ? undefined : dayRangeOf(end)
  return last && { first: first.first, last: last.last, isCertain }
}
