import slugify from '@sindresorhus/slugify'
import { kazakhLetters } from './kazakh-letters.ts'

/** Kazakh letters, which the transliteration library lacks. */
const customReplacements = kazakhLetters.flatMap(({ letter, latin }): [string, string][] => [
  [letter, latin],
  [letter.toUpperCase(), latin],
])

/**
 * A title as a part of an address: ASCII, lower case, words joined by `-`, Cyrillic transliterated, at most
 * `maximum` characters and cut at the end of a word where there is one. `untitled` where nothing can be written so.
 */
export function slug(title: string, maximum = 80): string {
  const whole = slugify(title.normalize('NFKC'), { decamelize: false, customReplacements })
  if (whole.length <= maximum) return whole === '' ? 'untitled' : whole
  const cut = whole.lastIndexOf('-', maximum)
  return whole.slice(0, cut > 0 ? cut : maximum)
}
