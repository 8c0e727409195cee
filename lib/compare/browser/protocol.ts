import type { TextAlignment } from '#lib/compare/align-texts.ts'
import type { ComparedText } from '#lib/compare/compared-text.ts'

/** Two texts to be compared. */
export interface CompareRequest {
  /** Counted up with each request; its answer has the same. */
  number: number
  a: ComparedText
  b: ComparedText
  /** Whether both are of a series, and of different years. */
  isSeries: boolean
}

/** The answer to a request. */
export type CompareResponse = { number: number; alignment: TextAlignment } | { number: number; failure: string }
