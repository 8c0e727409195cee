import type { PastedCheck } from '#lib/quote/answer/check-pasted.ts'
import type { FailureKind } from '#lib/search/browser/protocol.ts'
import type { Manifest } from '#lib/search/format/manifest.ts'

/** The first message to the worker. */
export interface QuoteOpening {
  /** Absolute URL of the folder of the search index, with a slash at its end. */
  base: string
  start: Manifest
}

export interface QuoteQuestion {
  number: number
  /** As it was pasted. */
  pasted: string
}

export interface QuoteFailure {
  number: number
  type: 'failure'
  kind: FailureKind
  message: string
  /** Names the site as it is now, where it was published anew while the page was open: then the page is to be loaded again. */
  changedTo?: string
}

export type QuoteResponse = { number: number; type: 'check'; check: PastedCheck; milliseconds: number } | QuoteFailure
