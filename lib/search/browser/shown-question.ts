import type { WorkerRequest } from './protocol.ts'

/** Of the last question whose answers are shown. */
let shown = new AbortController()

/**
 * For a question that a worker is asked: aborted once another one is shown; never for suggestions and for all hits, which are asked for
 * beside what is shown.
 */
export function signalFor(question: WorkerRequest): AbortSignal {
  const isShown = question.type === 'years' || (question.type === 'search' && question.limit !== undefined)
  if (!isShown) return new AbortController().signal
  shown.abort()
  shown = new AbortController()
  return shown.signal
}
