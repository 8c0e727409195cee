import type { EncodedTexts } from './encode-texts.ts'
import { type AllPostings, type EncodedDocument, termPostings } from './term-postings.ts'

/** What is known of one word of the archive. */
export interface WordFrequency {
  word: string
  /** How often it occurs. */
  count: number
  /** How often it is written with a capital. */
  capitals: number
  /** The keys under which it lies: one for each language that has another. */
  keys: string[]
}

/** The words of all units of an archive, in their order, by number: four bytes a word of the texts, whatever its length. */
export class UnitWords {
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = []
  readonly #counts: number[] = []
  readonly #capitals: number[] = []
  readonly #units: Uint32Array[] = []
  readonly #joinedPairs: Uint32Array[] = []
  /** Where the words of each document are, until that is asked for. */
  #documents: EncodedDocument[] = []
  /** How many terms each unit has. */
  readonly #termCounts: number[] = []
  /** For each language the keys of words, as far as they are in texts of it. */
  readonly #keys = new Map<string, string[]>()
  #length = 0

  /** Adds the units of the next document, which is in this language. */
  add(encoded: EncodedTexts, language: string): void {
    const { words, tokens, lengths, compoundLengths, compoundBigrams, compoundBigramLengths } = encoded
    const { frequencies, places, occurrences } = encoded
    const numbers = Uint32Array.from(words, (word) => this.#number(word))
    this.#documents.push({ first: this.#units.length, language, words: numbers, frequencies, places, occurrences })
    let from = 0
    let fromPairs = 0
    for (const [index, length] of lengths.entries()) {
      const unit = new Uint32Array(length)
      for (let at = 0; at < length; at++) {
        const token = tokens[from + at] ?? 0
        const number = numbers[token >>> 1] ?? 0
        unit[at] = number
        this.#counts[number] = (this.#counts[number] ?? 0) + 1
        this.#capitals[number] = (this.#capitals[number] ?? 0) + (token & 1)
      }
      from += length
      this.#units.push(unit)
      this.#termCounts.push(length + (compoundLengths[index] ?? 0))
      const toPairs = fromPairs + (compoundBigramLengths[index] ?? 0)
      this.#joinedPairs.push(compoundBigrams.subarray(fromPairs, toPairs).map((word) => numbers[word] ?? 0))
      fromPairs = toPairs
    }
    this.#length += tokens.length
  }

  #number(word: string): number {
    let number = this.#numbers.get(word)
    if (number === undefined) {
      number = this.#words.length
      this.#numbers.set(word, number)
      this.#words.push(word)
      this.#counts.push(0)
      this.#capitals.push(0)
    }
    return number
  }

  /** How many words all units have together. */
  get length(): number {
    return this.#length
  }

  /** The different words, by number. */
  get words(): readonly string[] {
    return this.#words
  }

  /** For each unit in turn the numbers of its words. */
  get units(): readonly Uint32Array[] {
    return this.#units
  }

  /** For each unit in turn the pairs of neighbours of which one is two of its words written as one, number after number. */
  get joinedPairs(): readonly Uint32Array[] {
    return this.#joinedPairs
  }

  /** How often a word occurs, and with a capital; undefined where it is nowhere by itself. */
  countsOf(word: string): { count: number; capitals: number } | undefined {
    const number = this.#numbers.get(word)
    if (number === undefined || !this.#counts[number]) return undefined
    return { count: this.#counts[number] ?? 0, capitals: this.#capitals[number] ?? 0 }
  }

  /**
   * Where each index term is. To be asked once: what it is made of is then forgotten.
   *
   * @param keyFor the key under which a word of a text in a language lies
   * @param averageLength of a unit, in words
   */
  postings(keyFor: (word: string, language: string) => string, averageLength: number): AllPostings {
    const documents = this.#documents
    this.#documents = []
    return termPostings(documents, Uint32Array.from(this.#termCounts), averageLength, (number, language) => {
      const word = this.#words[number] ?? ''
      const key = keyFor(word, language)
      const keys = this.#keys.get(language) ?? []
      keys[number] = key
      this.#keys.set(language, keys)
      return { key, word }
    })
  }

  /** What is known of each word that is no figure. To be asked after `postings`. */
  *frequencies(): Generator<WordFrequency> {
    const languages = [...this.#keys.values()]
    for (const [number, word] of this.#words.entries()) {
      // What is only joined is no word that somebody wrote.
      if (/^\p{N}/u.test(word) || !this.#counts[number]) continue
      const keys = new Set(languages.flatMap((own) => own[number] ?? []))
      const [count = 0, capitals = 0] = [this.#counts[number], this.#capitals[number]]
      yield { word, count, capitals, keys: [...keys].sort() }
    }
  }
}
