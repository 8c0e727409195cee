/** From which likeness on a sentence has its counterpart. `npm run eval -- alignment` has a table of what others would come to. */
export interface LinkThresholds {
  /** A sentence that is this much like its best candidate has its counterpart there, whatever the texts. */
  plain: number
  /** One that is this much like it has the same words: that it says little is no reason against it. */
  same: number
  /** Share of the sentences with a plain counterpart from which on one text is held for telling of the other. */
  tellingShare: number
  /** Least likeness and least gain where one text tells of the other. */
  telling: LeastLikeness
  /** The same where they have nothing in common that is plain: then what is alike is mostly so by chance. */
  apart: LeastLikeness
  /** Fewest terms that both have. */
  terms: number
  /** What a further paragraph must have of the sentence that its counterpart lacks, where it is not near that. */
  farGain: number
  /** Weight of that, in terms that occur once. */
  gained: number
  /** How far is near: paragraphs between two places and one. */
  reach: number
  /** By what the likeness of a candidate is multiplied that is where the counterparts of the neighbouring paragraphs are. */
  nearBonus: number
}

/** What a sentence and its counterpart must have in common. */
export interface LeastLikeness {
  /** Likeness (`LikelyParagraph`) of the counterpart. */
  sure: number
  /** Weight of the terms that both have, in terms that occur once: fewer say only that both are of one language. */
  shared: number
  /** Share of the sentence that a further paragraph near it has, and the counterpart lacks. */
  gain: number
}

/** The thresholds that hold, by the table of the evaluation. */
export const linkThresholds: LinkThresholds = {
  plain: 0.5,
  same: 0.95,
  tellingShare: 0.4,
  telling: { sure: 0.28, shared: 1.7, gain: 0.17 },
  apart: { sure: 0.42, shared: 2.2, gain: 0.35 },
  terms: 3,
  farGain: 0.35,
  gained: 1.6,
  reach: 2,
  nearBonus: 1.25,
}

/**
 * The least likeness for two texts: the more of one's sentences plainly have a counterpart, the less is asked of the others, since
 * they are then more likely to have one, too.
 *
 * @param known share of the sentences with a plain counterpart, 0 to 1
 */
export function thresholdFor(known: number, { tellingShare, telling, apart }: LinkThresholds): LeastLikeness {
  const share = Math.min(1, known / tellingShare)
  const between = (one: number, other: number) => one + share * (other - one)
  return {
    sure: between(apart.sure, telling.sure),
    shared: between(apart.shared, telling.shared),
    gain: between(apart.gain, telling.gain),
  }
}
