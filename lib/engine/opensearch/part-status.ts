import type { SearchAnswer } from './client.ts'
import { EngineError } from './errors.ts'

/** Which parts of an index answered the searches of one question: the worst of them counts. */
export class PartStatus {
  total = 0
  silent = 0
  timedOut = false

  /** Takes note of some answers, and gives them back. */
  note<Answers extends readonly SearchAnswer[]>(answers: Answers): Answers {
    for (const { _shards, timed_out } of answers) {
      this.total = Math.max(this.total, _shards.total)
      // A part that no node has is neither successful nor failed.
      this.silent = Math.max(this.silent, _shards.total - _shards.successful)
      this.timedOut ||= timed_out
    }
    return answers
  }

  get isWhole(): boolean {
    return this.silent === 0 && !this.timedOut
  }
}

/** The error of a question that only the whole index can answer. */
export function notWhole({ silent, total, timedOut }: PartStatus): EngineError {
  const why = silent > 0 ? `${silent} of ${total} parts of the index are silent` : ''
  const late = timedOut ? 'a part of the index ended before it had looked at everything' : ''
  const all = [why, late].filter((one) => one !== '').join(', and ')
  return new EngineError('silent', `${all}: what was asked for may be there.`)
}
