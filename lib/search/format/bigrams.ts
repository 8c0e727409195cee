import { isStopWord } from '#lib/text/stopwords.ts'
import { isUnsegmentedSign } from '#lib/text/unsegmented-scripts.ts'
import { encodeWord } from './encode.ts'

/**
 * What a pair of words is under among the terms. Terms have no space. Pairs are kept for words whose terms are
 * common: so a phrase of common words is found without reading where each of them is, and few of its candidates turn
 * out not to have it. Of two words that distinguish nothing, where such a pair is in very many units, only that it is kept.
 */
export function bigramTerm(first: string, second: string): string {
  return `${first} ${second}`
}

/** A pair of words that distinguish nothing is not kept where it is in more units than this: it would make the page that it is on heavy. */
export const maxUnitsOfStopWordBigram = 2000

/** Whether both words of a pair are stop words, which distinguish nothing. */
export function isStopWordBigram(first: string, second: string): boolean {
  return isStopWord(first) && isStopWord(second)
}

/** A test of words: whether one of the terms they may have in these languages is common. */
export function commonWordTest(
  languages: readonly string[],
  common: { has: (term: string) => boolean },
): (word: string) => boolean {
  const known = new Map<string, boolean>()
  return (word) => {
    let is = known.get(word)
    if (is === undefined) {
      // Two signs are found as one.
      is = !isUnsegmentedSign(word) && encodeWord(word, languages).some((term) => common.has(term))
      known.set(word, is)
    }
    return is
  }
}
