import { type DateOrder, dateLikeSpans, findDates, isDateLine, refusedDates } from '#lib/ingest/recognise/find-dates.ts'
import { besideDate, forPress } from './lexicon/matchers.ts'

/** The words of a line without its dates, those that were taken and those that only look like one. */
export function withoutDates(text: string, order?: DateOrder): string {
  let rest = ''
  let at = 0
  for (const { start, end } of dateLikeSpans(text, order)) {
    rest += `${text.slice(at, start)} `
    at = end
  }
  return rest + text.slice(at)
}

/** "11.30–12.30" has eight. */
const timeFigures = 8

/** Whether a line is a date and nothing else, but for words of time and "FOR PRESS". */
export function isDateAlone(text: string, order?: DateOrder): boolean {
  if (isDateLine(text, order)) return true
  const dated = findDates(text, order).length + refusedDates(text, order).length > 0
  const rest = dated ? withoutDates(text, order).replace(forPress, ' ').replace(besideDate, ' ') : text
  return dated && !/\p{L}{2}/u.test(rest) && (rest.match(/\d/g)?.length ?? 0) <= timeFigures
}
