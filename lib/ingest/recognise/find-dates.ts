import type { FindingPart } from '#lib/domain/finding.ts'
import { datePatterns } from '#lib/ingest/recognise/dates/date-patterns.ts'
import { type DateToken, dateTokens } from '#lib/ingest/recognise/dates/date-tokens.ts'
import { parseDate } from '#lib/ingest/recognise/dates/parse-date.ts'
import { type RefusalRule, refusal } from '#lib/ingest/recognise/dates/refusals.ts'

/** Order of the parts of a date in figures (10.02.2026). */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** A date or an interval of days or months as a text writes it. */
export interface DateMention {
  /** EDTF: `2024-04-25`, `2024-04`, `XXXX-03-13`, `2024-04-25/2024-04-27`. */
  edtf: string
  /** Half-open, in UTF-16 units of the text searched. */
  start: number
  end: number
  words: string
}

/** What looks like a date and is none that can be taken. */
export interface RefusedDate {
  rule: RefusalRule
  start: number
  end: number
  words: string
  /** What it was found to be and why nothing was taken; begins with the words. */
  message: string
  /** The same as a message of the interface. */
  said: FindingPart
}

interface FoundDates {
  dates: DateMention[]
  refused: RefusedDate[]
  tokens: DateToken[]
}

/**
 * All dates that a text writes, in English, Russian and Kazakh, and whole ones in nine more languages
 * (`lib/text/lexicon/months.ts`) and in Chinese, Japanese and Korean, in the order of their places. Impossible ones
 * (30 February) are none, nor are parts of a date that is refused. A range of days is an
 * interval, never one of its days. Dates in figures are read where their order is known, or where one order alone is
 * possible. A general reader of dates fills in what is missing from today's date, which a record must not.
 *
 * @example findDates('12–14 May 2019')[0]?.edtf // '2019-05-12/2019-05-14'
 */
export function findDates(text: string, order?: DateOrder): DateMention[] {
  return readDates(text, order).dates
}

/** What looks like a date and was not taken: of two readings, of another calendar, without a century, no such day. */
export function refusedDates(text: string, order?: DateOrder): RefusedDate[] {
  return readDates(text, order).refused
}

/** Dashes, slashes and stops that tie a date to a further figure: it is then a part of something else. */
const tiedBefore = /(?:[dntYF][.;]?[-./]|[dR][.;]?~)$/
const tiedAfter = /^(?:[-/][dntYFMkm]|\.[dntYF]|~(?:[Mkm]|d(?:$|[^x])))/

/** A figure, a year of East Asia, or a day in words: a text without any has no date, and needs not be looked at. */
const mayHaveDate = /\p{Nd}|年|(?:st|nd|rd|th)\s+(?:day\s+)?of\s/iu

function readDates(text: string, order: DateOrder | undefined): FoundDates {
  if (!mayHaveDate.test(text)) return { dates: [], refused: [], tokens: [] }
  const all = dateTokens(text)
  const tokens = withoutWeekdaysAndTimes(all)
  const letters = tokens.map(({ kind }) => kind).join('')
  const places = new Map(all.map((token, index) => [token, index]))
  const dayFirst = order && order !== 'mdy'
  const taken = new Array<boolean>(tokens.length).fill(false)
  const dates: DateMention[] = []
  const refused: RefusedDate[] = []
  for (const form of datePatterns) {
    form.pattern.lastIndex = 0
    for (let match = form.pattern.exec(letters); match; match = form.pattern.exec(letters)) {
      const from = match.index
      const to = from + match[0].length
      form.pattern.lastIndex = from + 1
      if (taken.slice(from, to).includes(true)) continue
      taken.fill(true, from, to)
      const inside = tokens.slice(from, to)
      const named = Object.fromEntries(
        Object.entries(match.indices?.groups ?? {}).map(([name, span]) => [name, span && tokens[span[0]]]),
      )
      const span = spanOf(inside, all, places)
      const words = text.slice(span.start, span.end)
      const reading = parseDate({ form, tokens: inside, named, text: words }, dayFirst)
      // "The Fourth of July" is a name more often than a day.
      if ('edtf' in reading && reading.edtf.startsWith('XXXX') && !/\p{Nd}/u.test(words)) continue
      const around = contradiction(
        letters.slice(Math.max(0, from - farthest), from),
        letters.slice(to, to + farthest),
        match[0],
      )
      if ('edtf' in reading && !around) {
        dates.push({ edtf: reading.edtf, ...span, words })
        continue
      }
      // What ties a date to further figures makes these a part of what is refused.
      const first = around ? tiedFrom(letters, from) : from
      const last = around ? tiedTo(letters, to) : to
      taken.fill(true, first, last)
      const whole = spanOf(tokens.slice(first, last), all, places)
      const rule = 'rule' in reading ? reading.rule : (around ?? 'no-such-date')
      const readings = 'rule' in reading ? reading.readings : undefined
      refused.push({ ...whole, ...refusal(rule, text.slice(whole.start, whole.end), readings) })
    }
  }
  const inPlace = (a: { start: number }, b: { start: number }) => a.start - b.start
  return { dates: dates.sort(inPlace), refused: refused.sort(inPlace), tokens: all }
}

/** Most tokens beside a date that say whether it is a part of something else: no pattern for them is longer. */
const farthest = 16

function tiedFrom(letters: string, from: number): number {
  let at = from
  while (at > 0 && '-~./dntYFMkm'.includes(letters.charAt(at - 1))) at -= 1
  return at
}

function tiedTo(letters: string, to: number): number {
  let at = to
  while (at < letters.length && '-~./dntYFMkm(OE)'.includes(letters.charAt(at))) at += 1
  return at
}

/** Words beside a date that show it to be of another calendar, or a part of something else. */
function contradiction(before: string, after: string, found: string): RefusalRule | undefined {
  if (/E[dn]?$/.test(before) || /^[,(]?E(?!d)/.test(after)) return 'date-of-another-calendar'
  if (/O$/.test(before) || /^[,(]?O/.test(after)) return 'date-of-two-calendars'
  if (/Yy?$/.test(found) && /^[-/][dn]/.test(after)) return 'date-with-dual-year'
  // "vom 3. bis zum 5. Juni": the article says that there are two days, not what they are.
  if (/^d/.test(found) && /d[.;]?[~&]x$/.test(before)) return 'several-dates'
  const tied = (/^[dfoYFb]/.test(found) && tiedBefore.test(before)) || tiedAfter.test(after)
  return tied ? 'several-dates' : undefined
}

/** Weekdays and times of day may be anywhere in a date and change nothing about it, nor does the dash of "25-сәуір". */
function withoutWeekdaysAndTimes(all: DateToken[]): DateToken[] {
  const kindAt = (index: number) => all[index]?.kind ?? ''
  const isWeekday = (index: number) => /^[Ww]$/.test(kindAt(index))
  return all.filter(({ kind }, index) => {
    if (/[WwT]/.test(kind)) return false
    if (kind === ',') return !isWeekday(index - 1) && kindAt(index + 1) !== 'T'
    if (kind === '(') return !(isWeekday(index + 1) && kindAt(index + 2) === ')')
    if (kind === ')') return !(isWeekday(index - 1) && kindAt(index - 2) === '(')
    if (isSecondName(all, index) || isSecondName(all, index + 1)) return false
    return kind !== '-' || !joinsMonth(kindAt, index)
  })
}

/** "أيار/مايو": the name that a month has elsewhere, after a slash. */
function isSecondName(all: DateToken[], index: number): boolean {
  const [month, slash, again] = all.slice(Math.max(0, index - 2), index + 1)
  return month?.kind === 'm' && slash?.kind === '/' && again?.kind === 'm' && month.value === again.value
}

/** "25-сәуір" and "25-April" are day and month; "April 30-May 2" is a range, "25-Apr-2024" a form of its own. */
function joinsMonth(kindAt: (index: number) => string, index: number): boolean {
  if (kindAt(index - 1) !== 'd' || !/^[Mm]$/.test(kindAt(index + 1))) return false
  const isRange = /^[Mkm]$/.test(kindAt(index - 2)) && kindAt(index + 2) === 'd'
  return !isRange && !/^[-./]$/.test(kindAt(index + 2))
}

/** From the first word of a date, its weekday included, to its last; a word for "year" at the end is left out. */
function spanOf(
  inside: DateToken[],
  all: DateToken[],
  places: ReadonlyMap<DateToken, number>,
): { start: number; end: number } {
  const first = (inside[0] && places.get(inside[0])) ?? -1
  const comma = all[first - 1]?.kind === ',' ? 1 : 0
  const weekday = all[first - 1 - comma]
  const start = weekday && /[Ww]/.test(weekday.kind) ? weekday.start : (inside[0]?.start ?? 0)
  const last = inside.findLast(({ kind }) => !/[yN]/.test(kind))
  return { start, end: last?.end ?? start }
}

/** Half-open, in UTF-16 units. */
interface DateLikeSpan {
  start: number
  end: number
}

/**
 * All that is a date or belongs to one, whether it can be taken or not: dates and ranges of any kind, refused ones,
 * the words for "year" after them, weekdays, times of day. Nothing of it is a word of a title or a place.
 */
export function dateLikeSpans(text: string, order?: DateOrder): DateLikeSpan[] {
  const { dates, refused, tokens } = readDates(text, order)
  const spans: DateLikeSpan[] = [...dates, ...refused].map(({ start, end }) => ({ start, end }))
  const all = tokens.length > 0 ? tokens : dateTokens(text)
  const dated = spans.length > 0 || all.some(({ kind }) => kind === 'W')
  const parts = tokensWithin(all, spans)
  for (const [index, token] of all.entries()) {
    const beside = (other: DateToken | undefined) => other !== undefined && parts.has(other)
    const previous = all[index - 1]
    const isPart =
      token.kind === 'W' ||
      (token.kind === 'T' && (dated || all.length === 1 || /[\p{L}]/u.test(text.slice(token.start, token.end)))) ||
      (/[yNOE]/.test(token.kind) && beside(previous)) ||
      (token.kind === 'w' && (beside(all[index + 1]) || all[index + 1]?.kind === ','))
    if (isPart) {
      spans.push({ start: token.start, end: token.end })
      parts.add(token)
    }
  }
  return joined(spans)
}

function tokensWithin(tokens: DateToken[], spans: DateLikeSpan[]): Set<DateToken> {
  const wholes = joined(spans.map((span) => ({ ...span })))
  let next = 0
  return new Set(
    tokens.filter(({ start, end }) => {
      while ((wholes[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
      return (wholes[next]?.start ?? Number.POSITIVE_INFINITY) <= start && end <= (wholes[next]?.end ?? 0)
    }),
  )
}

/** Spans in order, those that overlap or touch as one. */
function joined(spans: DateLikeSpan[]): DateLikeSpan[] {
  const result: DateLikeSpan[] = []
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else result.push({ ...span })
  }
  return result
}

/** Words that may be beside a date on a line that is nothing else. */
const besideWords = 'on|at|the|of|dated?|from|as|in|this|от|на|в|local time|for (?:press|media)'
const besides = new RegExp(String.raw`(?<!\p{L})(?:${besideWords})(?!\p{L})`, 'giu')

/** Whether a line is a date (one that can be taken or not) with its weekday and time of day, and nothing else. */
export function isDateLine(text: string, order?: DateOrder): boolean {
  const spans = dateLikeSpans(text, order)
  const { dates, refused } = readDates(text, order)
  if (dates.length + refused.length === 0) return false
  let rest = ''
  let position = 0
  for (const { start, end } of spans) {
    rest += ` ${text.slice(position, start)}`
    position = end
  }
  rest += ` ${text.slice(position)}`
  return rest.replace(besides, '').replace(/[\p{P}\p{S}\s]/gu, '').length <= 1
}
