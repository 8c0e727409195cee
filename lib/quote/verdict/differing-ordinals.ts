import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { termOf } from '#lib/quote/words/thesaurus.ts'

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const ordinalWords = new Map([
  ...ordinals.map((word, at) => [word, at] as const),
  ['last', -1] as const,
  ['final', -1] as const,
])

/**
 * Whether both texts have a content word with an English ordinal before it, and never the same one: "the second
 * century" for "the first century".
 */
export function differInOrdinals(
  quoted: readonly ComparableWord[],
  said: readonly ComparableWord[],
  language: string,
): boolean {
  const [own, others] = [ordinalsIn(quoted, language), ordinalsIn(said, language)]
  return own.some(({ term, rank }) => {
    const same = others.filter((one) => one.term === term)
    return same.length > 0 && same.every((one) => one.rank !== rank)
  })
}

function ordinalsIn(words: readonly ComparableWord[], language: string): { term: string; rank: number }[] {
  return words.flatMap(({ text }, at) => {
    const rank = ordinalWords.get(text)
    const next = words.slice(at + 1, at + 3).find((word) => word.weight === 1 && !ordinalWords.has(word.text))
    return rank === undefined || !next || next.afterPause ? [] : [{ term: termOf(next.text, language), rank }]
  })
}
