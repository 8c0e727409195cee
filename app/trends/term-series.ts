import type { YearCount, YearCounts } from '#lib/search/facets/count-years.ts'
import { addFilter, removeFilters } from '#lib/search/query/rewrite-query.ts'
import type { Addresses } from '#lib/site/addresses.ts'
import type { Measure } from './trends-request.ts'

/** A year of a term; without a value where the year has no text. */
export interface YearPoint {
  year: number
  /** In the measure that was asked for. */
  value?: number
  count?: YearCount
}

/** A term through the years. */
export interface TermSeries {
  query: string
  /** The number of the term, from 0 on, by which its line has its style. */
  termIndex: number
  counts: YearCounts
  /** One for each year from the first to the last of all terms. */
  points: YearPoint[]
}

/** The measure `words` is of paragraphs per this many words of a year; the interface says "per 10,000 words". */
const perWords = 10_000

/** A count of a year in a measure. Not rounded. */
export function measuredValue({ found, words }: YearCount, measure: Measure): number {
  return measure === 'paragraphs' ? found : (found / words) * perWords
}

/** The first and the last year of all that was counted; undefined where no text has a year. */
export function yearSpan(counted: readonly YearCounts[]): [first: number, last: number] | undefined {
  const years = counted.flatMap((counts) => counts.years.map(({ year }) => Number(year)))
  const [any] = years
  if (any === undefined) return undefined
  return years.reduce<[number, number]>(([from, to], year) => [Math.min(from, year), Math.max(to, year)], [any, any])
}

/** The counts of a term with a point for each year from the first to the last. */
export function termSeries(
  counts: YearCounts,
  termIndex: number,
  [first, last]: [number, number],
  measure: Measure,
): TermSeries {
  const known = new Map(counts.years.map((count) => [Number(count.year), count]))
  const points = Array.from({ length: last - first + 1 }, (_, index): YearPoint => {
    const count = known.get(first + index)
    return count ? { year: first + index, value: measuredValue(count, measure), count } : { year: first + index }
  })
  return { query: counts.query, termIndex, counts, points }
}

/** The search that finds what is counted of a year. */
export function yearHitsAddress({ search }: Addresses, query: string, year: string): string {
  return search(addFilter(removeFilters(query, 'year'), 'year', year))
}

/** How many paragraphs were found in all, also in documents without a year. */
export function totalFound({ years, undated }: YearCounts): number {
  return years.reduce((sum, { found }) => sum + found, undated)
}
