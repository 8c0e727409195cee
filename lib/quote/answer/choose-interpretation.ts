import type { Interpretation } from '#lib/quote/reading/interpretations.ts'
import type { QuoteCheck, Verdict } from '#lib/quote/verdict/check-quotation.ts'
import { tokens } from '#lib/text/tokens.ts'

/** One way in which a text may be meant, and the check of its quotation. */
export interface CheckedInterpretation {
  interpretation: Interpretation
  check: QuoteCheck
}

/** How much a verdict speaks for the interpretation whose quotation it is of: the more, the higher. */
export const verdictRanks: Readonly<Record<Verdict, number>> = {
  exact: 4,
  near: 3,
  altered: 3,
  composed: 3,
  paraphrase: 2,
  part: 1,
  none: 0,
}

/** Verdicts on words that are in one place, as they are quoted or nearly so. */
export const inOnePlace: ReadonlySet<Verdict> = new Set(['exact', 'near', 'altered'])
/** Least similarity at which a text with quotation marks in it is meant as a whole, */
const muchAlike = 0.8
/** and most words beside the marks with which it is not: they may be a claim. */
const fewLeft = 2

/**
 * Which of several interpretations of one text, given likeliest first, is meant: all of the text, where it was found as
 * a whole though a part of it is in quotation marks; else the longest whose words occur exactly so, since a claim
 * beside them would occur nowhere; else the first of those with the best verdict. Throws where none is given.
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
  const whole = all.find(({ interpretation, check }) => interpretation.isWhole && inOnePlace.has(check.verdict))
  return whole && whole.check.similarity >= muchAlike && (best.interpretation.unexplainedWords ?? 0) > fewLeft
    ? whole
    : best
}
