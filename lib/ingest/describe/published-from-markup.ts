import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage } from '#lib/ingest/finding-message.ts'
import type { DateHint, Hints } from '#lib/ingest/read/hints.ts'
import { type Line, lineAt } from '#lib/ingest/read/source.ts'
import type { Known } from '#lib/ingest/source-segment.ts'

export interface PublishedDay {
  published?: Known<string>
  findings: Omit<Finding, 'file'>[]
}

/** Where a page says a date, by what it takes to be wrong there: each kind is counted once. */
type DateMarkupKind = 'linked' | 'meta' | 'element' | 'address' | 'shown'

const kinds = new Map<string, DateMarkupKind>([
  ['datePublished', 'linked'],
  ['itemprop', 'element'],
  ['pubdate', 'element'],
  ['class', 'element'],
  ['time', 'element'],
  ['address', 'address'],
  ['line', 'shown'],
])

/** Before this year there were no pages: a day that is declared for one is that of something else. */
const firstYear = 1990
/** An address that is older than what the page declares by more days is that of another publication. */
const ofOneDay = 2

/**
 * The day on which a page says that it was published: in a line that says so; else as its markup declares, where what
 * it declares agrees, or most kinds of it do against one. A time in UTC near midnight gives no day by itself. Where
 * days disagree, none is taken and a finding names them.
 */
export function publishedFromMarkup(hints: Hints | undefined, lines: Line[]): PublishedDay {
  const dates = (hints?.dates ?? []).filter(({ value }) => Number(value.slice(0, 4)) >= firstYear)
  const shown = dates.filter(({ from }) => from === 'line')
  const [stated, otherStated] = distinct(shown.filter(({ of }) => of === 'publication'))
  if (stated && !otherStated) return { published: known(stated, lines), findings: [] }
  const declared = dates.filter(
    (date) => date.from !== 'line' && (date.of === 'publication' || isOnlyTime(date, dates)),
  )
  const sure = declared.filter((date) => !isNearMidnight(date) || shown.some(({ value }) => value === date.value))
  const local =
    sure.length > 0 ? sure : declared.flatMap((date) => shown.filter((line) => apart(line, date) <= 1).slice(0, 1))
  const [first, second] = byKinds(local, shown)
  if (!first) return { findings: [] }
  const address = dates.find(({ from }) => from === 'address')
  const isOlder = address && address.value < first.date.value && apart(address, first.date) > ofOneDay
  const against = [...(sure.length > 0 ? declared : []), ...shown.filter(isBare)].filter((date) =>
    contradicts(date, first.date),
  )
  const isTie = second !== undefined && second.kinds >= first.kinds
  if (isOlder || isTie || (first.kinds === 1 && against.length > 0))
    return { findings: [conflict(distinct([...local, ...against, ...(address ? [address] : [])]))] }
  return { published: known(first.date, lines), findings: [] }
}

/** Whether a day can't be true beside that of publication: what a line shows may be the occasion, which comes before. */
function contradicts(date: DateHint, published: DateHint): boolean {
  return date.from === 'line' ? date.value > published.value : date.value !== published.value
}

/** Whether a line has a day and next to nothing else. */
function isBare({ words }: DateHint): boolean {
  return words.length <= longestBare
}

/** Longest such line, in UTF-16 units. */
const longestBare = 40

/** A `<time>` that does not say what it is of: the only day that such elements of the page have. */
function isOnlyTime(date: DateHint, dates: DateHint[]): boolean {
  return date.from === 'time' && distinct(dates.filter(({ from }) => from === 'time')).length === 1
}

/** The days, those that most kinds of markup give first; a line of the page that has the day counts as one. */
function byKinds(dates: DateHint[], shown: DateHint[]): { date: DateHint; kinds: number }[] {
  return distinct(dates)
    .map((date) => ({
      date,
      kinds: new Set([...dates, ...shown].filter(({ value }) => value === date.value).map(kindOf)).size,
    }))
    .sort((a, b) => b.kinds - a.kinds)
}

function kindOf(date: DateHint): DateMarkupKind {
  return kinds.get(date.from) ?? 'meta'
}

/** The first hint of each day. */
function distinct(dates: DateHint[]): DateHint[] {
  return dates.filter(({ value }, index) => dates.findIndex((other) => other.value === value) === index)
}

const time = String.raw`(?<hour>\d\d):?(?<minute>\d\d)(?::?(?<second>\d{1,2})(?:\.\d+)?)?`
const utc = new RegExp(String.raw`[T ]${time}\s*(?:Z|UTC|GMT|[+-]00:?00)$`)

/** Whether a time in UTC is, somewhere in the world where people write, one of the day before or after. */
function isNearMidnight({ words }: DateHint): boolean {
  const { hour, minute, second = '0' } = utc.exec(words.trim())?.groups ?? {}
  if (hour === undefined || minute === undefined) return false
  // A day without a time is written as its first second.
  if (Number(hour) + Number(minute) + Number(second) === 0) return false
  return Number(hour) < 5 || Number(hour) >= 19
}

function apart(a: DateHint, b: DateHint): number {
  return Math.abs(Date.parse(a.value) - Date.parse(b.value)) / (24 * 60 * 60 * 1000)
}

function known({ value, from, words, span }: DateHint, lines: Line[]): Known<string> {
  const line = span ? { line: lineAt(lines, span.start) } : {}
  const read = { kind: 'stated', ...line, rule: 'published-in-markup', of: 'publication' } as const
  return { value, basis: { ...read, words: span ? words : `${from}: ${words}` } }
}

function conflict(dates: DateHint[]): Omit<Finding, 'file'> {
  const days = dates.map(({ value, from }) => `${value} (${from})`).join(', ')
  return {
    rule: 'published-conflict',
    severity: 'warning',
    ...findingMessage('daysOfPublication', { days }),
  }
}
