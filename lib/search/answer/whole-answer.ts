import { planQuery } from '#lib/search/lookup/plan.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import type { Query } from '#lib/search/query/query.ts'
import { lazyImport } from '#lib/search/storage/lazy-import.ts'
import type { Answer } from './answer.ts'
import { assembleAnswer } from './assemble-answer.ts'
import { mayNameFacetValue } from './may-name-facet-value.ts'
import { queryFilters } from './query-filters.ts'
import { retrieve } from './retrieve.ts'
import type { SearchContext, SearchOptions } from './search-context.ts'

const meantModule = lazyImport(() => import('./query-interpretations.ts'))

/** The answer with all that there is. Rejects as `SearchEngine.search` does. */
export async function wholeAnswer(
  index: SearchIndex,
  text: string,
  query: Query,
  options: SearchOptions,
  reportFirst: SearchContext['reportFirst'],
): Promise<Answer> {
  const byDate = options.order !== undefined && options.order !== 'best'
  const [plan, unitTable, chosen] = await Promise.all([
    planQuery(query, index.termLookup({ ...query, literalSpelling: options.literalSpelling === true })),
    index.unitTable(),
    queryFilters(index, text, query, byDate),
  ])
  const context: SearchContext = { index, text, plan, unitTable, ...chosen, options, reportFirst }
  const found = await retrieve(context)
  if (!options.facets) return await assembleAnswer(context, found, true)
  // What there is to narrow down to, and what may be meant, is read last: nobody waits for it.
  await reportFirst(() => assembleAnswer(context, found, true))
  const known = chosen.facets ?? (await index.facets())
  const answer = await assembleAnswer({ ...context, facets: known }, found, true)
  if (!mayNameFacetValue(text, known)) return { ...answer, interpretations: [] }
  const { interpretQuery } = await meantModule()
  return { ...answer, interpretations: await interpretQuery(context, known) }
}
