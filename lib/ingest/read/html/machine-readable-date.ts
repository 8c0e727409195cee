import { findDates } from '#lib/ingest/recognise/find-dates.ts'
import { monthInDate, shortMonth } from '#lib/text/lexicon/month-names.ts'

/** The months as machines write them: the English name, whole or short. */
const monthNamed = (name: string) => monthInDate(name.toLowerCase(), 'en') ?? shortMonth(name.toLowerCase(), 'en')

const namePart = '(?<name>[a-z]{3,9})'
const dayPart = String.raw`(?<day>\d{1,2})`
const yearPart = String.raw`(?<year>\d{4})\b`
const weekdayPart = String.raw`(?:[a-z]{3,9},?\s+)?`

/** Forms of a day that a machine writes; each has its year, month and day in named groups. */
const forms = [
  // 2019-03-03, 2019-03-03T10:00:00+03:00, 2019/03/03 10:00
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?![\d/.-])/,
  // 20190303, 20190303T100000, 20190303100000
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:$|[T ]|\d{4})/,
  // Sun, 03 Mar 2019 10:00:00 GMT
  new RegExp(String.raw`^${weekdayPart}${dayPart}[ -]${namePart}\.?[ -]${yearPart}`, 'i'),
  // Sun Mar 03 10:00:00 CET 2019
  new RegExp(String.raw`^[a-z]{3}\s+${namePart}\s+${dayPart}\s+[\d:]+\s+(?:[A-Z]{2,5}\s+)?${yearPart}`, 'i'),
  // Mar 3, 2019
  new RegExp(String.raw`^${weekdayPart}${namePart}\.?\s+${dayPart},?\s+${yearPart}`, 'i'),
]

/**
 * The day of a date in the markup of a page, in EDTF (`2019-03-03`), as the place of writing counts it: no offset from UTC is
 * converted. Forms that machines write, and dates in words; nothing where the order of day and month can't be known.
 */
export function machineReadableDay(words: string | undefined): string | undefined {
  const text = words?.trim() ?? ''
  if (text === '') return undefined
  for (const form of forms) {
    const { year, month, name, day } = form.exec(text)?.groups ?? {}
    const number = name ? monthNamed(name) : Number(month)
    const found = year && day && number ? dayOf(Number(year), number, Number(day)) : undefined
    if (found) return found
  }
  const [mention, other] = findDates(text)
  return mention && !other && /^\d{4}-\d\d-\d\d$/.test(mention.edtf) ? mention.edtf : undefined
}

/** A day that there is, in EDTF; nothing for 30 February. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const two = (value: number) => String(value).padStart(2, '0')
  const value = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : undefined
}
