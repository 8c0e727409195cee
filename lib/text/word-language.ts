import { kazakhLetter } from './kazakh-letters.ts'

/** Languages that are written in Cyrillic letters, BCP 47 without region. */
export const cyrillicLanguages: ReadonlySet<string> = new Set([
  'ru',
  'kk',
  'uk',
  'be',
  'ky',
  'tg',
  'mn',
  'bg',
  'mk',
  'sr',
  'tt',
  'ba',
])
const cyrillic = /\p{Script=Cyrillic}/u
const ofKazakh = new RegExp(kazakhLetter, 'iu')

/** Whether a text has a letter that Kazakh has and Russian has not. */
export function hasKazakhLetter(text: string): boolean {
  return ofKazakh.test(text)
}

/**
 * The language whose forms a folded token of a text has: the text's, unless the token is written in another script, as
 * a Russian name in an English text is. A token with Kazakh letters is never Russian. BCP 47, without region.
 */
export function languageOfWord(token: string, language: string): string {
  const base = language.toLowerCase().split('-', 1)[0] ?? language
  const written = cyrillic.test(token)
  if (base === 'ru' && hasKazakhLetter(token)) return 'kk'
  if (written === cyrillicLanguages.has(base)) return base
  if (!written) return 'en'
  return hasKazakhLetter(token) ? 'kk' : 'ru'
}
