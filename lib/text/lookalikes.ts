/** Letters of Cyrillic that look like one of Latin, in the same order; a small т, к or н looks like none. */
const cyrillic = 'АВЕКМНОРСТУХІЈЅҮҺԚԜаеорсухіјѕһԁԛԝү'
const latin = 'ABEKMHOPCTYXIJSYHQWaeopcyxijshdqwy'

const toLatin = new Map([...cyrillic].map((letter, index) => [letter, latin.charAt(index)]))
const toCyrillic = new Map([...latin].map((letter, index) => [letter, cyrillic.charAt(index)] as const).reverse())

const isLatin = /\p{Script=Latin}/u
const isCyrillic = /\p{Script=Cyrillic}/u

/** Latin capitals with a Russian ending, as "SMSка" is written: what they look like is chance. */
const stemAndEnding = /^(?:(?=\p{Lu})\p{Script=Latin}){2,}(?:(?=\p{Ll})\p{Script=Cyrillic})+$/u

/** Whether letters of Latin and of Cyrillic stand in one word. */
export function isMixed(word: string): boolean {
  return isCyrillic.test(word) && isLatin.test(word)
}

/**
 * A word of Latin and Cyrillic letters in the one alphabet that it was meant in, where the letters of the other are only
 * those that look alike (`Кarstadt` → `Karstadt`); nothing where it is of one alphabet, or truly of two (`VIPов`).
 * Of two possible alphabets it is the one of more letters.
 */
export function inOneScript(word: string): string | undefined {
  if (!isMixed(word) || stemAndEnding.test(word)) return undefined
  const asLatin = replaced(word, isCyrillic, toLatin)
  const asCyrillic = replaced(word, isLatin, toCyrillic)
  if (asLatin === undefined || asCyrillic === undefined) return asLatin ?? asCyrillic
  const letters = [...word]
  const ofLatin = letters.filter((letter) => isLatin.test(letter)).length
  const ofCyrillic = letters.filter((letter) => isCyrillic.test(letter)).length
  return ofCyrillic >= ofLatin ? asCyrillic : asLatin
}

function replaced(word: string, foreign: RegExp, table: Map<string, string>): string | undefined {
  let whole = ''
  for (const letter of word) {
    const own = foreign.test(letter) ? table.get(letter) : letter
    if (own === undefined) return undefined
    whole += own
  }
  return whole
}
