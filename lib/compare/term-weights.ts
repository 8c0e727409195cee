import type { TermedSentence } from './sentence-terms.ts'

/** What a term counts for: the rarer it is in both texts, the more. */
export type TermWeight = (term: string) => number

/**
 * The weights of terms by the sentences of both texts: ln(1 + sentences / sentences with the term), the smoothed inverse document
 * frequency of Spärck Jones, with a sentence for a document; in units of a term that occurs once.
 */
export function termWeights(sentences: readonly TermedSentence[]): TermWeight {
  const frequencies = new Map<string, number>()
  for (const { terms } of sentences) for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  const once = Math.log(1 + sentences.length)
  return (term) => Math.log(1 + sentences.length / (frequencies.get(term) ?? 1)) / once
}

/** The weights of some terms together. */
export function weightOf(terms: Iterable<string>, weight: TermWeight): number {
  let sum = 0
  for (const term of terms) sum += weight(term)
  return sum
}
