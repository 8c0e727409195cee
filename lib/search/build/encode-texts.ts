import { tokens } from '#lib/text/tokens.ts'

/** The words of several texts in a row, by numbers. Plain and typed, so that it can be sent from one thread to another. */
export interface EncodedTexts {
  /** The different words, folded, in the order in which they first stand. */
  words: string[]
  /** For each token of the texts the number of its word, doubled, and one more where it is written with a capital. */
  tokens: Uint32Array<ArrayBuffer>
  /** For each text how many tokens it has. */
  lengths: Uint32Array<ArrayBuffer>
}

const capital = /^\p{Lu}/u

/** Takes texts apart into words. */
export function encodeTexts(texts: readonly string[]): EncodedTexts {
  const numbers = new Map<string, number>()
  const lengths = new Uint32Array(texts.length)
  const all: number[] = []
  for (const [index, text] of texts.entries()) {
    const found = tokens(text)
    lengths[index] = found.length
    for (const token of found) {
      let number = numbers.get(token.text)
      if (number === undefined) {
        number = numbers.size
        numbers.set(token.text, number)
      }
      all.push(number * 2 + Number(capital.test(text.slice(token.start, token.start + 2))))
    }
  }
  return { words: [...numbers.keys()], tokens: Uint32Array.from(all), lengths }
}
