import { tokens } from '#lib/text/tokens.ts'

/** Why a text can't be checked: no word is in it, or more than are compared. */
export type QuotationProblem = 'empty' | 'long'

/** Longest text that is checked, in words. */
export const mostQuotedWords = 1000

/** Reads what was pasted: the text without the space around it, or what is wrong with it. */
export function readQuotation(pasted: string): { text: string; problem?: QuotationProblem } {
  const text = pasted.trim()
  const { length } = tokens(text)
  if (length === 0) return { text, problem: 'empty' }
  return length > mostQuotedWords ? { text, problem: 'long' } : { text }
}
