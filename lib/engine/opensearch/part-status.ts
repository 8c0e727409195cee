import type { SearchAnswer } from './client.ts'

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
