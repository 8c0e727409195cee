import type { Answer } from './answer.ts'

/** What the page asks of the worker. Every question has a number, which its answers bear: one, or two where the first is not exact. */
export interface Request {
  number: number
  /** Absolute URL of the folder of the index, with a slash at its end. */
  base: string
  query: string
  limit: number
}

/** `query`: it can't be read. `load`: a part can't be fetched or read. `version`: index and reader don't fit. */
export type FailureKind = 'query' | 'load' | 'version'

export type Response =
  | { number: number; type: 'answer'; answer: Answer; milliseconds: number }
  | { number: number; type: 'failure'; kind: FailureKind; message: string }
