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
  const [loosest, ...more] = [one, other].map((name) =>
    spellingsOf(name).flatMap(romanisationsOf).map(withoutVowelRuns),
  )
  return more.some((spellings) => spellings.some((spelling) => loosest?.includes(spelling)))
}

/**
 * What is written in more than one way from script to script: й between a vowel and a consonant (Войтович, Voitovich), ё,
 * which is folded to е (Пётр, Pyotr), ю and я as iu and ia (Юсупов, Iusupov), ө, which Russian has as у (Өтепов, Utepov).
 */
const writtenOtherwise: readonly (readonly [RegExp, string])[] = [
  [/й(?=[бвгджзклмнпрстфхцчшщ])/gu, 'и'],
  [/[yj]o/gu, 'e'],
  [/[ij](?=[au])/gu, 'y'],
  [/ө/gu, 'у'],
]

/** A name as it is written, and with each of these, where it has it. */
function spellingsOf(name: string): string[] {
  return writtenOtherwise.reduce(
    (spellings, [pattern, instead]) => [
      ...new Set(spellings.flatMap((spelling) => [spelling, spelling.replace(pattern, instead)])),
    ],
    [name],
  )
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
