import { dateLikeSpans } from '#lib/ingest/recognise/date-like.ts'
import type { DateMention } from '#lib/ingest/recognise/dates.ts'
import { monthNames } from '#lib/ingest/recognise/month-names.ts'
import { anyWord } from '#lib/ingest/recognise/words.ts'
import { besideDate, forPress } from './lexicon/matchers.ts'

const months = new RegExp(anyWord(Object.keys(monthNames)), 'giu')
const timeOfDay = /\d{1,2}[:.]\d\d(?::\d\d)?(?:\s*[ap]\.?\s?m\.?)?(?:\s*(?:[A-Z]{2,4})(?!\p{L}))?/giu

/** Whether a date is whole: a day, or days from one to another; no month or year alone. */
export function isFullDate(date: DateMention): boolean {
  return /^\d{4}-\d\d-\d\d/.test(date.edtf)
}

/** The words of a line without its dates, read or only set as such, and without words of time beside them. */
export function withoutDates(text: string, dates: DateMention[]): string {
  const spans = [...dates, ...dateLikeSpans(text)].sort((a, b) => a.start - b.start)
  let rest = ''
  let at = 0
  for (const { start, end } of spans) {
    if (start > at) rest += `${text.slice(at, start)} `
    at = Math.max(at, end)
  }
  return (rest + text.slice(at)).replace(timeOfDay, ' ')
}

/** Whether a line has a date, or what is set as one, and else only words of time: a weekday, "on", brackets. */
export function isDateLine(text: string, dates: DateMention[]): boolean {
  if (dates.length === 0 && dateLikeSpans(text).length === 0) return false
  const rest = withoutDates(text, dates).replace(forPress, ' ').replace(besideDate, ' ').replace(months, ' ')
  return (rest.match(/\p{L}/gu)?.length ?? 0) <= 1 && (rest.match(/\d/g)?.length ?? 0) <= 4
}
