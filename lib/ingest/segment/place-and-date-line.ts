import { findDates } from '#lib/ingest/recognise/find-dates.ts'
import { weekdayOf } from '#lib/text/lexicon/weekdays.ts'

const yearWord = /(?<!\p{L})(?:years?|года|году|г|жылы|жыл|ж)(?!\p{L})\.?/giu
/** Longest name of a place, in words. */
const longestPlace = 3

/** A day with a month of any language: "12. Mai 2019", "12 de mayo de 2019". */
const anyDay = /^\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,12}\.?\s+(?:de\s+)?\d{4}\.?$/u

/** Whether a line is a day, or a place and a day: "Ormond, 12 May 2019". Such a line heads no text. */
export function isPlaceAndDateLine(text: string): boolean {
  if (text.length > 80) return false
  if (anyDay.test(text)) return true
  const [date, ...others] = findDates(text)
  if (!date || others.length > 0 || !/^[\dX]{4}-\d\d-\d\d$/.test(date.edtf)) return false
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`.replace(yearWord, ' ')
  const words = rest.split(/[\s,.;:()–—-]+/u).filter((word) => word !== '' && weekdayOf(word) !== 'full')
  return words.length <= longestPlace && words.every((word) => /^\p{Lu}\p{L}*$/u.test(word))
}
