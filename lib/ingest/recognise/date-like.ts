import { monthNames } from './month-names.ts'
import { anyOf } from './words.ts'

const month = anyOf(Object.keys(monthNames))

/**
 * Figures and words set as a date is, whether they can be read as one or not: a year of two figures, a day of another
 * calendar ("22 Bahman 1357"), months in Roman figures, eight figures in a row, a range, a date that was misread.
 */
const forms = [
  String.raw`\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}`,
  String.raw`\d{1,2}\s?[./-]\s?[IVX]{1,4}\s?[./-]\s?\d{2,4}`,
  String.raw`[lIO\d]{1,2}(?:st|nd|rd|th|-?го|-?е)?[\s.-]+(?:of\s+)?${month}\.?,?[\s-]+[lI\d]\d{1,3}`,
  String.raw`${month}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+[’']?\d{2,4}`,
  String.raw`(?:19|20)\d{6}`,
  String.raw`\d{1,4}年\d{1,2}月\d{1,2}日`,
]
const name = String.raw`\p{Lu}[\p{L}’'-]+`
/** Months that no list here has: a day, one or two capitalised words, a year. */
const otherCalendars = [
  String.raw`\d{1,2}(?:st|nd|rd|th)?\s+${name}(?:[\s-]+${name})?,?\s+\d{3,4}`,
  String.raw`${name}\s+\d{1,2}(?:st|nd|rd|th)?,\s+\d{3,4}`,
]
const whole = (form: string, flags: string) => new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, flags)
const patterns = [...forms.map((form) => whole(form, 'giu')), ...otherCalendars.map((form) => whole(form, 'gu'))]

/** Half-open spans, in UTF-16 units, of what is set as a date is. */
export function dateLikeSpans(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push(span)
    }
  return found.sort((a, b) => a.start - b.start)
}
