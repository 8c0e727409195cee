import type { Answer } from '#lib/search/answer/answer.ts'
import type { CountedByYear } from '#lib/search/answer/count-by-year.ts'
import type { Order } from '#lib/search/answer/task.ts'
import type { Manifest } from '#lib/search/format/manifest.ts'
import type { Suggestion } from '#lib/search/lookup/completions.ts'

/** A file of the index with its bytes. */
export interface FirstFile {
  path: string
  bytes: Uint8Array<ArrayBuffer>
}

/** The first message to the worker: which index it is for. It reads what it needs to begin. */
export interface Opening {
  /** Absolute URL of the folder of the index, with a slash at its end. */
  base: string
  start: Manifest
  /** The file that is read first, where it was fetched while the worker's script was. */
  first?: FirstFile
}

/** What is asked for, apart from its number. */
export interface Wish {
  query: string
  /** Most hits; without it all. */
  limit?: number
  order?: Order
}

/** What the page asks. Every question has a number, which its answers bear: one, or two where the first is not exact. */
export type Question = { number: number } & (
  | ({ type: 'search' } & Wish)
  | { type: 'suggest'; query: string }
  | { type: 'years'; queries: readonly string[] }
)

/** `query`: it can't be read. `load`: a part can't be fetched or read. `version`: index and reader don't fit. */
export type FailureKind = 'query' | 'load' | 'version'

/** What went wrong; from `at` to `end` is the place in a query that can't be read. */
export interface Failed {
  kind: FailureKind
  message: string
  at?: number
  end?: number
  /** A query that is probably meant. */
  instead?: string
}

/** What comes of one of several queries that are counted by year. */
export type CountedYears = { type: 'counts'; counts: CountedByYear } | ({ type: 'failure' } & Failed)

export type Response =
  | { number: number; type: 'answer'; answer: Answer; milliseconds: number }
  | { number: number; type: 'suggestions'; suggestions: Suggestion[] }
  | { number: number; type: 'years'; queries: CountedYears[] }
  | ({ number: number; type: 'failure' } & Failed)
