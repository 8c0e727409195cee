import { isStopWord } from '#lib/text/stopwords.ts'
import { isUnsegmentedSign } from '#lib/text/unsegmented-scripts.ts'
import { encodeWord } from './encode.ts'

/**
 * The term under which a pair of neighbouring words is kept; other terms have no space. Pairs are kept of words whose terms are
 * common: so a phrase of common words is found without reading where each of them is, and few of its candidates turn
 * out not to have it. Of two stop words that are together in very many units only that fact is kept.
 */
export function bigramTerm(first: string, second: string): string {
  return `${first} ${second}`
}

/** In how many units a pair of stop words may be, if the units are to be kept: more would make the page that it is on heavy. */
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
      // Of scripts without spaces every two characters have a term of their own.
      is = !isUnsegmentedSign(word) && encodeWord(word, languages).some((term) => common.has(term))
      known.set(word, is)
    }
    return is
  }
}
