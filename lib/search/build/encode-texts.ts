import { type AnalyzedText, analyze } from '#lib/search/format/analyzer.ts'
import { gatherOccurrences, type Numbers, numbersOf } from './gather-occurrences.ts'

/** The words of several texts in a row, by numbers. Plain and typed, so that it can be sent from one thread to another. */
export interface EncodedTexts {
  /** The different words, folded, in the order in which they first occur. */
  words: string[]
  /** For each token of the texts the number of its word, doubled, and one more where it is written with a capital. */
  tokens: Numbers
  /** For each text how many tokens it has. */
  lengths: Uint32Array<ArrayBuffer>
  /** The numbers of the joined words of the texts, and for each text how many it has. */
  compounds: Uint32Array<ArrayBuffer>
  compoundLengths: Uint32Array<ArrayBuffer>
  /** The pairs of neighbours, number after number, of which one is two words written as one, and for each text how many numbers. */
  compoundBigrams: Uint32Array<ArrayBuffer>
  compoundBigramLengths: Uint32Array<ArrayBuffer>
  /** For each word in how many texts it is, joined ones too; then, word after word, in which, ascending, and how often. */
  frequencies: Numbers
  places: Numbers
  occurrences: Numbers
}

const capital = /^\p{Lu}/u

/** Takes texts apart into words. */
export function encodeTexts(texts: readonly string[]): EncodedTexts {
  const numbers = new Map<string, number>()
  const lengths = new Uint32Array(texts.length)
  const all: number[] = []
  const joined: number[] = []
  const joinedLengths = new Uint32Array(texts.length)
  const joinedPairs: number[] = []
  const joinedPairLengths = new Uint32Array(texts.length)
  const numberOf = (word: string) => {
    let number = numbers.get(word)
    if (number === undefined) {
      number = numbers.size
      numbers.set(word, number)
    }
    return number
  }
  const terms: string[][] = []
  for (const [index, text] of texts.entries()) {
    const read = analyze(text)
    lengths[index] = read.words.length
    for (const token of read.words) {
      all.push(numberOf(token.text) * 2 + Number(capital.test(text.slice(token.start, token.start + 2))))
    }
    // Money is found by its figure.
    const compounds = new Set(read.compounds.flatMap(({ kind, text: word }) => (kind === 'money' ? [] : [word])))
    const own = new Set([...compounds].map(numberOf))
    joined.push(...own)
    terms.push([...read.words.map((token) => token.text), ...compounds])
    joinedLengths[index] = own.size
    const pairs = bigramsOfCompounds(read).flatMap((pair) => pair.map(numberOf))
    joinedPairs.push(...pairs)
    joinedPairLengths[index] = pairs.length
  }
  return {
    words: [...numbers.keys()],
    tokens: numbersOf(all),
    lengths,
    compounds: Uint32Array.from(joined),
    compoundLengths: joinedLengths,
    compoundBigrams: Uint32Array.from(joinedPairs),
    compoundBigramLengths: joinedPairLengths,
    ...gatherOccurrences(terms, numbers),
  }
}

/** What comes before and after words that may be written as one: "security and co-operation" has `and cooperation`. */
function bigramsOfCompounds({ words, compounds }: AnalyzedText): [first: string, second: string][] {
  const wholes = compounds.filter(({ kind }) => kind === 'whole')
  return wholes.flatMap(({ text, from, to }) => {
    const pairs: [string, string][] = wholes.flatMap((next) => (next.from === to ? [[text, next.text]] : []))
    const [before, after] = [words[from - 1], words[to]]
    if (before) pairs.push([before.text, text])
    if (after) pairs.push([text, after.text])
    return pairs
  })
}
