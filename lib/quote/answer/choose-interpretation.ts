import type { Interpretation } from '#lib/quote/reading/interpretations.ts'
import type { QuoteCheck, Verdict } from '#lib/quote/verdict/check-quotation.ts'
import { tokens } from '#lib/text/tokens.ts'

/** One way in which a text may be meant, and what became of its quotation. */
export interface CheckedInterpretation {
  interpretation: Interpretation
  check: QuoteCheck
}

/** How much a verdict speaks for the reading that it was given to. */
export const verdictRanks: Readonly<Record<Verdict, number>> = {
  exact: 4,
  near: 3,
  altered: 3,
  composed: 3,
  paraphrase: 2,
  part: 1,
  none: 0,
}

/** A text of which a part is in marks is meant as a whole where it is as one, so much alike, and more words than these are beside the marks. */
export const standsAsWhole: ReadonlySet<Verdict> = new Set(['exact', 'near', 'altered'])
const muchAlike = 0.8
const fewLeft = 2

/**
 * Which of several readings of one text, likeliest first, is meant: the longest whose words occur exactly so, since no
 * claim is in a text as a part of it; else the first of those that were found best.
 */
export function chooseInterpretation<T extends CheckedInterpretation>(all: readonly T[]): T {
  const length = ({ interpretation }: T) => tokens(interpretation.quotation).length
  const [first] = all
  const best = all.toSorted((one, other) => {
    const [own, others] = [one, other].map(({ check }) => verdictRanks[check.verdict])
    const isExact = one.check.verdict === 'exact' && other.check.verdict === 'exact'
    return (others ?? 0) - (own ?? 0) || (isExact ? length(other) - length(one) : 0)
  })[0]
  if (!first || !best) throw new Error('A pasted text has no interpretation: at least one is needed.')
  // Marks within a passage that is quoted as a whole: the words beside them are its words, and no claim.
  const whole = all.find(({ interpretation, check }) => interpretation.isWhole && standsAsWhole.has(check.verdict))
  return whole && whole.check.similarity >= muchAlike && (best.interpretation.unexplainedWords ?? 0) > fewLeft
    ? whole
    : best
}
