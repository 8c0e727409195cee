import { type FileOrigin, originCells, originColumns } from '#lib/search/answer/file-origin.ts'
import type { YearCounts } from '#lib/search/facets/count-years.ts'
import { csv } from '#lib/text/csv.ts'
import { measuredValue } from './term-series.ts'

const columns = ['term', 'year', 'paragraphs', 'per_10000_words', 'all_paragraphs', 'all_words', 'url'] as const

/**
 * What was counted as the text of a CSV file: a row for each term and year that has texts.
 *
 * @param urlOf the whole address of what was found of a term in a year
 * @param of where the file is from, which each row says
 */
export function trendsCsv(
  counted: readonly YearCounts[],
  urlOf: (term: string, year: string) => string,
  of: FileOrigin,
): string {
  const origin = originCells(of)
  const rows = counted.flatMap(({ query, years }) =>
    years.map((count) => ({
      term: query,
      year: count.year,
      paragraphs: count.found,
      per_10000_words: Number(measuredValue(count, 'words').toPrecision(6)),
      all_paragraphs: count.paragraphs,
      all_words: count.words,
      url: urlOf(query, count.year),
      ...origin,
    })),
  )
  return csv([...columns, ...originColumns], rows)
}
