import { stemmer as stemRussian } from '@orama/stemmers/russian'
import { stem as stemEnglish } from 'porter2'
import { stemKazakh } from './stem-kazakh.ts'

const stemmers = new Map<string, (word: string) => string>([
  ['en', stemEnglish],
  ['ru', stemRussian],
  ['kk', stemKazakh],
])

/**
 * What the forms of a word have in common, for searching; no word by itself. `token` is one of `tokens`, `language`
 * BCP 47. English by Porter's second and Russian by his own algorithm, as the Snowball project gives them, Kazakh
 * by `stemKazakh`; in other languages, and where a token holds a digit, the token itself. Never empty.
 */
export function stem(token: string, language: string): string {
  const [base = ''] = language.toLowerCase().split('-')
  const stemmer = stemmers.get(base)
  if (!stemmer || /\p{N}/u.test(token)) return token
  return stemmer(token) || token
}
