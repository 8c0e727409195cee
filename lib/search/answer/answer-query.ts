import { readFilters } from '#lib/search/facets/filters.ts'
import { makePlan } from '#lib/search/lookup/plan.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import type { Answer } from './answer.ts'
import { earlyAnswer } from './early-answer.ts'
import { find } from './find.ts'
import { tellingFirst } from './first-answer.ts'
import { makeAnswer } from './make-answer.ts'
import type { SearchOptions, Task } from './task.ts'

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
  const query = parseQuery(text)
  const tell = tellingFirst(options.signal, onFirst)
  const byDate = options.order !== undefined && options.order !== 'best'
  if (onFirst && !byDate) {
    const early = await earlyAnswer(index, text, query, options)
    if (early) await tell(async () => early)
  }
  const needsFacets = query.filters.length > 0 || byDate
  const [plan, unitTable, facets] = await Promise.all([
    makePlan(query, index.finder(query)),
    index.unitTable(),
    needsFacets ? index.facets() : undefined,
  ])
  const filters = facets ? readFilters(facets, query.filters) : []
  const task: Task = { index, text, plan, unitTable, facets, filters, options, tell }
  const found = await find(task)
  if (!options.facets || facets) return await makeAnswer(task, found, true)
  // What there is to narrow down to is read last: nobody waits for it.
  await tell(() => makeAnswer(task, found, true))
  return await makeAnswer({ ...task, facets: await index.facets() }, found, true)
}
