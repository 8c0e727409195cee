import type { Index } from 'flexsearch'
import { idf } from './bm25.ts'
import type { FoundWord, Widening } from './candidates.ts'
import { encodeWord } from './encode.ts'
import type { Root } from './format.ts'
import { commonWords, isPaired, pairTerm } from './pairs.ts'
import type { Lookup } from './plan.ts'
import { mergeSlots, withoutSlots } from './postings.ts'
import { Remembered } from './remembered.ts'
import type { TermStorage } from './term-storage.ts'
import type { KnownWord, Vocabulary } from './vocabulary.ts'

/** Looks up words for one query: each is read once, however often the query has it. */
export class WordFinder implements Lookup {
  readonly #index: Index
  readonly #storage: TermStorage
  readonly #vocabulary: Vocabulary
  readonly #root: Root
  readonly #frequencies: ReadonlyMap<string, number>
  readonly #exact = new Remembered((written: string) => this.#find(written, this.#termsOf(written)))
  readonly #wide = new Remembered((written: string) => this.#findWidely(written))

  constructor(index: Index, storage: TermStorage, vocabulary: Vocabulary, root: Root) {
    this.#index = index
    this.#storage = storage
    this.#vocabulary = vocabulary
    this.#root = root
    this.#frequencies = new Map(root.common)
    this.isCommon = commonWords(root.languages, new Set(this.#frequencies.keys()))
  }

  /** Whether a word has a common term, so that reading where it stands is dear. */
  readonly isCommon: (word: string) => boolean

  /** In how many units a common word stands at least, without reading where. */
  frequencyOf(word: string): number {
    return Math.max(0, ...this.#termsOf(word).map((term) => this.#frequencies.get(term) ?? 0))
  }

  /** A common word that is taken to stand in some units, without reading where else. */
  common(written: string, units: Iterable<number>): FoundWord {
    const frequency = this.frequencyOf(written)
    return {
      written,
      terms: this.#termsOf(written),
      postings: withoutSlots(units),
      frequency,
      idf: idf(frequency, this.#root.units),
    }
  }

  /** The units in which two words stand next to each other; undefined where that is not kept of such words. */
  async pair(first: string, second: string): Promise<Set<number> | undefined> {
    if (!isPaired(first, second, this.isCommon)) return undefined
    return new Set((await this.#storage.get(pairTerm(first, second))).flat())
  }

  word(written: string, exactly: boolean): Promise<FoundWord> {
    return exactly ? this.#exact.get(written) : this.#wide.get(written)
  }

  async beginning(prefix: string, most?: number): Promise<FoundWord> {
    const words = await this.#vocabulary.beginning(prefix, most)
    return await this.#find(`${prefix}*`, [...new Set(words.flatMap(({ word }) => this.#termsOf(word)))])
  }

  #termsOf(written: string): string[] {
    return encodeWord(written, this.#root.languages)
  }

  async #find(written: string, terms: readonly string[]): Promise<FoundWord> {
    const found = await Promise.all(
      terms.map(async (term) => {
        // FlexSearch's types don't know that a mounted storage makes this a promise; awaiting fits both.
        const resolver = await this.#index.search(term, { resolve: false })
        return resolver.result
      }),
    )
    const postings = mergeSlots(found)
    return { written, terms, postings, frequency: postings.size, idf: idf(postings.size, this.#root.units) }
  }

  /** A name with its other spellings; a word that is nowhere with what may be meant. */
  async #findWidely(written: string): Promise<FoundWord> {
    const exact = await this.#exact.get(written)
    const others =
      exact.postings.size > 0
        ? (await Promise.all(exact.terms.map((term) => this.#storage.others(term)))).flat()
        : await this.#vocabulary.names(written, exact.terms)
    if (others.length > 0) return await this.#widened(exact, others, 'name')
    if (exact.postings.size > 0 || /^\p{N}/u.test(written)) return exact
    const [alike, longer] = await Promise.all([
      this.#alike(written, exact.terms),
      written.length < 3 ? [] : this.#vocabulary.beginning(written, 5),
    ])
    const words = [...new Set([...longer, ...alike].map(({ word }) => word))]
    if (words.length === 0) return exact
    const meant = words.flatMap((word) => this.#termsOf(word).map((term) => [term, word] as const))
    return await this.#widened(exact, meant, 'spelling')
  }

  /** Words like it, else words like its stem: `briges` is two letters from `bridge`, its stem is one. */
  async #alike(written: string, terms: readonly string[]): Promise<KnownWord[]> {
    for (const form of [written, ...terms]) {
      const found = await this.#vocabulary.alike(form)
      if (found.length > 0) return found
    }
    return []
  }

  async #widened(
    exact: FoundWord,
    others: readonly (readonly [term: string, shown: string])[],
    why: Widening['why'],
  ): Promise<FoundWord> {
    const terms = [...new Set([...exact.terms, ...others.map(([term]) => term)])]
    // Of the forms of one term the shortest is shown, `Tokayev` and not `Tokayev's` as well.
    const shortestLast = others.toSorted(([, one], [, other]) => other.length - one.length)
    const shown = [...new Map(shortestLast.map(([term, form]) => [term, form])).values()]
    const found = await this.#find(exact.written, terms)
    return { ...found, widened: [{ word: exact.written, to: shown, why }] }
  }
}
