import type { OtherName } from './files.ts'
import { spellingOf } from './phonetic-key.ts'

const cyrillic = /\p{Script=Cyrillic}/u

/**
 * Whether two words of one phonetic key may be one name: spelled alike once romanised. From script to script, vowels that
 * stand together may differ (мирзиёев, Mirziyoyev); within one script nothing may, and nowhere a single vowel, or
 * Martin would find Marten.
 */
export function isSameName(one: string, other: string): boolean {
  const [first, second] = [spellingOf(one), spellingOf(other)]
  if (first === second) return true
  if (cyrillic.test(one) === cyrillic.test(other)) return false
  return loosely(first) === loosely(second)
}

function loosely(spelling: string): string {
  return spelling.replace(/[aeiouy]{2,}/g, '*')
}

/** Whether a name may be spelled so, as it is mostly written or by its stem. */
export function isForm(spelled: string, [term, shown]: OtherName): boolean {
  return isSameName(spelled, shown.toLowerCase()) || isSameName(spelled, term)
}
