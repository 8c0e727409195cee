import { edtfDate } from '#lib/markdown/field-schemas.ts'
import { weekdayOf } from '#lib/text/lexicon/weekdays.ts'
import { type DateOrder, findDates } from './find-dates.ts'

/** A day, month or year, or an interval of them, whose day is one of the calendar. */
const canonical = /^-?\d{4}(?:-\d\d(?:-\d\d)?)?[?~%]?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?$/
/** ISO 8601: the day as it is written, whatever the time zone. */
const clock = String.raw`\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?`
const isoTime = new RegExp(String.raw`^(?<day>\d{4}-\d\d-\d\d)[T ]${clock}\s?(?:Z|UTC|[+-]\d\d:?\d\d)?$`)
/** Around a date, words that are no part of it. */
const yearWords = new Set(['года', 'г', 'жылы', 'ж'])
const isBeside = (text: string) =>
  text.split(/[\s,.]+/).every((word) => word === '' || yearWords.has(word) || weekdayOf(word) === 'full')

/**
 * The EDTF date that a value of data is: alone, with a time of day, its day of the week or the word for year beside it at most.
 * Nothing where it is none that is sure.
 *
 * @param order of the parts of a date in figures, where it is known
 */
export function dateAlone(value: string, order?: DateOrder): string | undefined {
  const text = value.trim()
  if (canonical.test(text)) return realDate(text)
  const time = isoTime.exec(text)?.groups?.day
  if (time) return realDate(time)
  const [only, another] = findDates(text, order)
  if (!only || another || only.edtf.startsWith('XXXX')) return undefined
  return isBeside(text.slice(0, only.start)) && isBeside(text.slice(only.end)) ? realDate(only.edtf) : undefined
}

/** A date as it is, where it is EDTF and of the calendar; nothing otherwise. */
export function realDate(edtf: string | undefined): string | undefined {
  return edtf !== undefined && edtfDate.safeParse(edtf).success ? edtf : undefined
}
