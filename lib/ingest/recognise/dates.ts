import { monthNames } from './month-names.ts'

/** A date as a text writes it. */
export interface DateMention {
  /** EDTF: `2024-04-25`, `2024-04`, `XXXX-03-13`. */
  edtf: string
  /** Half-open, in UTF-16 units of the text searched. */
  start: number
  end: number
  words: string
}

/** Order of the parts of a date in figures (10.02.2026). */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

const month = Object.keys(monthNames)
  .sort((a, b) => b.length - a.length)
  .join('|')
/** Ordinal endings, and what optical reading makes of a raised one: 27'" September, 25™ September. */
const ordinal = String.raw`(?:\s?(?:st|nd|rd|th)|-?(?:го|е|ші|шы)|[’'‘"“”™°º*]{1,3})?`
const day = String.raw`(?<day>\d{1,2})${ordinal}`
const year = String.raw`(?<year>1[0-9]\d\d|20\d\d)`
const before = String.raw`(?<![\p{L}\p{N}])`
const after = String.raw`(?![\p{L}\p{N}])`
const weekday = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?`

/**
 * The forms, fullest first; a form that is found hides those inside it. Day and month without a year stay so:
 * the missing year is written XXXX (EDTF, ISO 8601-2, level 1) and never filled in.
 */
const forms = [
  // 2017 жылғы 15 мамырдағы
  String.raw`${year}\s+ж(?:ылғы|ылы|\.)\s+${day}\s+(?<month>${month})`,
  // 25 April 2024; 9th of February, 2026; 25 апреля 2024 года
  String.raw`${weekday}${day},?\s+(?:of\s+|day\s+of\s+)?(?<month>${month})\.?,?\s+${year}`,
  // April 25, 2024; Sept. 9th 2026
  String.raw`${weekday}(?<month>${month})\.?\s+${day},?\s+${year}`,
  // 2024-04-25
  String.raw`${year}-(?<figure>\d{2})-(?<day>\d{2})`,
  // 25-April-2024
  String.raw`(?<day>\d{1,2})-(?<month>${month})-${year}`,
  // April 2024; апреля 2024 года; 2017 жылғы мамыр
  String.raw`(?<month>${month})\.?,?\s+${year}`,
  String.raw`${year}\s+ж(?:ылғы|ылы|\.)\s+(?<month>${month})`,
  // 13 March; 13 марта; March 13
  String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|-?го)?\s+(?:of\s+)?(?<month>${month})`,
  String.raw`(?<month>${month})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?`,
].map((form) => new RegExp(`${before}${form}${after}`, 'giu'))

const figures: Record<DateOrder, RegExp> = {
  dmy: /(?<![\p{N}./-])(?<day>\d{1,2})[./-](?<figure>\d{1,2})[./-](?<year>1[0-9]\d\d|20\d\d)(?![\p{N}/-])/gu,
  mdy: /(?<![\p{N}./-])(?<figure>\d{1,2})[./-](?<day>\d{1,2})[./-](?<year>1[0-9]\d\d|20\d\d)(?![\p{N}/-])/gu,
  ymd: /(?<![\p{N}./-])(?<year>1[0-9]\d\d|20\d\d)[./](?<figure>\d{1,2})[./](?<day>\d{1,2})(?![\p{N}/-])/gu,
}

/**
 * All dates that a text writes, in English, Russian and Kazakh, in the order of their places; impossible ones
 * (30 February) are none. Dates in figures are read only where their order is known, or where only one order is
 * possible. A general reader of dates fills in what is missing from today's date, which a record must not.
 */
export function findDates(text: string, order?: DateOrder): DateMention[] {
  const found: DateMention[] = []
  const refused: { start: number; end: number }[] = []
  const take = (match: RegExpMatchArray, edtf: string | undefined) => {
    const start = match.index ?? 0
    const end = start + match[0].length
    if (found.some((other) => start < other.end && other.start < end)) return
    if (!refused.some((other) => start < other.end && other.start < end)) {
      // The parts of an impossible day are no date either.
      if (edtf) found.push({ edtf, start, end, words: match[0] })
      else refused.push({ start, end })
    }
  }
  for (const form of forms) for (const match of text.matchAll(form)) take(match, toEdtf(match))
  for (const match of text.matchAll(figures.ymd)) take(match, toEdtf(match))
  if (order === 'mdy') for (const match of text.matchAll(figures.mdy)) take(match, toEdtf(match))
  else if (order) for (const match of text.matchAll(figures.dmy)) take(match, toEdtf(match))
  else for (const match of text.matchAll(figures.dmy)) take(match, unambiguous(match))
  return found.sort((a, b) => a.start - b.start)
}

/** Dates in figures that have two readings where no order is known: 10/02/2001. */
export function ambiguousDates(text: string, order?: DateOrder): { words: string; readings: string[] }[] {
  if (order) return []
  return [...text.matchAll(figures.dmy)].flatMap((match) => {
    const { day: first, figure: second, year: whole } = match.groups ?? {}
    if (unambiguous(match)) return []
    const readings = [
      edtf(Number(whole), Number(second), Number(first)),
      edtf(Number(whole), Number(first), Number(second)),
    ]
    const possible = readings.filter((one) => one !== undefined)
    return possible.length === 2 ? [{ words: match[0], readings: possible }] : []
  })
}

function toEdtf(match: RegExpMatchArray): string | undefined {
  const { day, month, figure, year } = match.groups ?? {}
  const monthNumber = figure ? Number(figure) : monthNames[(month ?? '').toLowerCase()]
  if (!monthNumber || monthNumber > 12) return undefined
  return edtf(year ? Number(year) : undefined, monthNumber, day ? Number(day) : undefined)
}

/** Day and month in figures, where one order alone is possible: 25.04.2024, but not 10.02.2026. */
function unambiguous(match: RegExpMatchArray): string | undefined {
  const { day, figure, year } = match.groups ?? {}
  const [first, second] = [Number(day), Number(figure)]
  if (match[0].includes('.') || first > 12 || first === second) return edtf(Number(year), second, first)
  if (second > 12) return edtf(Number(year), first, second)
  return undefined
}

/** An EDTF string of the parts that are known, or nothing where there is no such day. */
function edtf(year: number | undefined, monthNumber: number, day?: number): string | undefined {
  if (monthNumber < 1 || monthNumber > 12) return undefined
  const two = (value: number) => String(value).padStart(2, '0')
  const prefix = year === undefined ? 'XXXX' : String(year)
  if (day === undefined) return `${prefix}-${two(monthNumber)}`
  // Without a year 29 February is possible.
  const last = new Date(Date.UTC(year ?? 2000, monthNumber, 0)).getUTCDate()
  return day >= 1 && day <= last ? `${prefix}-${two(monthNumber)}-${two(day)}` : undefined
}
