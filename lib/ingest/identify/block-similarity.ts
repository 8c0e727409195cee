import { diceSimilarity } from '#lib/text/dice-similarity.ts'
import { containment, foldedWords, resemblance, shingles } from '#lib/text/shingles.ts'

/** A text made ready for being compared with many others. */
export interface ShingleProfile {
  text: string
  words: string[]
  pairs: ReadonlySet<string>
}

/** Folds a text and takes its words and its pairs of neighbouring words, to be compared by `blockSimilarity`. */
export function shingleProfile(text: string): ShingleProfile {
  const words = foldedWords(text)
  return { text, words, pairs: shingles(words) }
}

/** In texts of fewer words pairs of words say little, so that letters are compared. */
const fewWords = 6

/**
 * What pairs of neighbouring words must have in common. Measured on 3,000 pairs of unrelated paragraphs of addresses of
 * one kind: 99.9% of them share fewer than 6% of their runs of words, while by letters alone half of them are more than
 * 0.55 alike; a paragraph of which every fifth word was changed keeps 0.6 of its pairs.
 */
const leastResemblance = 0.3
const leastContainment = 0.6
const leastLetterSimilarity = 0.7

/**
 * How much one text looks like a later wording of the other, or like a part of it or the whole that it became a part
 * of: 0 where it does not, else up to 1.5. What two texts have in common counts more than that one is within the other.
 */
export function blockSimilarity(a: ShingleProfile, b: ShingleProfile): number {
  const same = resemblance(a.pairs, b.pairs)
  const within = Math.max(containedShare(a, b), containedShare(b, a))
  if (same >= leastResemblance || within >= leastContainment) return same + within / 2
  if (Math.min(a.words.length, b.words.length) >= fewWords) return 0
  const letters = Math.max(a.words.length, b.words.length) < 3 * fewWords ? diceSimilarity(a.text, b.text) : 0
  return letters >= leastLetterSimilarity ? letters / 2 : 0
}

/** The share of one text that is in another; of a short one only where it is there whole, at one of its ends. */
function containedShare(part: ShingleProfile, whole: ShingleProfile): number {
  if (part.words.length === 0 || part.words.length > whole.words.length) return 0
  if (part.words.length >= fewWords) return containment(part.pairs, whole.pairs)
  const ends = [whole.words.slice(0, part.words.length), whole.words.slice(-part.words.length)]
  return ends.some((end) => end.join(' ') === part.words.join(' ')) ? 1 : 0
}

/** Whether one text is in another, but for a few words. */
export function isContainedIn(part: ShingleProfile, whole: ShingleProfile): boolean {
  return containedShare(part, whole) >= leastContainment
}
