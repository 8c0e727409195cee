import type { DocumentLengths, Facets } from '#lib/search/format/index-files.ts'
import type { QueryExpansion } from '#lib/search/lookup/matched-word.ts'
import { valuesOf } from './values-of.ts'

/** What a query finds of a year's texts. */
export interface YearCount {
  /** Four digits. */
  year: string
  /** Paragraphs that the query finds. */
  found: number
  /** All paragraphs of the texts of this year, and all their words. */
  paragraphs: number
  words: number
}

/** How often a query is met through the years; headings and titles don't count. */
export interface YearCounts {
  query: string
  /** Ascending; only years of which there are texts. Where the query filters documents, only these count. */
  years: YearCount[]
  /** What is found in documents whose year is not known. */
  undated: number
  /** What is found in documents of several years; it counts in the first of these, under which they are filed. */
  severalYears: number
  /** Words of the query that are nowhere: what is counted is found without them. */
  unknown: string[]
  /** What was looked for besides the words as they were typed. */
  widened: QueryExpansion[]
}

type CountsByYear = Pick<YearCounts, 'years' | 'undated' | 'severalYears'>

/**
 * Brings counts by document together by the year that each is filed under.
 *
 * @param found for the number of a document, in how many of its paragraphs the query was found
 * @param allows whether the filters of the query leave a document
 */
export function countYears(
  facets: Facets,
  sizes: DocumentLengths,
  found: ReadonlyMap<number, number>,
  allows: (document: number) => boolean,
): CountsByYear {
  const names = facets.fields.get('year')?.values ?? []
  const years = new Map<string, YearCount>()
  const counted: CountsByYear = { years: [], undated: 0, severalYears: 0 }
  for (const [document, words] of sizes.words.entries()) {
    if (!allows(document)) continue
    const hits = found.get(document) ?? 0
    const [value] = valuesOf(facets, 'year', document)
    const year = value === undefined ? undefined : names[value]?.name
    if (year === undefined) {
      counted.undated += hits
      continue
    }
    if (isOfSeveralYears(facets.dates[document] ?? '')) counted.severalYears += hits
    const count = years.get(year) ?? { year, found: 0, paragraphs: 0, words: 0 }
    years.set(year, count)
    count.found += hits
    count.paragraphs += sizes.paragraphs[document] ?? 0
    count.words += words
  }
  // A year of which there are documents, and no word in them, is like one without any.
  counted.years = [...years.values()].filter(({ words }) => words > 0).sort((a, b) => (a.year < b.year ? -1 : 1))
  return counted
}

/** Whether a date as the facets have it (`2019-05`, `1862/1865`) reaches over the end of a year. */
export function isOfSeveralYears(date: string): boolean {
  const [first = '', last] = date.split('/')
  return last !== undefined && last.slice(0, 4) !== first.slice(0, 4)
}
