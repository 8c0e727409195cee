import { totalWeight } from '#lib/quote/alignment/word-edits.ts'
import type { CandidateWindow } from '#lib/quote/candidates/candidate-window.ts'
import type { Candidates } from '#lib/quote/candidates/candidates.ts'
import { type ComparableWord, comparableWords } from '#lib/quote/words/comparable-words.ts'
import type { AssembledParts, PartMatch } from './assemble-parts.ts'
import type { QuoteCheck } from './check-quotation.ts'
import { findParaphrase } from './paraphrase.ts'

/**
 * The outcome for a quotation whose parts all are in one paragraph: the sentence in another order (`paraphrase`), or,
 * where some part was altered, only the parts that were said (`part`, or `none` where all were altered); undefined
 * where it is composed as others are.
 */
export function reorderedParts(
  words: readonly ComparableWord[],
  candidates: readonly CandidateWindow[],
  finder: Candidates,
  { parts }: AssembledParts,
): Pick<QuoteCheck, 'verdict' | 'similarity' | 'found' | 'parts'> | undefined {
  if (new Set(parts.map(({ place }) => `${place.document.id} ${place.paragraph}`)).size > 1) return undefined
  const paraphrase = findParaphrase(words, candidates, finder)
  if (paraphrase?.isParaphrase) {
    return { verdict: 'paraphrase', similarity: paraphrase.match.similarity, found: paraphrase.match, parts: [] }
  }
  const said = parts.filter(({ verdict }) => verdict !== 'altered')
  if (said.length === parts.length) return undefined
  const weight = (one: PartMatch) => totalWeight(comparableWords(one.words))
  const [found] = said.toSorted((one, other) => weight(other) - weight(one))
  const similarity = said.reduce((sum, one) => sum + weight(one), 0) / totalWeight(words)
  return found
    ? { verdict: 'part', similarity: Math.round(similarity * 1000) / 1000, found, parts: said }
    : { verdict: 'none', similarity: 0, parts: [] }
}
