import type { Answer } from './answer.ts'
import type { SearchContext } from './search-context.ts'

/** Lets a message come in between, and rejects where it brought another question. */
export async function yieldUnlessAborted(signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return
  await new Promise((resolve) => setTimeout(resolve))
  signal.throwIfAborted()
}

/** Passes on the first answer, once, and checks whether to go on. */
export function firstAnswerReporter(
  signal: AbortSignal | undefined,
  onFirst: ((answer: Answer) => void) | undefined,
): SearchContext['reportFirst'] {
  let reported = onFirst === undefined
  return async (answer) => {
    if (!reported) {
      reported = true
      onFirst?.(await answer())
    }
    await yieldUnlessAborted(signal)
  }
}
