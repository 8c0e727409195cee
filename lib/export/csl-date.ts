import type { Say } from '#lib/i18n/say.ts'
import { dateParts, type EdtfParts } from '#lib/site/edtf.ts'
import { formatDate } from '#lib/site/format-date.ts'
import type { CslDate, CslDateParts } from './csl-item.ts'

/**
 * An EDTF date as CSL has it. What is uncertain or approximate is `circa`; what has no year, or only a decade, or an
 * open end, has no parts in CSL and is said in words. Nothing that is not known is filled in.
 */
export function cslDate(date: string, say: Say): CslDate {
  const start = dateParts(date)
  const from = start && partsOf(start)
  if (!start || !from) return { literal: formatDate(date, say) }
  // Any sign of doubt, at the beginning or the end.
  const circa = /[?~%]/.test(date) ? ({ circa: true } as const) : {}
  if (start.end === undefined) return { 'date-parts': [from], ...circa }
  const end = dateParts(start.end)
  const to = end && partsOf(end)
  return to ? { 'date-parts': [from, to], ...circa } : { literal: formatDate(date, say) }
}

function partsOf({ year, month, day }: EdtfParts): CslDateParts | undefined {
  if (year === undefined) return undefined
  if (month === undefined) return [Number(year)]
  return day === undefined ? [Number(year), Number(month)] : [Number(year), Number(month), Number(day)]
}
