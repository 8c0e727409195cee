import { type LikelyParagraph, ParagraphFinder, type TermedParagraph } from './candidate-paragraphs.ts'
import { type LeastLikeness, type LinkThresholds, linkThresholds, thresholdFor } from './link-thresholds.ts'
import { type TermWeight, weightOf } from './term-weights.ts'

/** That a sentence of one text has its counterpart, or a part of it, in a paragraph of the other. */
export interface SentenceLink {
  /** Places of the paragraph and of the sentence in it. */
  paragraph: number
  sentence: number
  /** Place of the paragraph of the other text. */
  other: number
  /** Half-open: the sentences in that. */
  from: number
  to: number
}

interface SoughtSentence {
  paragraph: number
  sentence: number
  terms: ReadonlySet<string>
  candidates: readonly LikelyParagraph[]
}

/**
 * Links each sentence of a text with the paragraph of another one that is most like it, in whatever order they are, and with
 * those that have much of what that one lacks. It is looked twice: the second time candidates beside the counterparts of neighbouring
 * paragraphs count more, since who tells of a text mostly keeps what belongs together.
 */
export function linkSentences(
  paragraphs: readonly TermedParagraph[],
  others: readonly TermedParagraph[],
  weight: TermWeight,
  thresholds: LinkThresholds = linkThresholds,
): SentenceLink[] {
  const finder = new ParagraphFinder(others, weight)
  const sought = paragraphs.flatMap(({ sentences }, paragraph) =>
    sentences.map((one, sentence): SoughtSentence => {
      return { paragraph, sentence, terms: one.terms, candidates: finder.find(one) }
    }),
  )
  const best = sought.filter(({ terms }) => terms.size >= thresholds.terms)
  const known = best.filter(({ candidates }) => (candidates[0]?.likeness ?? 0) >= thresholds.plain).length
  const least = thresholdFor(best.length === 0 ? 0 : known / best.length, thresholds)
  const link = (bonusOf: (paragraph: number, other: number) => number) =>
    sought.flatMap((one) => {
      const found = counterparts(one, (other) => bonusOf(one.paragraph, other), weight, { ...thresholds, ...least })
      return found.map(({ paragraph: other, from, to }) => ({
        paragraph: one.paragraph,
        sentence: one.sentence,
        other,
        from,
        to,
      }))
    })
  const linked = new Set(link(() => 1).map(({ paragraph, other }) => `${paragraph} ${other}`))
  const isNear = (paragraph: number, other: number) =>
    [paragraph - 1, paragraph + 1].some((neighbour) =>
      [other - 1, other, other + 1].some((place) => linked.has(`${neighbour} ${place}`)),
    )
  return link((paragraph, other) => (isNear(paragraph, other) ? thresholds.nearBonus : 1))
}

/** Most further paragraphs that have a part of one sentence. */
const mostParts = 2

/** The candidate that is the counterpart of a sentence, if one is, and those that have a part of it. */
function counterparts(
  { terms, candidates }: SoughtSentence,
  bonusOf: (other: number) => number,
  weight: TermWeight,
  thresholds: LinkThresholds & LeastLikeness,
): LikelyParagraph[] {
  const [best, ...rest] = candidates
    .map((candidate) => ({ candidate, score: candidate.likeness * bonusOf(candidate.paragraph) }))
    .sort((one, other) => other.score - one.score || one.candidate.paragraph - other.candidate.paragraph)
  if (!best || !isCounterpart(best.candidate, best.score, weight, thresholds)) return []
  const whole = weightOf(terms, weight)
  const left = new Set(terms)
  for (const term of best.candidate.shared) left.delete(term)
  const found = [best.candidate]
  for (const { candidate } of rest) {
    const gained = candidate.shared.filter((term) => left.has(term))
    const isNear = Math.abs(candidate.paragraph - best.candidate.paragraph) <= thresholds.reach
    const needed = isNear ? thresholds.gain : thresholds.farGain
    const weightGained = weightOf(gained, weight)
    if (gained.length < 2 || weightGained < thresholds.gained || weightGained / whole < needed) continue
    found.push(candidate)
    for (const term of gained) left.delete(term)
    if (found.length > mostParts) break
  }
  return found
}

function isCounterpart(
  { likeness, shared }: LikelyParagraph,
  score: number,
  weight: TermWeight,
  thresholds: LinkThresholds & LeastLikeness,
): boolean {
  // The same words are the same words, however frequent each is.
  if (likeness >= thresholds.same && shared.length > 1) return true
  return score >= thresholds.sure && shared.length >= thresholds.terms && weightOf(shared, weight) >= thresholds.shared
}
