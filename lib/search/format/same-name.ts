import { romanise } from './phonetic-key.ts'
import type { NameVariant } from './vocabulary-files.ts'

const cyrillic = /\p{Script=Cyrillic}/u

/**
 * Whether two words of one phonetic key may be one name: spelled alike once romanised. From script to script, vowels that
 * are together may differ (мирзиёев, Mirziyoyev); within one script nothing may, and nowhere a single vowel, or
 * Martin would find Marten.
 */
export function isSameName(one: string, other: string): boolean {
  const [first, second] = [romanisationsOf(one), romanisationsOf(other)]
  if (first.some((spelling) => second.includes(spelling))) return true
  if (cyrillic.test(one) === cyrillic.test(other)) return false
  const [loosest, ...more] = [first, second].map((spellings) => spellings.map(withoutVowelRuns))
  return more.some((spellings) => spellings.some((spelling) => loosest?.includes(spelling)))
}

/** A name romanised, each қ and q as k and as h, and a soft sign before a vowel as nothing and as i (Васильев, Вьетнам). */
function romanisationsOf(name: string): string[] {
  const soft = name.search(/ь(?=[еёюя])/)
  if (soft >= 0)
    return ['', 'и'].flatMap((letter) => romanisationsOf(name.slice(0, soft) + letter + name.slice(soft + 1)))
  const at = name.search(/[қq]/)
  if (at < 0) return [romanise(name)]
  return ['к', 'х'].flatMap((letter) => romanisationsOf(name.slice(0, at) + letter + name.slice(at + 1)))
}

function withoutVowelRuns(spelling: string): string {
  return spelling.replace(/[aeiouy]{2,}/g, '*')
}

/** Whether a name may be spelled so, as it is mostly written or by its stem. */
export function isVariantOf(spelled: string, [term, shown]: NameVariant): boolean {
  return isSameName(spelled, shown.toLowerCase()) || isSameName(spelled, term)
}
