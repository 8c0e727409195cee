import { bigramTerm, commonWords, isKeptBigram } from '#lib/search/format/bigrams.ts'
import { idf } from '#lib/search/format/bm25.ts'
import type { CommonTerms } from '#lib/search/format/common-terms.ts'
import { encodeWord } from '#lib/search/format/encode.ts'
import type { OtherName } from '#lib/search/format/files.ts'
import type { Root } from '#lib/search/format/manifest.ts'
import { Remembered } from '#lib/search/storage/remembered.ts'
import type { TermFiles } from '#lib/search/storage/terms.ts'
import type { FoundWord, Widening } from './found-word.ts'
import type { Lookup } from './plan.ts'
import { mergeSlots, withoutSlots } from './postings.ts'
import type { KnownWord, Vocabulary } from './vocabulary.ts'

/** What a word of a query is taken for, before all of where it stands is read. */
export interface TermExpansion {
  /** Folded, as typed. */
  written: string
  /** The terms under which it may stand. */
  terms: readonly string[]
  widened?: Widening[]
}

/** Looks up words for one query: each is read once, however often the query has it. */
export class TermLookup implements Lookup {
  readonly #terms: TermFiles
  readonly #vocabulary: Vocabulary
  readonly #common: CommonTerms
  readonly #root: Root
  readonly #exact = new Remembered((written: string) => this.read(this.plainly(written)))
  readonly #meanings = new Remembered((written: string) => this.#meaningOf(written))
  readonly #wide = new Remembered(async (written: string) => this.read(await this.meaning(written)))

  constructor(terms: TermFiles, vocabulary: Vocabulary, common: CommonTerms, root: Root) {
    this.#terms = terms
    this.#vocabulary = vocabulary
    this.#common = common
    this.#root = root
    this.isCommon = commonWords(root.languages, common)
  }

  /** Whether the host gives parts of files, as far as is known. */
  get givesParts(): boolean {
    return this.#terms.givesParts
  }

  /** Whether a word has a common term, so that reading where it stands is dear. */
  readonly isCommon: (word: string) => boolean

  /** In how many units what is meant stands at least, by its common terms alone; 0 where none is common. */
  frequencyOf({ terms }: TermExpansion): number {
    return Math.max(0, ...terms.map((term) => this.#common.frequencyOf(term)))
  }

  common(written: string, units: Iterable<number>): FoundWord {
    return this.unread(this.plainly(written), units)
  }

  /** What is meant is taken to stand in some units, without reading where else. */
  unread(meaning: TermExpansion, units: Iterable<number>): FoundWord {
    const frequency = this.frequencyOf(meaning)
    return { ...meaning, postings: withoutSlots(units), frequency, idf: idf(frequency, this.#root.units) }
  }

  /** The units in which two words stand next to each other; undefined where that is not kept of such words. */
  async pair(first: string, second: string): Promise<Set<number> | undefined> {
    if (!isKeptBigram(first, second, this.isCommon)) return undefined
    return new Set((await this.#terms.get(bigramTerm(first, second))).flat())
  }

  word(written: string, exactly: boolean): Promise<FoundWord> {
    return exactly ? this.#exact.get(written) : this.#wide.get(written)
  }

  async beginning(prefix: string, most?: number): Promise<FoundWord> {
    const words = await this.#vocabulary.beginning(prefix, most)
    return await this.read({
      written: `${prefix}*`,
      terms: [...new Set(words.flatMap(({ word }) => this.#termsOf(word)))],
    })
  }

  /**
   * What a word is taken for: a name with its other spellings, a word that is nowhere for what may be meant.
   */
  meaning(written: string): Promise<TermExpansion> {
    return this.#meanings.get(written)
  }

  /** Reads where what is meant stands. */
  async read(meaning: TermExpansion): Promise<FoundWord> {
    const found = await Promise.all(meaning.terms.map((term) => this.#terms.search(term)))
    const postings = mergeSlots(found)
    return { ...meaning, postings, frequency: postings.size, idf: idf(postings.size, this.#root.units) }
  }

  /** A word as it is written, in all its forms. */
  plainly(written: string): TermExpansion {
    return { written, terms: this.#termsOf(written) }
  }

  #termsOf(written: string): string[] {
    return encodeWord(written, this.#root.languages)
  }

  async #meaningOf(written: string): Promise<TermExpansion> {
    const exact = this.plainly(written)
    const stands = await this.#stands(exact.terms)
    const others: readonly OtherName[] = stands
      ? (await Promise.all(exact.terms.map((term) => this.#terms.others(term)))).flat()
      : await this.#vocabulary.names(written, exact.terms)
    if (others.length > 0) return widened(exact, others, 'name')
    if (stands || /^\p{N}/u.test(written)) return exact
    const [alike, longer] = await Promise.all([this.#alike(written, exact.terms), this.#longer(written, 0)])
    const meantWords = alike.length + longer.length > 0 ? [...longer, ...alike] : await this.#longer(written, 1)
    const words = [...new Set(meantWords.map(({ word }) => word))]
    if (words.length === 0) return exact
    const meant = words.flatMap((word) => this.#termsOf(word).map((term): OtherName => [term, word]))
    return widened(exact, meant, 'spelling')
  }

  async #stands(terms: readonly string[]): Promise<boolean> {
    if (terms.some((term) => this.#common.has(term))) return true
    const found = await Promise.all(terms.map((term) => this.#terms.get(term)))
    return found.some((slots) => slots.length > 0)
  }

  /** Words of which it is the beginning; rare ones where there are fewer than `enough` others. */
  async #longer(written: string, enough: number): Promise<KnownWord[]> {
    return written.length < 3 ? [] : await this.#vocabulary.beginning(written, 5, enough)
  }

  /** Words like it, else words like its stem: `briges` is two letters from `bridge`, its stem is one. */
  async #alike(written: string, terms: readonly string[]): Promise<KnownWord[]> {
    for (const form of [written, ...terms]) {
      const found = await this.#vocabulary.alike(form)
      if (found.length > 0) return found
    }
    return []
  }
}

function widened(exact: TermExpansion, others: readonly OtherName[], why: Widening['why']): TermExpansion {
  const terms = [...new Set([...exact.terms, ...others.map(([term]) => term)])]
  // Of the forms of one term the shortest is shown, `Tokayev` and not `Tokayev's` as well.
  const shortestLast = others.toSorted(([, one], [, other]) => other.length - one.length)
  const shown = [...new Map(shortestLast.map(([term, form]) => [term, form])).values()]
  return { ...exact, terms, widened: [{ word: exact.written, to: shown, why }] }
}
