import { toSubscript, toSuperscript } from './superscripts.ts'

/** What is raised without being a mark or an exponent: endings of ordinals and of abbreviations, and signs of trade. */
const endings = new Set(
  'st nd rd th d e er ère ere re ème eme es a o os as r me mes lle lles mme gr bis ter tm sm sr mo го й я е х ші шы'.split(
    ' ',
  ),
)

/** Signs of trade and of number that have a form of their own. */
const ofTrade = new Map([
  ['tm', '™'],
  ['sm', '℠'],
  ['(r)', '®'],
])

/**
 * Raised words as plain text that keeps their meaning: Unicode's own raised characters for figures (10³, report¹) and signs of
 * trade (™), letters as they are where they end a word (21st, Mme), `^` before the exponent of a variable (x^k), and in square
 * brackets what would else grow into the word before it. `before` is the text up to them.
 */
export function superscriptText(words: string, before: string): string {
  const plain = words.trim()
  if (plain === '') return words
  const sign = ofTrade.get(plain.toLowerCase())
  if (sign !== undefined) return sign
  const marks = plain.replace(/\s+/g, '')
  const inForm = toSuperscript(marks.replace(/[,;]/g, ''))
  const isVariable = /(?<!\p{L})[\p{L}\d)\]]$/u.test(before)
  if (inForm !== undefined && (/\d/.test(marks) || isVariable)) return spread(marks)
  if (!/[\p{L}\p{N}]$/u.test(before) || /^[[(*†‡§¶]/u.test(plain) || !/[\p{L}\p{N}]/u.test(plain)) return words
  if (/^[\p{L}.]+$/u.test(plain) && isEnding(plain, before)) return words
  if (isVariable && /^\p{L}$/u.test(plain)) return `^${plain}`
  return `[${plain}]`
}

/** A letter alone after a whole word is a note's mark; after a figure, a capital or an initial it ends an abbreviation. */
function isEnding(letters: string, before: string): boolean {
  const plain = letters.toLowerCase().replaceAll('.', '')
  const word = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? ''
  const isShort = (word.length <= 2 && !/^[a-z]$/.test(word)) || word === 'n' || /^[\dIVXLC]+$/.test(word)
  return isShort || (plain.length > 1 && endings.has(plain)) || plain.length > 2
}

/** Lowered words: in Unicode's lowered characters where it has all of them (H₂O), `_` before an index (x_i), else as they are. */
export function subscriptText(words: string, before: string): string {
  const plain = words.trim()
  const isIndex = /(?<!\p{L})\p{L}$/u.test(before) && /^\p{Ll}{1,4}$/u.test(plain)
  return toSubscript(plain) ?? (isIndex ? `_${plain}` : words)
}

/** Several marks are kept apart by their comma. */
function spread(marks: string): string {
  return [...marks].map((sign) => toSuperscript(sign) ?? sign).join('')
}
