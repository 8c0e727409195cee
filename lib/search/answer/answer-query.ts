import { planQuery } from '#lib/search/lookup/plan.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { identifierIn } from '#lib/search/query/identifier.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import { lazyImport } from '#lib/search/storage/lazy-import.ts'
import type { Answer } from './answer.ts'
import { chosenBy } from './chosen.ts'
import { earlyAnswer } from './early-answer.ts'
import { find } from './find.ts'
import { tellingFirst } from './first-answer.ts'
import { makeAnswer } from './make-answer.ts'
import { mayNameValue } from './may-name-value.ts'
import type { SearchOptions, Task } from './task.ts'

const identifiedModule = lazyImport(() => import('./identified.ts'))
const meantModule = lazyImport(() => import('./meant.ts'))

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
    const { answerIdentified } = await identifiedModule()
    const identified = await answerIdentified(index, text, id, options)
    if (identified) return identified
  }
  const query = parseQuery(text)
  const tell = tellingFirst(options.signal, onFirst)
  const byDate = options.order !== undefined && options.order !== 'best'
  if (onFirst && !byDate) {
    const early = await earlyAnswer(index, text, query, options)
    if (early) await tell(async () => early)
  }
  const [plan, unitTable, chosen] = await Promise.all([
    planQuery(query, index.termLookup(query)),
    index.unitTable(),
    chosenBy(index, text, query, byDate),
  ])
  const task: Task = { index, text, plan, unitTable, ...chosen, options, tell }
  const found = await find(task)
  if (!options.facets) return await makeAnswer(task, found, true)
  // What there is to narrow down to, and what may be meant, is read last: nobody waits for it.
  await tell(() => makeAnswer(task, found, true))
  const known = chosen.facets ?? (await index.facets())
  const answer = await makeAnswer({ ...task, facets: known }, found, true)
  if (!mayNameValue(text, known)) return { ...answer, meant: [] }
  const { queriesMeant } = await meantModule()
  return { ...answer, meant: await queriesMeant(task, known) }
}
