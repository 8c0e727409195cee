import { isStopWord } from '#lib/text/stopwords.ts'
import { isUnspacedSign } from '#lib/text/unspaced.ts'
import { encodeWord } from './encode.ts'

/**
 * What a pair of words stands under among the terms. Terms have no space. Pairs are kept for words whose terms are
 * common, at least one of them telling something: so a phrase of common words is found without reading where each
 * of them stands, and few of its candidates turn out not to have it.
 */
export function bigramTerm(first: string, second: string): string {
  return `${first} ${second}`
}

/** Whether a pair is kept, given whether a folded word has a common term. */
export function isKeptBigram(first: string, second: string, isCommon: (word: string) => boolean): boolean {
  return !(isStopWord(first) && isStopWord(second)) && isCommon(first) && isCommon(second)
}

/** Tells of words whether one of the terms they may have in these languages is common. */
export function commonWords(
  languages: readonly string[],
  common: { has: (term: string) => boolean },
): (word: string) => boolean {
  const known = new Map<string, boolean>()
  return (word) => {
    let is = known.get(word)
    if (is === undefined) {
      // Two signs are found as one.
      is = !isUnspacedSign(word) && encodeWord(word, languages).some((term) => common.has(term))
      known.set(word, is)
    }
    return is
  }
}
