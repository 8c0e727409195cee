import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { asymmetricRelations } from '#lib/quote/words/lexicon/asymmetric-relations.ts'
import { isNegation } from '#lib/quote/words/negations.ts'

/**
 * Whether words that were put in another order have changed sides around a denial or a word that sets one thing against
 * another ("the tower, not the well" for "the well, not the tower"): something else is said, though no word is another.
 */
export function swappedSides(
  quoted: readonly ComparableWord[],
  said: readonly ComparableWord[],
  language: string,
): 'negation' | 'sense' | undefined {
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

/** Whether a word that is no stop word stands in both rows. */
function haveOneOf(one: readonly ComparableWord[], other: readonly ComparableWord[]): boolean {
  return one.some(({ text, weight }) => weight === 1 && other.some((word) => word.text === text))
}
