import { englishKey } from '#lib/text/english-key.ts'
import { cyrillicStemmers } from '#lib/text/stem-cyrillic.ts'
import { languageOfWord } from '#lib/text/word-language.ts'
import { analyze } from './analyzer.ts'

/** Figures, abbreviations with full stops, words with a mark such as `+`. */
const literalToken = /^\p{Nd}|[^\p{L}\p{M}\p{N}']/u

/** By language; in a worker none until they are needed, see `provideCyrillicStemmers`. */
let stemmers = cyrillicStemmers

/** Whether Russian and Kazakh words have their keys: without, each Cyrillic word is its own. */
export function hasCyrillicStemmers(): boolean {
  return stemmers.size > 0
}

/**
 * Gives the stemmers to an encoder that was bundled without them. Until then no query with a Cyrillic word may be encoded; one
 * in Latin letters may, since no text has its keys in Cyrillic.
 */
export function provideCyrillicStemmers(given: typeof cyrillicStemmers): void {
  stemmers = given
  keyCache.clear()
}

const keyCache = new Map<string, Map<string, string>>()
/** Keys that are remembered for one language, at most; then they are forgotten, which bounds the memory. */
const maxCachedKeys = 200_000

/**
 * The key under which the forms of a word lie together in the index, for one folded token of a text in this language:
 * in English what regular forms have in common, in Russian and Kazakh the stem, else the word itself. Figures ("66th",
 * "5.4") are keys as they are.
 */
export function keyOf(token: string, language: string): string {
  if (literalToken.test(token)) return token
  let keys = keyCache.get(language)
  if (!keys || keys.size > maxCachedKeys) {
    keys = new Map()
    keyCache.set(language, keys)
  }
  let key = keys.get(token)
  if (key === undefined) {
    key = makeKey(token, languageOfWord(token, language))
    keys.set(token, key)
  }
  return key
}

function makeKey(token: string, language: string): string {
  if (language === 'en') return englishKey(token)
  const stemmer = stemmers.get(language)
  return (stemmer && !/\p{N}/u.test(token) && stemmer(token)) || token
}

/** The keys of a text, in order, repeated ones repeated. `language` is BCP 47, `und` where not known. */
export function encodeText(text: string, language: string): string[] {
  return analyze(text).words.map((token) => keyOf(token.text, language))
}

/** The keys under which the forms of one folded token of a query may lie in an archive of these languages. */
export function encodeWord(token: string, languages: readonly string[]): string[] {
  return [...new Set(languages.map((language) => keyOf(token, language)))]
}

/** The index term of a written word, folded: with its key, since one word can lie under the keys of two languages. */
export function formTerm(key: string, word: string): string {
  return `${key}=${word}`
}

/** Key and written word of a term. */
export function readFormTerm(term: string): { key: string; word: string } {
  const at = term.indexOf('=')
  return { key: term.slice(0, at), word: term.slice(at + 1) }
}
