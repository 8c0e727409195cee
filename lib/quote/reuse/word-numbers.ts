import { fold } from '#lib/text/fold.ts'
import { isStopWord } from '#lib/text/stopwords.ts'

/** A word with the invisible characters that may be inside it. Of a figure with grouping each group is one. */
const writtenWord = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+/gu

/** The words of a text as they are written, each with its place. */
export function writtenWords(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(writtenWord)
}

/**
 * Gives every word a number, the same for all its spellings that fold to one, so that passages are compared as rows of
 * numbers. Each spelling is folded once, which makes reading 30 million words a matter of seconds.
 */
export class WordNumbers {
  readonly #ofSpelling = new Map<string, number>()
  readonly #ofWord = new Map<string, number>()
  readonly #nonStopWords: boolean[] = []
  readonly #hashes: number[] = []

  /** Calls `found` for each word of a text, in order, with its number and its place (half-open, UTF-16 units). */
  read(text: string, found: (word: number, start: number, end: number) => void): void {
    for (const match of writtenWords(text)) {
      const number = this.numberOf(match[0])
      if (number !== undefined) found(number, match.index, match.index + match[0].length)
    }
  }

  /** Whether the word with this number is longer than a letter and no stop word. */
  isNonStopWord(word: number): boolean {
    return this.#nonStopWords[word] ?? false
  }

  /** A hash (32 bits) of each word, by its number: of the word alone, so that it is the same whatever other words there are. */
  hashes(): Uint32Array {
    return Uint32Array.from(this.#hashes)
  }

  /** The number of a written word; undefined where it has nothing but what is invisible. */
  numberOf(spelling: string): number | undefined {
    const known = this.#ofSpelling.get(spelling)
    if (known !== undefined) return known
    const word = fold(spelling).replace(/[\u200C\u200D]/g, '')
    if (word === '') return undefined
    let number = this.#ofWord.get(word)
    if (number === undefined) {
      number = this.#ofWord.size
      this.#ofWord.set(word, number)
      // A single letter is what an apostrophe leaves behind: president's.
      this.#nonStopWords.push(word.length > 1 && !isStopWord(word))
      this.#hashes.push(hashOf(word))
    }
    this.#ofSpelling.set(spelling, number)
    return number
  }
}

/** FNV-1a over the UTF-16 units of a word. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
