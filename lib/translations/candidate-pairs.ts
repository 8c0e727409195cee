import type { ArchiveDocument } from '#lib/domain/document.ts'
import { dateSpan } from '#lib/quote/claims/date-span.ts'

/** Two documents of different languages that are near each other in time, or of one event. */
export interface CandidatePair {
  /** In the order of the archive. */
  documents: readonly [ArchiveDocument, ArchiveDocument]
  /** How many days lie between what is known of their dates: 0 where they may be of one day; undefined where none is known of one of them. */
  daysApart: number | undefined
}

/** Most days that a date may leave open; a text of which only the year is known is compared by its event alone. */
const mostDays = 31
/** Most days between two dates that are neighbours: what is said at night is printed on the day after. */
const mostApart = 1

/** The language of a document without region and script, since translations between these are none. */
export function baseLanguage(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? language
}

/**
 * The pairs of documents that may be translations of each other, by their languages and dates alone: of one day or of days next to each
 * other (that of the occasion, or of publication), or of one event where the date of one is not known. Documents without a language are
 * in none, nor are withdrawn ones.
 */
export function candidatePairs(documents: readonly ArchiveDocument[]): CandidatePair[] {
  const readable = documents.filter(({ language, withdrawn }) => language !== undefined && !withdrawn)
  if (new Set(readable.map(({ language = '' }) => baseLanguage(language))).size < 2) return []
  const days = new Map(readable.map((document) => [document.id, dayRanges(document)]))
  const byKey = new Map<string, number[]>()
  for (const [number, { id, event }] of readable.entries()) {
    const keys = (days.get(id) ?? []).flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 + mostApart }, (_, index) => `day ${first + index}`),
    )
    for (const key of new Set([...keys, ...(event === undefined ? [] : [`event ${event}`])]))
      byKey.set(key, [...(byKey.get(key) ?? []), number])
  }
  const found = new Map<number, CandidatePair>()
  for (const numbers of byKey.values()) {
    for (const [index, one] of numbers.entries()) {
      for (const other of numbers.slice(index + 1)) {
        const key = one * readable.length + other
        const pair = found.has(key) ? undefined : candidateOf(readable[one], readable[other], days)
        if (pair) found.set(key, pair)
      }
    }
  }
  return [...found].sort(([one], [other]) => one - other).map(([, pair]) => pair)
}

interface DayRange {
  first: number
  last: number
}

function candidateOf(
  one: ArchiveDocument | undefined,
  other: ArchiveDocument | undefined,
  days: ReadonlyMap<string, readonly DayRange[]>,
): CandidatePair | undefined {
  if (!one || !other || baseLanguage(one.language ?? '') === baseLanguage(other.language ?? '')) return undefined
  const daysApart = leastDistance(days.get(one.id) ?? [], days.get(other.id) ?? [])
  return daysApart === undefined || daysApart <= mostApart ? { documents: [one, other], daysApart } : undefined
}

function leastDistance(some: readonly DayRange[], others: readonly DayRange[]): number | undefined {
  const distances = some.flatMap((one) =>
    others.map((other) => Math.max(0, other.first - one.last, one.first - other.last)),
  )
  return distances.length === 0 ? undefined : Math.min(...distances)
}

/** Of the day of the occasion and of publication, as far as they are known closely. */
function dayRanges({ date, published }: ArchiveDocument): DayRange[] {
  return [date, published].flatMap((known) => {
    const span = dateSpan(known)
    if (!span) return []
    const [first, last] = [dayNumber(span.first), dayNumber(span.last)]
    return last - first < mostDays ? [{ first, last }] : []
  })
}

/** Days from one day as `2021-05-14` to another; counted in UTC, so that no time zone moves one. */
function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  // Years below 100 would be taken for those of the last century; 400 years have whole weeks and leap years.
  return Math.round(Date.UTC(year + 400, month - 1, date) / 86_400_000)
}
