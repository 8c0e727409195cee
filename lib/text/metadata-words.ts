import { basisFields } from '#lib/domain/basis.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { fold } from './fold.ts'

/**
 * Shortest run of words, in words, that counts as found in one of several texts. A shorter run would let any words be
 * pieced together from common ones. 3: chosen, not measured.
 */
const fewest = 3

/**
 * The words of a source that a record of it holds outside its text: those of its fields, of what they rest on, and of
 * the lines above the text. Compared without case, marks and spaces.
 */
export class MetadataWords {
  readonly #texts: string[][]
  /** The places of each word: which text, which word of it. */
  readonly #places = new Map<string, [text: number, at: number][]>()

  constructor(texts: readonly string[]) {
    this.#texts = texts.map(wordsOf)
    for (const [text, words] of this.#texts.entries()) {
      for (const [at, word] of words.entries()) {
        const places = this.#places.get(word)
        if (places) places.push([text, at])
        else this.#places.set(word, [[text, at]])
      }
    }
  }

  /**
   * Whether the texts contain all words of a passage, in their order: the whole passage in one of them, or in parts of
   * which each is a whole text or at least three words of one.
   */
  contain(passage: string): boolean {
    const words = wordsOf(passage)
    let at = 0
    while (at < words.length) {
      const length = this.#longest(words, at)
      if (length === 0) return false
      at += length
    }
    return true
  }

  /** How many words from a position on are together in one of the texts; 0 where the run is too short to count. */
  #longest(words: readonly string[], from: number): number {
    let longest = 0
    for (const [text, at] of this.#places.get(words[from] ?? '') ?? []) {
      const held = this.#texts[text] ?? []
      let length = 0
      while (from + length < words.length && words[from + length] === held[at + length]) length += 1
      const counts = length >= fewest || length === held.length || length === words.length
      if (counts && length > longest) longest = length
    }
    return longest
  }
}

/** The texts of a document outside its blocks that hold words of its source. */
export function metadataTexts(document: Omit<ArchiveDocument, 'blocks'>): string[] {
  const { title, speaker, role, venue, event, topics, publisher, byline, url, rights, head = [] } = document
  const fields = [title, speaker, role, venue, event, topics, publisher, byline, url, rights]
  const words = basisFields.flatMap((field) => {
    const basis = document.basis[field]
    return basis && 'words' in basis ? (basis.words ?? []) : []
  })
  return [...fields.flatMap((field) => field ?? []), ...words, ...head.map(({ text }) => text)]
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
