import { namedPerPage, pageCount } from './pagination.ts'

/**
 * Most pages that speakers, venues, events, topics and publishers have together, of the 3,000 files that remain on hosts
 * that take 18,000 or more when 10,000 documents and their search index are there.
 */
const maxGroupPages = 1000

/** Most names on the one page that lists all of a kind: about 100 KB of HTML. */
export const maxNamesInList = 400

/** Most lines on one page of a divided list, a name or a document under its name each: about 120 KB of HTML. */
export const linesPerPage = 350

/**
 * How many documents a name must have for a page of its own, so that there are at most `limit` such pages: 1 where all
 * names have one. `counts` are the numbers of their documents.
 */
export function fewestDocumentsForPage(counts: readonly number[], limit = maxGroupPages): number {
  const pagesFrom = (fewest: number) =>
    counts.reduce((sum, count) => sum + (count < fewest ? 0 : pageCount(count, namedPerPage)), 0)
  let fewest = 1
  while (pagesFrom(fewest) > limit) fewest++
  return fewest
}
