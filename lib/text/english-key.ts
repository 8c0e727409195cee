import { irregularEnglish } from './irregular-english.ts'

const vowel = /[aeiouy]/
const consonant = /[^aeiouy]$/
const doubled = /([bcdfghjklmnpqrstvwxz])\1$/
const hissing = /(?:s|x|z|ch|sh)es$/

function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /[su]s$|is$/.test(word)) return word
  if (word.endsWith('ies')) return word.slice(0, -2)
  // "uses" is of "use".
  if (word.length > 4 && (hissing.test(word) || word.endsWith('oes'))) return word.slice(0, -2)
  return word.slice(0, -1)
}

function withoutTense(word: string): string {
  const ending = /ing$/.exec(word) ?? (/eed$/.test(word) ? undefined : /ed$/.exec(word))
  const left = ending ? word.slice(0, ending.index) : ''
  if (left.length < 2 || !vowel.test(left)) return word
  // "using", "aged": of two letters the e is a third.
  return left.length === 2 && consonant.test(left) ? `${left}e` : left
}

/**
 * What the forms of an English word have in common, by its letters alone: number, possessive, -ed and -ing, and the most frequent
 * irregular ones. No word by itself, and words that aren't forms of one another can share it (hop, hope): so it says only
 * under what the forms of a word lie together, and a list of lemmas says which belong together. `written` is a folded token. Never empty.
 *
 * @example englishKey('abolished') === englishKey('abolishes')
 */
export function englishKey(written: string): string {
  const bare = written.replace(/'s?$/, '')
  if (bare === '' || bare.includes("'") || /\p{N}/u.test(bare)) return written
  let key = withoutTense(withoutPlural(irregularEnglish.get(bare) ?? bare))
  if (key.length > 3 || key.endsWith('ie')) key = key.replace(/(?<!e)e+$/, '')
  if (key.length > 3 && doubled.test(key)) key = key.slice(0, -1)
  return key.replace(/(?<=[^aeiou])y$/, 'i') || written
}
