import { romanise } from '#lib/search/format/phonetic-key.ts'

/** One sound that two letters stand for: "Ch. Verell", "Yu. Verell", «Дж. Верелл»; folded. */
export const twoLetterInitials: ReadonlySet<string> = new Set(
  'ch sh th ph zh kh ts yu ya ye yo iu ia ie io дж'.split(' '),
)
/** Initials, folded, that are written in another alphabet for names that begin so. */
const acrossAlphabets: readonly [initial: string, beginnings: string][] = [
  ['y', 'юяеёйы'],
  ['j', 'дж'],
  ['дж', 'jg'],
]

/** Whether a folded word is the initial of a folded given name, of one letter or two, in either alphabet. */
export function isInitialOf(initial: string, name: string): boolean {
  if (acrossAlphabets.some(([one, beginnings]) => one === initial && beginnings.includes(name.charAt(0)))) return true
  if (initial.length > 1 && !twoLetterInitials.has(initial)) return false
  // In one script the letters decide: romanised, "C" is another sound than "Chester".
  return name.startsWith(initial) || romanise(name).startsWith(romanise(initial))
}
