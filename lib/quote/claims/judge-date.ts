import type { ConditionTime } from '#lib/quote/candidates/document-condition.ts'
import { type DateSpan, dateSpan } from './date-span.ts'

/**
 * Whether a document's date (EDTF) lies within a claimed one: true where it does, also where its source is not sure of it;
 * false where it surely doesn't; null where it is absent or too imprecise to tell, or is another and not sure.
 */
export function judgeDate({ spans, yearless }: ConditionTime, date: string | undefined): boolean | null {
  const own = dateSpan(date)
  if (!own) return null
  if (yearless !== undefined) return isDayOfYear(own, yearless)
  if (spans.some(({ first, last }) => first <= own.first && own.last <= last)) return true
  const meets = spans.some(({ first, last }) => first <= own.last && own.first <= last)
  return meets || !own.isCertain ? null : false
}

function isDayOfYear({ first, last, isCertain }: DateSpan, day: string): boolean | null {
  const [from, to] = [first.slice(5), last.slice(5)]
  if (first.slice(0, 4) !== last.slice(0, 4)) return null
  if (day < from || day > to) return isCertain ? false : null
  return from === to ? true : null
}
