import { containment, foldedWords, shingles } from '#lib/text/shingles.ts'

/**
 * How a passage of one text is found in another: `kept` in the same words, `reworded` in others, `told` where one of the two
 * says more: it is told of, in part or shortly.
 */
export type Relation = 'kept' | 'reworded' | 'told'

/** Share of the pairs of neighbouring words that both have, from which on a passage is kept. 0.8: one word in ten may be another. */
const keptFrom = 0.8
/** Share of what each says that the other has, from which on it is the same in other words. */
const rewordedFrom = 0.4

/**
 * How two linked passages are related.
 *
 * @param texts the passages, each without what is not linked
 * @param shares how much of each the other has, by the weight of terms: 0 to 1
 */
export function relationOf(texts: readonly [string, string], shares: readonly [number, number]): Relation {
  const [one, other] = texts.map((text) => shingles(foldedWords(text))) as [Set<string>, Set<string>]
  if (containment(one, other) >= keptFrom && containment(other, one) >= keptFrom) return 'kept'
  return Math.min(...shares) >= rewordedFrom ? 'reworded' : 'told'
}
