import { z } from 'zod'
import type { QueryExpansion } from '#lib/search/lookup/matched-word.ts'
import { addFilter } from '#lib/search/query/rewrite-query.ts'
import { filterArguments, filtersIn } from './filters.ts'
import type { OpenedSite } from './site-connection.ts'

/** Most characters of a query. */
const longestQuery = 500

/** A query, and what its documents are narrowed by. */
export const queryArguments = filterArguments.extend({
  query: z
    .string()
    .trim()
    .min(1)
    .max(longestQuery)
    .describe(
      'Words in any order: a paragraph must have all of them, in any form (went for go). No question: leave out words that the text need not have. "exact phrase" in quotation marks; tax OR levy; -word; licen*; tax NEAR/5 levy.',
    ),
  said_by: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe(
      'Whose words the paragraph is: a name, or speaker, reporter, publisher, factsheet, transcriber, questioner. To find what somebody said himself, not only what is in a document of his.',
    ),
})

/** The query with its filters, as the search writes them. Throws `AskedWrongly`. */
export function queryIn(given: z.output<typeof queryArguments>): string {
  const voice = given.said_by === undefined ? [] : [addFilter('', 'said-by', given.said_by)]
  return [given.query, ...filtersIn(given), ...voice].join(' ')
}

/** The filters of a query, each with the names that it is taken for where these are others: `speaker:verell (Ana Verell)`. Rejects as `SearchEngine.filterNames` does. */
export async function narrowedBy({ engine }: OpenedSite, text: string): Promise<string[]> {
  const filters = text.trim() === '' ? [] : await engine.filterNames(text)
  return filters.map(({ written, names }) => {
    const isPlain = names.length === 0 || (names.length === 1 && written.includes(names[0] ?? ''))
    return isPlain ? written : `${written} (${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''})`
  })
}

/** What was looked for besides the words as they were typed, in words. */
export function expansionLines(widened: readonly QueryExpansion[]): string[] {
  return widened.map(
    ({ word, to }) =>
      `“${word}” was taken for a name, and counted are also other spellings of it: ${to.join(', ')}. Look whether the same person or place is meant.`,
  )
}
