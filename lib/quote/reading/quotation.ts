import { tokens } from '#lib/text/tokens.ts'

/** Why a text can't be checked: it has no word, or more than `mostQuotedWords`. */
export type QuotationProblem = 'empty' | 'long'

/** Longest text that is checked, in words. */
export const mostQuotedWords = 1000

/** Reads what was pasted: the text without the space around it, and what is wrong with it, if anything. */
export function readQuotation(pasted: string): { text: string; problem?: QuotationProblem } {
  const text = pasted.trim()
  const { length } = tokens(text)
  if (length === 0) return { text, problem: 'empty' }
  return length > mostQuotedWords ? { text, problem: 'long' } : { text }
}
