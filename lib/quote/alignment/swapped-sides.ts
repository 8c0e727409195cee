import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { asymmetricRelations } from '#lib/quote/words/lexicon/asymmetric-relations.ts'
import { isNegation } from '#lib/quote/words/negations.ts'

/**
 * Whether words that were put in another order have changed sides around a negation, a word that sets one thing against
 * another (`asymmetricRelations`) or "of" ("the tower, not the well" for "the well, not the tower"): something else is
 * said, though no word is another. Gives what that alters; undefined where nothing changed sides.
 */
export function swappedSides(
  quoted: readonly ComparableWord[],
  said: readonly ComparableWord[],
  language: string,
): 'negation' | 'sense' | undefined {
  if (isOwnerSwapped(quoted, said)) return 'sense'
  const setting = (asymmetricRelations[language] ?? asymmetricRelations.en ?? '').split(' ')
  for (const { at, word } of quoted.map((word, at) => ({ word, at }))) {
    const isDenial = isNegation(word.text)
    if (!isDenial && !setting.includes(word.text)) continue
    const stood = said.findIndex(({ text }) => text === word.text)
    if (stood < 0) continue
    const [before, after] = [quoted.slice(0, at), quoted.slice(at + 1)]
    if (haveOneOf(after, said.slice(0, stood)) && haveOneOf(before, said.slice(stood + 1))) {
      return isDenial ? 'negation' : 'sense'
    }
  }
  return undefined
}

/** Whether a word that is no stop word occurs in both rows. */
function haveOneOf(one: readonly ComparableWord[], other: readonly ComparableWord[]): boolean {
  return one.some(({ text, weight }) => weight === 1 && other.some((word) => word.text === text))
}

/** How far from "of" a word that it joins may be, in words. */
const ownerReach = 3

/** Whether two words that "of" joins have changed places: "the power of our example", "the example of our power". */
function isOwnerSwapped(quoted: readonly ComparableWord[], said: readonly ComparableWord[]): boolean {
  const pairs = joinedByOf(said)
  return joinedByOf(quoted).some(([thing, owner]) => pairs.some(([other, its]) => thing === its && owner === other))
}

function joinedByOf(words: readonly ComparableWord[]): [thing: string, owner: string][] {
  return words.flatMap(({ text }, at): [string, string][] => {
    if (text !== 'of') return []
    const thing = words.slice(Math.max(0, at - ownerReach), at).findLast(({ weight }) => weight === 1)
    const owner = words.slice(at + 1, at + 1 + ownerReach).find(({ weight }) => weight === 1)
    return thing && owner ? [[thing.text, owner.text]] : []
  })
}
