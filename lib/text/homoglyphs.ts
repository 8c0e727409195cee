/** An alphabet whose letters another may be mistaken for. */
interface Alphabet {
  name: 'Latin' | 'Cyrillic' | 'Greek'
  own: RegExp
}

const latin: Alphabet = { name: 'Latin', own: /\p{Script=Latin}/u }
const cyrillic: Alphabet = { name: 'Cyrillic', own: /\p{Script=Cyrillic}/u }
const greek: Alphabet = { name: 'Greek', own: /\p{Script=Greek}/u }
const alphabets = [latin, cyrillic, greek]

/** Letters of two alphabets that look alike, in the same order; a small т, к or н looks like none of Latin. */
const pairs: readonly [Alphabet, string, Alphabet, string][] = [
  [cyrillic, 'АВЕКМНОРСТУХІЈЅҮҺԚԜаеорсухіјѕһԁԛԝү', latin, 'ABEKMHOPCTYXIJSYHQWaeopcyxijshdqwy'],
  [greek, 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ', latin, 'ABEZHIKMNOPTYXovp'],
  [greek, 'ΑΒΕΗΙΚΜΟΡΤΥΧορ', cyrillic, 'АВЕНІКМОРТУХор'],
]

/** Of each alphabet, the letters of the others that look like one of its own. */
const tables = new Map(alphabets.map((alphabet) => [alphabet, new Map<string, string>()]))
for (const [one, letters, other, likes] of pairs)
  for (const [index, letter] of [...letters].entries()) {
    const like = likes.charAt(index)
    tables.get(other)?.set(letter, like)
    // Of two letters that look like the same one, the first is meant.
    if (!tables.get(one)?.has(like)) tables.get(one)?.set(like, letter)
  }

/** Latin capitals with a Russian ending, as "SMSка" is written: what they look like is chance. */
const stemAndEnding = /^(?:(?=\p{Lu})\p{Script=Latin}){2,}(?:(?=\p{Ll})\p{Script=Cyrillic})+$/u

/** The names of the alphabets, of Latin, Cyrillic and Greek, that a word has letters of. */
export function alphabetsOf(word: string): Alphabet['name'][] {
  return alphabets.filter(({ own }) => own.test(word)).map(({ name }) => name)
}

/** Whether a word has letters of two alphabets. */
function isMixed(word: string): boolean {
  return alphabetsOf(word).length > 1
}

/**
 * A word of two alphabets in the one that it was meant in, where the letters of the other are only those that look
 * alike (`Кarstadt` → `Karstadt`); nothing where it is of one alphabet, or truly of two (`VIPов`, `Δt`). Of two
 * possible alphabets it is the one with more letters; where both have the same number, Cyrillic.
 */
export function inOneScript(word: string): string | undefined {
  if (!isMixed(word) || stemAndEnding.test(word)) return undefined
  const letters = [...word]
  const readings = [cyrillic, latin, greek].flatMap((alphabet) => {
    const whole = writtenIn(alphabet, letters)
    const count = letters.filter((letter) => alphabet.own.test(letter)).length
    return whole === undefined || count === 0 ? [] : [{ whole, count }]
  })
  const most = Math.max(...readings.map(({ count }) => count))
  return readings.find(({ count }) => count === most)?.whole
}

function writtenIn(alphabet: Alphabet, letters: string[]): string | undefined {
  let whole = ''
  for (const letter of letters) {
    const isForeign = alphabets.some((other) => other !== alphabet && other.own.test(letter))
    const own = isForeign ? tables.get(alphabet)?.get(letter) : letter
    if (own === undefined) return undefined
    whole += own
  }
  return whole
}
