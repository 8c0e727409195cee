import { planQuery } from '#lib/search/lookup/plan.ts'
import { unknownWords } from '#lib/search/lookup/query-expansion.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import type { Candidate } from '#lib/search/rank/candidates.ts'
import type { Hit } from '#lib/search/rank/hit.ts'
import { hitsOf, rescoreAll } from '#lib/search/rank/rerank.ts'
import { firstAnswerReporter } from './first-answer.ts'
import { queryFilters } from './query-filters.ts'
import { retrieveAllTerms } from './retrieve.ts'
import type { SearchContext } from './search-context.ts'
import { sortCandidates } from './sort-candidates.ts'

/** A paragraph or heading by the ids that it has for good. */
export interface PassageIds {
  document: string
  paragraph: string
}

/** Which passages are wanted of those that a query finds. */
export interface PassageOptions {
  /** Most passages to give, from 1; how many there are is counted in any case. */
  limit: number
  /** Puts all that was found, which comes with the latest document first, into another order. */
  sort?: (found: readonly PassageIds[]) => readonly PassageIds[]
}

/** The passages that have all the words of a query: what the search page counts as found. */
export interface ListedPassages {
  found: { paragraphs: number; headings: number; documents: number }
  /** Words of the query that are nowhere; then nothing is found. */
  unknown: string[]
  passages: Hit[]
  /** The hash that names the state of the archive. */
  corpus: string
}

/**
 * Lists the paragraphs and headings that `SearchEngine.search` finds with all the words, one for one, but that a word
 * which is nowhere is not taken for one that is spelled like it: who follows a search wants that, and no guess. Rejects
 * as `search` does.
 */
export async function listPassages(
  index: SearchIndex,
  text: string,
  { limit, sort }: PassageOptions,
): Promise<ListedPassages> {
  const query = parseQuery(text, index.declaredFields)
  const [plan, unitTable, chosen] = await Promise.all([
    planQuery(query, index.termLookup({ ...query, literalSpelling: true })),
    index.unitTable(),
    queryFilters(index, text, query, true),
  ])
  const reportFirst = firstAnswerReporter(undefined, undefined)
  const options = { limit, order: 'newest' } as const
  const context: SearchContext = { index, text, plan, unitTable, ...chosen, options, reportFirst }
  const found = sortCandidates(context, await retrieveAllTerms(context))
  const headings = found.filter(({ unit }) => unitTable.isHeading(unit)).length
  const shown = sort ? await sorted(index, found, sort) : found
  return {
    found: {
      paragraphs: found.length - headings,
      headings,
      documents: new Set(found.map(({ unit }) => unitTable.documentOf(unit))).size,
    },
    unknown: unknownWords(plan, unitTable),
    passages: hitsOf(await rescoreAll(index.texts, plan, index.metadata.averageLength, shown.slice(0, limit)), false),
    corpus: index.corpus,
  }
}

async function sorted(
  { texts }: SearchIndex,
  found: readonly Candidate[],
  sort: NonNullable<PassageOptions['sort']>,
): Promise<Candidate[]> {
  const byIds = new Map<PassageIds, Candidate>()
  for (const candidate of found) {
    const { id, document } = await texts.get(candidate.unit)
    byIds.set({ document: document.id, paragraph: id }, candidate)
  }
  return sort([...byIds.keys()]).flatMap((ids) => byIds.get(ids) ?? [])
}
