import { containment, foldedWords, shingles } from '#lib/text/shingles.ts'

/**
 * How a passage of one text is found in another: `kept` in the same words, `reworded` in others, `told` where one of the two
 * says more: it is told of, in part or shortly; `perhaps` where they have too little in common to be sure that they are of the
 * same matter.
 */
export type Relation = 'kept' | 'reworded' | 'told' | 'perhaps'

/** Share of the pairs of neighbouring words that both have, from which on a passage is kept. 0.8: one word in ten may be another. */
const keptFrom = 0.8
/** Share of what each says that the other has, from which on it is the same in other words. */
const rewordedFrom = 0.4

/**
 * Weight of the terms that both have, in terms that occur once, below which passages of two texts that are not of one occasion
 * may be alike by chance: speeches have the same turns of phrase. Of 28 pairs of three neighbouring years that were read, 7 of the
 * 8 that were of different matters are below it, and 8 of the 20 that were of one.
 */
const sureWeight = 3.3

/**
 * How two linked passages are related.
 *
 * @param texts the passages, each without what is not linked
 * @param shares how much of each the other has, by the weight of terms: 0 to 1
 * @param shared the weight of the terms that both have; undefined where one text is known to tell of the other
 */
export function relationOf(
  texts: readonly [string, string],
  shares: readonly [number, number],
  shared: number | undefined,
): Relation {
  const [one, other] = texts.map((text) => shingles(foldedWords(text))) as [Set<string>, Set<string>]
  if (containment(one, other) >= keptFrom && containment(other, one) >= keptFrom) return 'kept'
  if (shared !== undefined && shared < sureWeight) return 'perhaps'
  return Math.min(...shares) >= rewordedFrom ? 'reworded' : 'told'
}
