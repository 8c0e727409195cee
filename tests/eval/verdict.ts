/** The fields of a document that are judged. */
export const fieldsOfDocument = ['title', 'date', 'published', 'speaker', 'role', 'venue', 'language', 'kind'] as const

/** All that is judged: the fields, `text` (no word of it lost), and `head` (no line of it in the text). */
export const judgedFields = [...fieldsOfDocument, 'text', 'head'] as const

export type JudgedField = (typeof judgedFields)[number]

/**
 * What became of one field of one text. `missing`: stated and not found, of `text` lost; `made-up`: given though the
 * text states none.
 */
export type Verdict = 'right' | 'rightly-absent' | 'wrong' | 'missing' | 'made-up'

export interface Judged {
  field: JudgedField
  verdict: Verdict
  /** For people: what was expected, and what was given. */
  wanted: string
  given: string
}

/** Whether a value was given that is not true, which is far worse than none. */
export function isFalse(verdict: Verdict): boolean {
  return verdict === 'wrong' || verdict === 'made-up'
}

export function isGood(verdict: Verdict): boolean {
  return verdict === 'right' || verdict === 'rightly-absent'
}
