import type { UnitTable } from '#lib/search/format/unit-table.ts'
import type { MatchedWord } from '#lib/search/lookup/matched-word.ts'

/** Each word has one bit of a number. */
const maxWords = 31

/**
 * Which words of a query are said of documents: in their titles, or as their speaker, year, place or event. All of it is
 * indexed with the titles.
 */
export class MetadataMatches {
  readonly #table: UnitTable
  readonly #masks = new Map<number, number>()

  /** Words that are said of more than half of the documents distinguish none of them, and are left out. */
  constructor(words: readonly MatchedWord[], table: UnitTable, documents: number) {
    this.#table = table
    if (words.length > maxWords) return
    for (const [index, { postings }] of words.entries()) {
      const own = new Set<number>()
      for (const unit of postings.units) if (table.isTitle(unit)) own.add(table.documentOf(unit))
      if (own.size * 2 > documents) continue
      for (const document of own) this.#masks.set(document, (this.#masks.get(document) ?? 0) | bitOf(index))
    }
  }

  /** Whether any word is said of any document. */
  get any(): boolean {
    return this.#masks.size > 0
  }

  /** The words that are said of a unit's document, a bit each. */
  of(unit: number): number {
    return this.#masks.get(this.#table.documentOf(unit)) ?? 0
  }
}

/** The bit of a word, by its place in the query; none for words after the first 31. */
export function bitOf(word: number): number {
  return word < maxWords ? 1 << word : 0
}

/** Whether a word is among those of a mask. */
export function maskHas(mask: number, word: number): boolean {
  return (mask & bitOf(word)) !== 0
}

/** How many words a mask has. */
export function bitCount(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count += 1
  return count
}
