import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { isNegation } from '#lib/quote/words/negations.ts'
import { areOfOneFamily, termOf } from '#lib/quote/words/thesaurus.ts'
import { areAlike } from './replaced-words.ts'

/**
 * English verbs for preventing or opposing something, with their nouns: a text that has one more says something else.
 */
const adverse = new Set(
  `withhold delay postpone forbid prohibit prohibition prevent prevention hinder hindrance obstruct obstruction reject rejection
  refuse refusal oppose opposition resist ban block halt abolish abolition repeal cancel cancellation ignore neglect betray
  violate violation undermine weaken sabotage evade evasion deny denial deprive conceal suppress suppression suspend
  suspension veto regret deplore condemn condemnation`
    .split(/\s+/)
    .map((word) => termOf(word, 'en')),
)

/**
 * Whether one of two texts has a verb for preventing or opposing something, and the other neither one like it nor more
 * negations: "delay recovery" for "speed recovery". English only: false for other languages.
 */
export function differInAdverseVerbs(
  one: readonly ComparableWord[],
  other: readonly ComparableWord[],
  language: string,
): boolean {
  return hasOneMore(one, other, language) || hasOneMore(other, one, language)
}

function hasOneMore(one: readonly ComparableWord[], other: readonly ComparableWord[], language: string): boolean {
  if (language !== 'en' || countDenials(other) > countDenials(one)) return false
  const isAlike = (word: string) =>
    other.some(({ text }) => areAlike(word, text, language) || areOfOneFamily(word, text, language))
  return one.some(({ text }) => adverse.has(termOf(text, language)) && !isAlike(text))
}

function countDenials(words: readonly ComparableWord[]): number {
  return words.filter(({ text }) => isNegation(text)).length
}
