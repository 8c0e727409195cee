import { calendarDay, daysFrom } from './calendar-day.ts'
import type { DatePattern } from './date-patterns.ts'
import type { DateToken } from './date-tokens.ts'
import type { RefusalRule } from './refusals.ts'

/** What a form says: a date or interval (EDTF), or why it says none. */
export type ParsedDate = { edtf: string } | { rule: RefusalRule; readings?: string[] }

type DateParts = Partial<Record<'d1' | 'm1' | 'y1' | 'd2' | 'm2' | 'y2', number | undefined>>

/** A form that was found in the text: its tokens, and those that its parts name. */
export interface MatchedPattern {
  form: DatePattern
  tokens: DateToken[]
  named: Partial<Record<string, DateToken>>
  text: string
}

/** Years that are written for days of other calendars in figures: Jalali and Hijri years of the last two centuries. */
const foreignFigureYears = { first: 1300, last: 1500 }

/** The last year before which a text may give the days of two calendars. */
const twoCalendarsUntil = 1930

/**
 * The day, month or interval that a form which was found in a text says; or the rule by which it gives none, with both readings
 * where there are two. `dayFirst`: whether the day comes first in figures whose order could be either; undefined where that is
 * not known.
 */
export function parseDate(found: MatchedPattern, dayFirst: boolean | undefined): ParsedDate {
  const { form, named, tokens } = found
  if (form.rule) return { rule: form.rule }
  if (tokens.some(({ kind }) => kind === 'E' || kind === 'F')) return { rule: 'date-of-another-calendar' }
  if (tokens.some(({ kind }) => kind === 'O')) return { rule: 'date-of-two-calendars' }
  const parts: DateParts = Object.fromEntries(
    Object.entries(named).flatMap(([name, token]) => (token ? [[name, token.value]] : [])),
  )
  switch (form.reads) {
    case 'figures':
      return readFigures(found, parts, dayFirst)
    case 'slash':
      return readSlash(parts)
    case 'list':
      return readList(parts, tokens)
    case 'month':
      return interval({ y1: parts.y1, m1: parts.m1, y2: parts.y2, m2: parts.m2 })
    default:
      return interval(parts)
  }
}

/** What the first day leaves out is said by the last one, and the other way about. */
function complete(parts: DateParts): { first: DateParts; last: DateParts } {
  const year = parts.y1 ?? parts.y2
  const month = parts.m1 ?? parts.m2
  return {
    first: { d1: parts.d1, m1: month, y1: year },
    last: { d1: parts.d2, m1: parts.m2 ?? month, y1: parts.y2 ?? year },
  }
}

function dayOf({ y1, m1, d1 }: DateParts): string | undefined {
  return m1 === undefined ? undefined : calendarDay(y1, m1, d1)
}

function isInterval({ d2, m2, y2 }: DateParts): boolean {
  return d2 !== undefined || (m2 !== undefined && y2 !== undefined)
}

function interval(parts: DateParts): ParsedDate {
  const { first, last } = complete(parts)
  const from = dayOf(first)
  if (from === undefined) return { rule: 'no-such-date' }
  if (!isInterval(parts)) return { edtf: from }
  const to = dayOf(last)
  return to !== undefined && from < to ? { edtf: `${from}/${to}` } : { rule: 'no-such-date' }
}

/** Days named one by one are an interval where each follows the one before it. */
function readList(parts: DateParts, tokens: DateToken[]): ParsedDate {
  const reading = interval(parts)
  if (!('edtf' in reading)) return { rule: 'several-dates' }
  const [from = '', to = ''] = reading.edtf.split('/')
  const count = tokens.filter(({ kind }) => kind === 'd').length
  return daysFrom(from, to) === count - 1 ? reading : { rule: 'several-dates' }
}

/** Two days with a slash between: an interval where the one follows the other, else nobody says what. */
function readSlash(parts: DateParts): ParsedDate {
  const reading = interval(parts)
  const year = parts.y1 ?? parts.y2
  if (year !== undefined && year < twoCalendarsUntil) return { rule: 'date-of-two-calendars' }
  if (!('edtf' in reading)) return { rule: 'several-dates' }
  const [from = '', to = ''] = reading.edtf.split('/')
  return daysFrom(from, to) === 1 ? reading : { rule: 'several-dates' }
}

function readFigures(
  { form, named, tokens, text }: MatchedPattern,
  parts: DateParts,
  dayFirst: boolean | undefined,
): ParsedDate {
  const [token] = tokens
  if (named.k && token) return readCompact(token.value)
  if (named.c) return readEastAsian(text)
  if (isForeignFigureYear(parts.y1) || isForeignFigureYear(parts.y2)) return { rule: 'date-of-another-calendar' }
  if (form.pattern.source.startsWith(yearFirst)) return interval(parts)
  const ofDayFirst = interval(parts)
  if (named.m1?.kind === 'R' || named.m2?.kind === 'R') return ofDayFirst
  // "12–14.05.2019" has days before the month in any order.
  const ofMonthFirst = parts.m1 === undefined ? ofDayFirst : interval(swap(parts))
  if (dayFirst !== undefined) return dayFirst ? ofDayFirst : ofMonthFirst
  const readings = [ofDayFirst, ofMonthFirst].flatMap((one) => ('edtf' in one ? [one.edtf] : []))
  const [one, other] = [...new Set(readings)]
  if (one === undefined) return { rule: 'no-such-date' }
  // With stops the day is first, in every country that writes stops, where it can be.
  if (other === undefined || text.includes('.')) return { edtf: one }
  return { rule: 'ambiguous-date', readings: [one, other] }
}

const yearFirst = '[NEO]?(?<y1>'

function swap({ d1, m1, d2, m2, ...years }: DateParts): DateParts {
  return { ...years, d1: m1, m1: d1, d2: m2, m2: d2 }
}

function isForeignFigureYear(year: number | undefined): boolean {
  return year !== undefined && year >= foreignFigureYears.first && year <= foreignFigureYears.last
}

function readCompact(value: number): ParsedDate {
  const [year, month, day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100]
  const edtf = year >= 1500 && year < 2200 ? calendarDay(year, month, day) : undefined
  return edtf ? { edtf } : { rule: 'no-such-date' }
}

/** "5月5日至7日" has two days: what the last one leaves out is said by the first. */
const untilSign = /至|到|から|[～〜~—–－-]/u
const numberAndUnit = /(?<number>\d+|[元〇零一二三四五六七八九十]+)\s?(?<unit>[年月년월]?)/gu

function readEastAsian(text: string): ParsedDate {
  const [from = {}, to] = text
    .replace(/[（(].{0,40}?[)）]/gu, '')
    .split(untilSign)
    .map(eastAsianParts)
  if (![from.year, to?.year].every((year) => year === undefined || (year >= 1000 && year < 2200)))
    return { rule: 'date-of-another-calendar' }
  return interval({
    y1: from.year,
    m1: from.month,
    d1: from.day,
    ...(to ? { y2: to.year, m2: to.month, d2: to.day } : {}),
  })
}

/** The figures of one day by the character after each: year, month, or day. */
function eastAsianParts(text: string): { year?: number; month?: number; day?: number } {
  const parts: { year?: number; month?: number; day?: number } = {}
  for (const { groups } of text.matchAll(numberAndUnit)) {
    const value = eastAsianNumber(groups?.number ?? '')
    const unit = groups?.unit ?? ''
    if (unit === '年' || unit === '년') parts.year = value
    else if (unit === '') parts.day = value
    else parts.month = value
  }
  return parts
}

/** 二〇一九 is 2019, 二十五 is 25. */
function eastAsianNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  const digit = (sign: string | undefined, missing: number) => (sign ? '〇一二三四五六七八九'.indexOf(sign) : missing)
  const [tens, units, ...more] = written.replaceAll('零', '〇').split('十')
  if (units === undefined) return Number([...(tens ?? '')].map((sign) => digit(sign, 0)).join(''))
  return more.length > 0 ? Number.NaN : digit(tens, 1) * 10 + digit(units, 0)
}
