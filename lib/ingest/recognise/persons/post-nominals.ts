import { hasVowel } from './name-letters.ts'
import { personWords } from './person-words.ts'

const known = new Set(personWords.postNominals)
const knownCapitals = new Set(personWords.postNominals.map((letters) => letters.toUpperCase()))

/** Letters that are a family name as well: in "Jack MA" they are no degree. */
const familyNames = new Set('MA BA AM AO AD AK CM OM RA RM RN MD DD DL ESQUIRE BART MS'.split(' '))

/**
 * Whether letters after the words of a name are an order, a degree or a seat, and not its last word. `before` are the
 * name's words as they are written, `next` the word that follows.
 */
export function isPostNominal(written: string, before: readonly string[], next: string): boolean {
  const letters = written.replace(/\./g, '')
  const name = before.filter((word) => word.replace(/\P{L}/gu, '').length > 1)
  if (name.length === 0 || letters.length < 2) return false
  const isOrdinary = name.some((word) => /\p{Ll}/u.test(word))
  const isKnown = known.has(letters) || (!isOrdinary && knownCapitals.has(letters.toUpperCase()))
  if (isKnown) return !familyNames.has(letters.toUpperCase()) || name.length > 1
  // Letters that no list has, after a whole name in ordinary letters: a row of them, or no vowel.
  const isCapitals = /^\p{Lu}{2,4}$/u.test(letters)
  if (!isOrdinary || !isCapitals || name.length < 2) return false
  return !hasVowel(letters) || known.has(next.replace(/\./g, ''))
}

/** Letters in a row with stops between them: "M. P.", "S.C.", "C.G.H". */
const dotted = /^(?:\p{Lu}\.\s?){1,4}\p{Lu}?(?![\p{L}\p{M}])\.?/u
const written = /^\(?\p{Lu}[\p{L}.]{1,7}\)?/u

/** Length of the letters after a name, with the commas between them, in UTF-16 units; 0 where none follow. */
export function postNominalsLength(text: string): number {
  let length = 0
  for (let round = 0; round < 12; round += 1) {
    const rest = text.slice(length)
    const space = /^[\s,.]*/u.exec(rest)?.[0].length ?? 0
    const word = written.exec(rest.slice(space))?.[0] ?? ''
    const letters = word.replace(/[().]/g, '')
    const one = knownCapitals.has(letters.toUpperCase()) ? word : dotted.exec(rest.slice(space))?.[0]
    if (!one) break
    length += space + one.length
  }
  return length
}
