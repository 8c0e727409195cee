import type { PastedCheck } from '#lib/quote/answer/check-pasted.ts'
import type { FailureKind } from '#lib/search/browser/protocol.ts'

/** The first message to the worker: absolute URL of the folder of the search index, with a slash at its end. */
export interface QuoteOpening {
  base: string
}

export interface QuoteQuestion {
  number: number
  /** As it was pasted. */
  pasted: string
}

export type QuoteResponse = { number: number } & (
  | { type: 'check'; check: PastedCheck; milliseconds: number }
  | { type: 'failure'; kind: FailureKind; message: string }
)
