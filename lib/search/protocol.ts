import type { Answer } from './answer.ts'
import type { Start } from './format.ts'

/** The first message to the worker: which index it is for. It reads what it needs to begin. */
export interface Opening {
  /** Absolute URL of the folder of the index, with a slash at its end. */
  base: string
  start: Start
}

/** What the page asks. Every question has a number, which its answers bear: one, or two where the first is not exact. */
export interface Question {
  number: number
  query: string
  limit: number
}

/** `query`: it can't be read. `load`: a part can't be fetched or read. `version`: index and reader don't fit. */
export type FailureKind = 'query' | 'load' | 'version'

export type Response =
  | { number: number; type: 'answer'; answer: Answer; milliseconds: number }
  | { number: number; type: 'failure'; kind: FailureKind; message: string }
