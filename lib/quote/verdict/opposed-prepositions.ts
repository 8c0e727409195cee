import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { termOf } from '#lib/quote/words/thesaurus.ts'
import { isContentWord } from '#lib/quote/words/word-senses.ts'

/** Prepositions that are opposites before the same word: each second row is the opposite of the row before it. */
const opposedPrepositions: readonly (readonly string[])[] = [
  ['to', 'into', 'toward', 'towards'],
  ['from', 'out'],
  ['for'],
  ['against'],
  ['with'],
  ['without'],
  ['before', 'until'],
  ['after', 'since'],
  ['above', 'over'],
  ['below', 'under', 'beneath'],
  ['inside', 'within'],
  ['outside', 'beyond'],
]
const sideOf = new Map(opposedPrepositions.flatMap((side, number) => side.map((word) => [word, number] as const)))
/** Most words between a preposition and its content word. */
const mostBetween = 2

/** Whether the texts have opposite English prepositions before one content word: "to Vera Cruz", "from Vera Cruz". */
export function opposePrepositions(
  quoted: readonly ComparableWord[],
  said: readonly ComparableWord[],
  language: string,
): boolean {
  const [own, others] = [prepositionsIn(quoted, language), prepositionsIn(said, language)]
  return [...own].some(([term, sides]) => {
    const stood = others.get(term)
    if (!stood || sides.size !== 1 || stood.size !== 1) return false
    const [side, other] = [[...sides][0] ?? -1, [...stood][0] ?? -1]
    return side === (other ^ 1)
  })
}

/** For each content word, by its term, the rows of the table that are before it. */
function prepositionsIn(words: readonly ComparableWord[], language: string): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  for (const [at, word] of words.entries()) {
    if (!isContentWord(word, language)) continue
    for (let back = 1; back <= mostBetween + 1; back += 1) {
      const before = words[at - back]
      if (!before || words[at - back + 1]?.afterPause) break
      const side = sideOf.get(before.text)
      if (side !== undefined) {
        const term = termOf(word.text, language)
        found.set(term, (found.get(term) ?? new Set()).add(side))
      }
      if (side !== undefined || isContentWord(before, language)) break
    }
  }
  return found
}
