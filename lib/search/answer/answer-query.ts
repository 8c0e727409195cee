import { planQuery } from '#lib/search/lookup/plan.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { identifierIn } from '#lib/search/query/identifier.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import { lazyImport } from '#lib/search/storage/lazy-import.ts'
import type { Answer } from './answer.ts'
import { assembleAnswer } from './assemble-answer.ts'
import { earlyAnswer } from './early-answer.ts'
import { firstAnswerReporter } from './first-answer.ts'
import { mayNameFacetValue } from './may-name-facet-value.ts'
import { queryFilters } from './query-filters.ts'
import { retrieve } from './retrieve.ts'
import type { SearchContext, SearchOptions } from './search-context.ts'

const identifiedModule = lazyImport(() => import('./answer-identifier.ts'))
const meantModule = lazyImport(() => import('./query-interpretations.ts'))

/**
 * Answers a query; see `SearchEngine.search`.
 *
 * @param onFirst gets the same hits early, where more has to be read for the rest of the answer
 */
export async function answerQuery(
  index: SearchIndex,
  text: string,
  options: SearchOptions,
  onFirst?: (answer: Answer) => void,
): Promise<Answer> {
  const id = identifierIn(text)
  if (id !== undefined) {
    const { answerIdentifier } = await identifiedModule()
    const identified = await answerIdentifier(index, text, id, options)
    if (identified) return identified
  }
  const query = parseQuery(text, index.declaredFields)
  const tell = firstAnswerReporter(options.signal, onFirst)
  const byDate = options.order !== undefined && options.order !== 'best'
  if (onFirst && !byDate) {
    const early = await earlyAnswer(index, text, query, options)
    if (early) await tell(async () => early)
  }
  const [plan, unitTable, chosen] = await Promise.all([
    planQuery(query, index.termLookup({ ...query, literalSpelling: options.literalSpelling === true })),
    index.unitTable(),
    queryFilters(index, text, query, byDate),
  ])
  const context: SearchContext = { index, text, plan, unitTable, ...chosen, options, reportFirst: tell }
  const found = await retrieve(context)
  if (!options.facets) return await assembleAnswer(context, found, true)
  // What there is to narrow down to, and what may be meant, is read last: nobody waits for it.
  await tell(() => assembleAnswer(context, found, true))
  const known = chosen.facets ?? (await index.facets())
  const answer = await assembleAnswer({ ...context, facets: known }, found, true)
  if (!mayNameFacetValue(text, known)) return { ...answer, interpretations: [] }
  const { interpretQuery } = await meantModule()
  return { ...answer, interpretations: await interpretQuery(context, known) }
}
