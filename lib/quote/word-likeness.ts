import { keyOf } from '#lib/search/format/encode.ts'
import { stripDiacritics } from '#lib/search/format/strip-diacritics.ts'
import { editDistance } from '#lib/text/edit-distance.ts'
import { stemInText } from '#lib/text/stem.ts'
import type { Likeness } from './align.ts'

/** From so many letters on one letter may be too many, one another, and two. */
const oneMore = 4
const oneWrong = 5
const twoWrong = 9

/** British spellings and the American ones. */
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

/** The word before what is contracted with it: it's, don't. */
function uncontracted(word: string): string {
  return word.replace(/(?:n't|'(?:s|re|ll|ve|m|d))$/u, '')
}

/** So many letters at the end may differ where both are words. */
const ending = 2

/**
 * How two folded words stand to each other in a text of this language. Figures are the same or different.
 *
 * @param isWord whether the first is known to be a word: then it is no slip in the other, where not only its end differs
 */
function wordLikeness(one: string, other: string, language: string, isWord: boolean): Likeness {
  if (one === other) return 'same'
  if (/^\p{N}/u.test(one) || /^\p{N}/u.test(other)) return 'different'
  if (uncontracted(one) === uncontracted(other)) return 'like'
  const shorter = Math.min(one.length, other.length)
  if (shorter < 3 || Math.abs(one.length - other.length) > 4) return 'different'
  if (one[0] !== other[0] && one[1] !== other[1] && one[0] !== other[1]) return 'different'
  // Where both are words, only forms of one are alike: a nation is not what is national.
  const form = isWord && language === 'en' ? keyOf : stemInText
  if (form(one, language) === form(other, language)) return 'like'
  if (plainSpelling(one) === plainSpelling(other)) return 'like'
  if (isWord && !one.startsWith(other.slice(0, Math.max(4, shorter - ending)))) return 'different'
  const most = shorter >= twoWrong ? 2 : shorter >= (one.length === other.length ? oneWrong : oneMore) ? 1 : 0
  if (most === 0) return stripDiacritics(one) === stripDiacritics(other) ? 'like' : 'different'
  return editDistance(stripDiacritics(one), stripDiacritics(other), most) <= most ? 'like' : 'different'
}

/** The likeness of words by their places in two texts; each pair of different words is compared once. */
export function likenessOf(
  quoted: readonly string[],
  said: readonly string[],
  language: string,
  isWord: (word: string) => boolean,
): (quoted: number, said: number) => Likeness {
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, numbers.size)
    return numbers.size - 1
  }
  const rows = quoted.map(numberOf)
  const columns = said.map(numberOf)
  const known = new Map<number, Likeness>()
  return (row, column) => {
    const [one = 0, other = 0] = [rows[row], columns[column]]
    if (one === other) return 'same'
    const key = one * numbers.size + other
    let found = known.get(key)
    if (found === undefined) {
      const word = quoted[row] ?? ''
      found = wordLikeness(word, said[column] ?? '', language, isWord(word))
      known.set(key, found)
    }
    return found
  }
}
