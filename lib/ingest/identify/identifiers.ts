import { createHash } from 'node:crypto'
import { crockford } from '#lib/text/crockford.ts'
import { fold } from '#lib/text/fold.ts'

/** Of an id, behind its prefix. */
const characters = 7

/** `prefix-` and 7 characters of Crockford base 32 (35 bits) of the SHA-256 of the words. */
function identifier(prefix: string, words: string): string {
  return `${prefix}-${crockford(createHash('sha256').update(words, 'utf8').digest(), characters)}`
}

/** The id that a document's text alone gives it. */
export function ownDocumentId(text: string): string {
  return identifier('d', fold(text))
}

/**
 * Gives ids to documents in the order in which they come. The id is made from the document's folded text as it was
 * cut from its source, before cleaning, so that a better rule for furniture or headings changes none. Where two
 * documents have one text, the later ones take their lineage into account.
 */
export class DocumentIds {
  readonly #taken: Set<string>
  /** Those that sources state. */
  readonly #stated = new Set<string>()

  constructor(published: Iterable<string> = []) {
    this.#taken = new Set(published)
  }

  /**
   * The id of the next document, and whether an earlier one has it: one with the same text, or one whose source states it.
   * `textId` is the id that the text alone gives it, or that its source states (`isStated`); `text` gives the text, and is called only
   * where `textId` is another document's already.
   */
  next(
    textId: string,
    text: () => string,
    lineage: string,
    isStated = false,
  ): { id: string; repeated: false | 'text' | 'stated' } {
    if (this.#taken.has(textId)) {
      const repeated = this.#stated.has(textId) ? 'stated' : 'text'
      return { id: this.other(fold(text()), lineage), repeated }
    }
    if (isStated) this.#stated.add(textId)
    return { id: this.#take(textId), repeated: false }
  }

  /** An id that nothing has, from words and lineage: for a document whose own id is another's. */
  other(words: string, lineage: string): string {
    for (let attempt = 0; ; attempt += 1) {
      const id = identifier('d', `${words}\n${lineage}\n${attempt}`)
      if (!this.#taken.has(id)) return this.#take(id)
    }
  }

  #take(id: string): string {
    this.#taken.add(id)
    return id
  }
}

/**
 * Gives ids to the paragraphs (`p-`) and headings (`h-`) of one document in their order: from the folded text and
 * how often that has occurred before, so that a corrected title or date, or a paragraph put in elsewhere, moves none. No id
 * that was ever published is given: the block that has it was given it before.
 */
export class BlockIds {
  readonly #occurrences = new Map<string, number>()
  readonly #taken: Set<string>

  constructor(published: Iterable<string> = []) {
    this.#taken = new Set(published)
  }

  /** Takes an id that a source states, so that no other block gets it; says whether it was free. */
  take(stated: string): boolean {
    if (this.#taken.has(stated)) return false
    this.#taken.add(stated)
    return true
  }

  /** The id of the next block: the one that its source states, where no other has it. */
  next(prefix: 'p' | 'h', text: string, stated?: string): string {
    if (stated !== undefined && this.take(stated)) return stated
    const words = fold(text)
    const key = `${prefix} ${words}`
    let occurrence = (this.#occurrences.get(key) ?? 0) + 1
    let id = identifier(prefix, `${words}\n${occurrence}`)
    while (this.#taken.has(id)) {
      occurrence += 1
      id = identifier(prefix, `${words}\n${occurrence}`)
    }
    this.#occurrences.set(key, occurrence)
    this.#taken.add(id)
    return id
  }
}
