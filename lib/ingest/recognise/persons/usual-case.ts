import { hasVowel, inLowerCase, inTitleCase } from './name-letters.ts'
import { personWords } from './person-words.ts'

const smallParticles = new Set(personWords.alwaysSmallParticles)
/** Small only after another particle: "de la", and not the "La" of other names. */
const articles = new Set(['la', 'las', 'los', 'het', 'te'])
const familyFirst = new Set(personWords.familyNamesBeforeGiven)
const ambiguous = new Set(personWords.ambiguousCapitals)

/** Scripts whose capitals keep all that small letters say: Greek ones lose the accent. */
const reversible = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{P}]+$/u
/** "TU’A", "SA’UD": after more than one letter an apostrophe may part syllables, and the next letter is small. */
const innerApostrophe = /\p{L}{2}[’'‘ʻ`]\p{L}/u

/** Whether a word is in capitals that stand for emphasis or habit: "BERG", "McBERG"; no initial, no number. */
export function isInCapitals(word: string): boolean {
  const letters = word.replace(/^(?:Mc|Mac|O[’'])(?=\p{Lu})/u, '').replace(/[^\p{L}]/gu, '')
  return (
    letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase() && !isNumeral(word)
  )
}

/** Whether a word is one that stands small inside a name: the "DE" of "Ana DE BERG", and not the "VAN" of "PHAN VAN SANG". */
export function isSmallParticle(word: string, before: string | undefined): boolean {
  const small = inLowerCase(word)
  if (before === undefined || !smallParticles.has(small) || familyFirst.has(inLowerCase(before))) return false
  return !articles.has(small) || smallParticles.has(inLowerCase(before))
}

/**
 * The words of a name in usual case: "Ana DE LA CRUZ" → Ana de la Cruz, "McDONALD" → McDonald. A word stays as it is
 * written where capitals don't tell which letters are large: "MACDONALD", "TU’A", "JJ", Greek without its accents.
 */
export function inUsualCase(words: readonly string[]): string[] {
  return words.map((word, index) => {
    if (index > 0 && isNumeral(word)) return word
    if (!isInCapitals(word)) return inTitleCase(word)
    const next = words[index + 1] ?? ''
    const isInside = isInCapitals(next) || smallParticles.has(next)
    if (isInside && isSmallParticle(word, words[index - 1])) return inLowerCase(word)
    return isUncertain(word, words.length) ? word : inTitleCase(word.replace(/^MC(?=\p{Lu}{3})/u, 'Mc'))
  })
}

function isUncertain(word: string, words: number): boolean {
  if (!reversible.test(word) || innerApostrophe.test(word)) return true
  const letters = inLowerCase(word).replace(/[^\p{L}]/gu, '')
  return ambiguous.has(letters) || (words > 1 && letters.length < 4 && !hasVowel(letters) && letters !== 'ng')
}

function isNumeral(word: string): boolean {
  return /^[IVX]{2,}$/.test(word)
}
