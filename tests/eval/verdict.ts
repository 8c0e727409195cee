/** The fields that are judged: those of a document, its `text` (no word lost) and its `head` (no line of it as text). */
export const judgedFields = [
  'title',
  'date',
  'published',
  'speaker',
  'role',
  'venue',
  'language',
  'kind',
  'text',
  'head',
] as const

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
