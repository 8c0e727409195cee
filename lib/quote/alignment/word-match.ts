import { memoizeByWord } from '#lib/quote/words/memoize-by-word.ts'
import { stemOf } from '#lib/quote/words/stem-of.ts'
import { keyOf } from '#lib/search/format/encode.ts'
import { stripDiacritics } from '#lib/search/format/strip-diacritics.ts'
import { editDistance } from '#lib/text/edit-distance.ts'
import type { WordMatch } from './align.ts'

/** Letters of the shorter word from which on one letter may be too many, one another, and two may differ. */
const oneMore = 4
const oneWrong = 5
const twoWrong = 9

/** British spellings, and the American ones in their place. */
const spellings: readonly (readonly [from: RegExp, to: string])[] = [
  [/(?<=\p{L}{2})our(?!$|s$)|(?<=\p{L}{3})our(?=s?$)/u, 'or'],
  [/is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/u, 'iz'],
  [/ys(?=(?:e|ed|es|ing)$)/u, 'yz'],
  [/(?<=[bt])re(?=s?$)/u, 'er'],
  [/enc(?=es?$)/u, 'ens'],
  [/mme(?=s?$)/u, 'm'],
  [/ogue(?=s?$)/u, 'og'],
  [/ll(?=(?:ed|ing|er|ers)$)/u, 'l'],
]

function plainSpelling(word: string): string {
  return spellings.reduce((plain, [from, to]) => plain.replace(from, to), word)
}

/** A word without what is contracted with it: `it` of "it's", `do` of "don't". */
function uncontracted(word: string): string {
  return word.replace(/(?:n't|'(?:s|re|ll|ve|m|d))$/u, '')
}

const isFigure = memoizeByWord((word) => /^\p{N}/u.test(word))
const uncontractedOf = memoizeByWord(uncontracted)
const plainSpellingOf = memoizeByWord(plainSpelling)
const strippedOf = memoizeByWord(stripDiacritics)

/** Most letters that may differ at the end of a known word and another. */
const ending = 2

/**
 * How two folded words relate to each other in a text of this language. Figures are the same or different.
 *
 * @param isWord whether the first is known to be a word: then it is no misspelling of the other, unless only its end
 *   differs
 */
function matchWords(one: string, other: string, language: string, isWord: boolean): WordMatch {
  if (one === other) return 'same'
  // Most pairs are distinguished by their first letters.
  if (one[0] !== other[0] && one[1] !== other[1] && one[0] !== other[1]) return 'different'
  if (isFigure(one) || isFigure(other)) return 'different'
  if (uncontractedOf(one) === uncontractedOf(other)) return 'like'
  const shorter = Math.min(one.length, other.length)
  if (shorter < 3 || Math.abs(one.length - other.length) > 4) return 'different'
  // Where both are words, only forms of one are alike: a nation is not what is national.
  const form = isWord && language === 'en' ? keyOf : stemOf
  if (form(one, language) === form(other, language)) return 'like'
  if (plainSpellingOf(one) === plainSpellingOf(other)) return 'like'
  if (isWord && !one.startsWith(other.slice(0, Math.max(4, shorter - ending)))) return 'different'
  const most = shorter >= twoWrong ? 2 : shorter >= (one.length === other.length ? oneWrong : oneMore) ? 1 : 0
  const [own, others] = [strippedOf(one), strippedOf(other)]
  if (most === 0) return own === others ? 'like' : 'different'
  return editDistance(own, others, most) <= most ? 'like' : 'different'
}

const wordMatches: readonly (WordMatch | undefined)[] = [undefined, 'same', 'like', 'different']

/**
 * How the words of two texts relate, by their numbers; each pair of different words is compared once.
 *
 * @param language BCP 47, without region
 * @param isWord whether a word of the quotation is known to be a word, and so no misspelling of another
 */
export function wordMatcher(
  quoted: readonly string[],
  said: readonly string[],
  language: string,
  isWord: (word: string) => boolean,
): (quoted: number, said: number) => WordMatch {
  const rows = numbered(quoted)
  const columns = numbered(said)
  // One byte for each pair: its place in `wordMatches`, 0 before it is known.
  const known = new Uint8Array(rows.words.length * columns.words.length)
  const areWords = rows.words.map(isWord)
  return (row, column) => {
    const [one = 0, other = 0] = [rows.numbers[row], columns.numbers[column]]
    const at = one * columns.words.length + other
    const found = wordMatches[known[at] ?? 0]
    if (found) return found
    const match = matchWords(rows.words[one] ?? '', columns.words[other] ?? '', language, areWords[one] ?? false)
    known[at] = wordMatches.indexOf(match)
    return match
  }
}

/** The different words of a row, and for each of its places which of them is there. */
function numbered(row: readonly string[]): { words: string[]; numbers: number[] } {
  const known = new Map<string, number>()
  const numbers = row.map((word) => {
    const number = known.get(word) ?? known.size
    known.set(word, number)
    return number
  })
  return { words: [...known.keys()], numbers }
}
