import { wordsOnly } from '#lib/search/lookup/early-termination.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { identifierIn } from '#lib/search/query/identifier.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import { lazyImport } from '#lib/search/storage/lazy-import.ts'
import type { Answer } from './answer.ts'
import { earlyAnswer } from './early-answer.ts'
import { firstAnswerReporter } from './first-answer.ts'
import type { SearchOptions } from './search-context.ts'

const identifiedModule = lazyImport(() => import('./answer-identifier.ts'))
const wholeModule = lazyImport(() => import('./whole-answer.ts'))

/** Gets what a whole answer needs, beside the index, where a query is not of several words and nothing else. */
export function prefetchWholeAnswer(text: string): void {
  if (mayHaveEarlyAnswer(text)) return
  wholeModule().catch(() => {
    // The answer tries again, and reports what is wrong.
  })
}

function mayHaveEarlyAnswer(text: string): boolean {
  try {
    return wordsOnly(parseQuery(text, [])) !== undefined
  } catch {
    // What can't be read has no answer.
    return true
  }
}

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
  // Beside where words are, so that texts are asked for as soon as it is known which.
  index.texts.prepare()
  const tell = firstAnswerReporter(options.signal, onFirst)
  const byDate = options.order !== undefined && options.order !== 'best'
  const words = onFirst && !byDate ? wordsOnly(query) : undefined
  // What makes a whole answer is not fetched before an early one.
  const early = words && (await earlyAnswer(index, text, query, words, options))
  if (early) await tell(async () => early)
  const { wholeAnswer } = await wholeModule()
  return await wholeAnswer(index, text, query, options, tell)
}
