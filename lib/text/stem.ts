import { stem as stemEnglish } from 'porter2'
import { cyrillicStemmers } from './stem-cyrillic.ts'
import { languageOfWord } from './word-language.ts'

/**
 * What a word, its forms and what is derived from it have in common; no word by itself. `token` is one of `tokens`, `language`
 * BCP 47. English by Porter's second and Russian by his own algorithm, as the Snowball project gives them, Kazakh
 * by `stemKazakh`; in other languages, and where a token holds a digit, the token itself. Never empty. For likeness; what is
 * searched and counted is inflection only (`lib/search/format/encode.ts`).
 */
export function stem(token: string, language: string): string {
  const [base = ''] = language.toLowerCase().split('-')
  const stemmer = base === 'en' ? stemEnglish : cyrillicStemmers.get(base)
  if (!stemmer || /\p{N}/u.test(token)) return token
  return stemmer(token) || token
}

/** The stem of a token of a text in this language, which may be written in another script than the text. */
export function stemInText(token: string, language: string): string {
  return stem(token, languageOfWord(token, language))
}
