import { bigramTerm, commonWordTest } from '#lib/search/format/bigrams.ts'
import { idf } from '#lib/search/format/bm25.ts'
import type { CommonTerms } from '#lib/search/format/common-terms.ts'
import type { IndexMetadata } from '#lib/search/format/manifest.ts'
import { PromiseCache } from '#lib/search/storage/promise-cache.ts'
import type { TermDictionary } from '#lib/search/storage/term-dictionary.ts'
import type { MatchedForm, MatchedWord } from './matched-word.ts'
import type { Lookup } from './plan.ts'
import { assumedPostings, mergePostings, union } from './postings.ts'
import { type LookupOptions, queryWordOf, type TermExpansion } from './term-expansion.ts'
import type { Vocabulary } from './vocabulary.ts'
import { WordExpander } from './word-expander.ts'
import type { KeyedForm, ReadLexicalEntry } from './word-forms.ts'

/** Looks up words for one query: each is read once, however often the query has it. */
export class TermLookup implements Lookup {
  readonly #terms: TermDictionary
  readonly #vocabulary: () => Promise<Vocabulary>
  readonly #common: CommonTerms
  readonly #metadata: IndexMetadata
  readonly #expander: WordExpander
  readonly #exact = new PromiseCache(async (written: string) => this.read(await this.#expander.allForms(written)))
  readonly #exactForms = new PromiseCache((written: string) => this.#readExactForm(written))
  readonly #expanded = new PromiseCache(async (written: string) => this.read(await this.expansion(written)))

  constructor(
    terms: TermDictionary,
    vocabulary: () => Promise<Vocabulary>,
    common: CommonTerms,
    metadata: IndexMetadata,
    options: LookupOptions = {},
  ) {
    this.#terms = terms
    this.#vocabulary = vocabulary
    this.#common = common
    this.#metadata = metadata
    const dictionary = { entry: this.#readGroup, occur: (forms: readonly KeyedForm[]) => this.#occur(forms) }
    this.#expander = new WordExpander(dictionary, vocabulary, metadata.languages, options)
    this.isCommon = commonWordTest(metadata.languages, common)
  }

  /** Whether the host gives parts of files, as far as is known. */
  get givesParts(): boolean {
    return this.#terms.givesParts
  }

  /** How many units there are. */
  get units(): number {
    return this.#metadata.units
  }

  /** Whether a word has a common key, so that it is costly to read where it is. */
  readonly isCommon: (word: string) => boolean

  /** In how many units what is meant is at least, by its common keys alone; 0 where none is common. */
  frequencyOf({ keys, forms = [] }: Pick<TermExpansion, 'keys' | 'forms'>): number {
    const all = [...keys, ...forms.map(({ key }) => key)]
    return Math.max(0, ...all.map((key) => this.#common.frequencyOf(key)))
  }

  /** In how many units a word is about, where it is common; else 0. */
  frequencyOfWord(word: string): number {
    return this.frequencyOf({ keys: this.#expander.keysOf(word) })
  }

  assumedCommon(written: string, units: Iterable<number>): MatchedWord {
    const expansion = { written, keys: this.#expander.keysOf(written) }
    return { ...this.assumed(expansion, units), matches: (token) => token === written }
  }

  /** What is meant is taken to be in some units, without reading where else. */
  assumed(expansion: TermExpansion, units: Iterable<number>): MatchedWord {
    const frequency = this.frequencyOf(expansion)
    return {
      ...queryWordOf(expansion),
      forms: [],
      postings: assumedPostings(units),
      frequency,
      idf: idf(frequency, this.#metadata.units),
    }
  }

  /** The units in which two words are next to each other; undefined where that is not kept of such words. */
  async bigram(first: string, second: string): Promise<Set<number> | undefined> {
    if (!this.isCommon(first) || !this.isCommon(second)) return undefined
    const slots = await this.#terms.bigram(bigramTerm(first, second))
    return slots && new Set(slots.flat())
  }

  word(written: string, exactly: boolean): Promise<MatchedWord> {
    return exactly ? this.#exact.get(written) : this.#expanded.get(written)
  }

  exactForm(written: string): Promise<MatchedWord> {
    return this.#exactForms.get(written)
  }

  async prefix(prefix: string, most?: number): Promise<MatchedWord> {
    const words = await (await this.#vocabulary()).withPrefix(prefix, most)
    const forms = await Promise.all(words.map(({ word }) => this.#expander.exactForm(word)))
    return await this.read({ written: `${prefix}*`, keys: [], forms: forms.flat() })
  }

  /**
   * What a word is taken for: a name with its other spellings, a word that is nowhere for what may be meant.
   */
  expansion(written: string): Promise<TermExpansion> {
    return this.#expander.expansion(written)
  }

  /** Whether a word is anywhere, before it is asked what may be meant by it. */
  occurs(written: string): Promise<boolean> {
    return this.#expander.occurs(written)
  }

  /** The same for a common word, as far as that is known without reading where it is: not whether it is a name. */
  async commonExpansion(written: string): Promise<TermExpansion> {
    const keys = this.#expander.keysOf(written)
    const isKnown =
      !this.#expander.excludesForms && keys.every((key) => !this.#common.has(key) || this.#common.isUnambiguous(key))
    return isKnown ? { written, keys } : await this.#expander.allForms(written, this.#readEntry)
  }

  decompound(written: string): Promise<string[] | undefined> {
    return this.#expander.decompound(written)
  }

  /** Reads where what is meant is. */
  async read(expansion: TermExpansion): Promise<MatchedWord> {
    const known = expansion.forms
      ? expansion
      : { ...expansion, ...(await this.#expander.formsOf(expansion.written, this.#readGroup)) }
    const placed = known.forms ?? []
    const read = await Promise.all(
      placed.map(async ({ key, word }) => ({ word, slots: await this.#terms.postingsOf(key, word) })),
    )
    const words = new Map<string, (typeof read)[number]['slots'][]>()
    for (const { word, slots } of read) words.set(word, [...(words.get(word) ?? []), slots])
    const forms = [...words]
      .map(([word, slots]): MatchedForm => ({ word, postings: mergePostings(slots) }))
      .filter(({ postings }) => postings.size > 0)
    const postings = union(forms.map((form) => form.postings))
    const near = await this.#lookalikes(known)
    return {
      ...queryWordOf(known),
      ...(near && { lookalikes: near }),
      forms,
      postings,
      frequency: postings.size,
      idf: idf(postings.size, this.#metadata.units),
    }
  }

  readonly #readEntry: ReadLexicalEntry = (key) => this.#terms.lexicalEntry(key)
  readonly #readGroup: ReadLexicalEntry = (key) => this.#terms.group(key)

  /** What lies under the keys of a word without being a form of it. It was read with the word. */
  async #lookalikes({ keys, forms = [] }: TermExpansion): Promise<MatchedWord['lookalikes']> {
    const own = new Set(forms.map(({ word }) => word))
    const groups = await Promise.all(keys.map((key) => this.#terms.group(key)))
    const others = groups.flatMap((group) => [...(group?.postings ?? [])]).filter(([word]) => !own.has(word))
    const found = others.filter(([word, slots]) => slots.length > 0 && !this.#expander.isExcluded(word))
    if (found.length === 0) return undefined
    return { words: new Set(found.map(([word]) => word)), postings: mergePostings(found.map(([, slots]) => slots)) }
  }

  async #readExactForm(written: string): Promise<MatchedWord> {
    return await this.read({ written, keys: [], forms: await this.#expander.exactForm(written) })
  }

  async #occur(forms: readonly KeyedForm[]): Promise<boolean> {
    if (forms.some(({ key }) => this.#common.has(key))) return true
    const found = await Promise.all(forms.map(({ key }) => this.#terms.group(key)))
    return found.some((group, index) => (group?.postings.get(forms[index]?.word ?? '')?.length ?? 0) > 0)
  }
}
