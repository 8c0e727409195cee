import { type DateOrder, dateLikeSpans, isDateLine } from '#lib/ingest/recognise/dates.ts'
import { forPress } from './lexicon/matchers.ts'

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

/** Whether a line is a date and nothing else, but for words of time and "FOR PRESS". */
export function isDateAlone(text: string, order?: DateOrder): boolean {
  return isDateLine(text, order) || (forPress.test(text) && isDateLine(text.replace(forPress, ' '), order))
}
