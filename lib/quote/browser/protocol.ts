import type { PastedCheck } from '#lib/quote/answer/judge-interpretation.ts'
import type { FailureKind } from '#lib/search/browser/protocol.ts'
import type { Manifest } from '#lib/search/format/manifest.ts'

/** The first message to the worker. */
export interface QuoteOpening {
  /** Absolute URL of the folder of the search index, with a slash at its end. */
  base: string
  start: Manifest
}

/** What is to be checked. */
export interface QuoteQuestion {
  /** Counted up with each question; its answer has the same. */
  number: number
  /** As it was pasted. */
  pasted: string
}

/** Why there is no answer. */
export interface QuoteFailure {
  number: number
  type: 'failure'
  kind: FailureKind
  message: string
  /**
   * Set where the site was published anew while the page was open, so that the page has to be loaded again: names its
   * state now.
   */
  changedTo?: string
}

/** The answer to a question; `milliseconds` is how long the worker took. */
export type QuoteResponse = { number: number; type: 'check'; check: PastedCheck; milliseconds: number } | QuoteFailure
