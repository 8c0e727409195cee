import { analyze } from '#lib/search/format/analyzer.ts'
import { bigramTerm, commonWordTest } from '#lib/search/format/bigrams.ts'
import { idf } from '#lib/search/format/bm25.ts'
import type { CommonTerms } from '#lib/search/format/common-terms.ts'
import { encodeWord } from '#lib/search/format/encode.ts'
import type { IndexMetadata } from '#lib/search/format/manifest.ts'
import type { NameVariant } from '#lib/search/format/vocabulary-files.ts'
import { lazyImport } from '#lib/search/storage/lazy-import.ts'
import { PromiseCache } from '#lib/search/storage/promise-cache.ts'
import type { TermDictionary } from '#lib/search/storage/term-dictionary.ts'
import type { MatchedForm, MatchedWord, QueryExpansion } from './matched-word.ts'
import type { Lookup } from './plan.ts'
import { assumedPostings, mergePostings, union } from './postings.ts'
import { type LookupOptions, queryWordOf, type TermExpansion } from './term-expansion.ts'
import type { Vocabulary } from './vocabulary.ts'
import { formsOf, formsUnder, type KeyedForm, type ReadLexicalEntry } from './word-forms.ts'

const cyrillic = /\p{Script=Cyrillic}/u

const meantWordsModule = lazyImport(() => import('./spelling-suggestions.ts'))

/** Looks up words for one query: each is read once, however often the query has it. */
export class TermLookup implements Lookup {
  readonly #terms: TermDictionary
  readonly #vocabulary: () => Promise<Vocabulary>
  readonly #common: CommonTerms
  readonly #metadata: IndexMetadata
  readonly #excludedForms: ReadonlySet<string>
  readonly #literalSpelling: boolean
  readonly #exact = new PromiseCache(async (written: string) =>
    this.read(await this.#allForms(written, this.#readGroup)),
  )
  readonly #exactForms = new PromiseCache((written: string) => this.#readExactForm(written))
  readonly #expansions = new PromiseCache((written: string) => this.#expansionOf(written))
  readonly #expanded = new PromiseCache(async (written: string) => this.read(await this.expansion(written)))

  constructor(
    terms: TermDictionary,
    vocabulary: () => Promise<Vocabulary>,
    common: CommonTerms,
    metadata: IndexMetadata,
    { excludedForms = [], literalSpelling = false }: LookupOptions = {},
  ) {
    this.#terms = terms
    this.#vocabulary = vocabulary
    this.#common = common
    this.#metadata = metadata
    this.#excludedForms = new Set(excludedForms)
    this.#literalSpelling = literalSpelling
    this.isCommon = commonWordTest(metadata.languages, common)
  }

  /** Whether the host gives parts of files, as far as is known. */
  get givesParts(): boolean {
    return this.#terms.givesParts
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
    return this.frequencyOf({ keys: this.#keysOf(word) })
  }

  assumedCommon(written: string, units: Iterable<number>): MatchedWord {
    const expansion = { written, keys: this.#keysOf(written) }
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
    const forms = await Promise.all(words.map(({ word }) => this.#exactFormOf(word)))
    return await this.read({ written: `${prefix}*`, keys: [], forms: forms.flat() })
  }

  /**
   * What a word is taken for: a name with its other spellings, a word that is nowhere for what may be meant.
   */
  expansion(written: string): Promise<TermExpansion> {
    return this.#expansions.get(written)
  }

  /** The same for a common word, as far as that is known without reading where it is: not whether it is a name. */
  async commonExpansion(written: string): Promise<TermExpansion> {
    const keys = this.#keysOf(written)
    const isKnown =
      this.#excludedForms.size === 0 && keys.every((key) => !this.#common.has(key) || this.#common.isUnambiguous(key))
    return isKnown ? { written, keys } : await this.#allForms(written, this.#readEntry)
  }

  /** Reads where what is meant is. */
  async read(expansion: TermExpansion): Promise<MatchedWord> {
    const known = expansion.forms
      ? expansion
      : { ...expansion, ...(await this.#formsOf(expansion.written, this.#readGroup)) }
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

  #keysOf(written: string): string[] {
    return encodeWord(written, this.#metadata.languages)
  }

  readonly #readEntry: ReadLexicalEntry = (key) => this.#terms.lexicalEntry(key)
  readonly #readGroup: ReadLexicalEntry = (key) => this.#terms.group(key)

  async #formsOf(written: string, read: ReadLexicalEntry): Promise<Pick<TermExpansion, 'forms' | 'excludedForms'>> {
    const all = await formsOf(written, this.#metadata.languages, read)
    const forms = all.filter(({ word }) => !this.#excludedForms.has(word))
    const leftOut = all.filter(({ word }) => this.#excludedForms.has(word)).map(({ word }) => word)
    return { forms, ...(leftOut.length > 0 && { excludedForms: [...new Set(leftOut)] }) }
  }

  /** What lies under the keys of a word without being a form of it. It was read with the word. */
  async #lookalikes({ keys, forms = [] }: TermExpansion): Promise<MatchedWord['lookalikes']> {
    const own = new Set(forms.map(({ word }) => word))
    const groups = await Promise.all(keys.map((key) => this.#terms.group(key)))
    const others = groups.flatMap((group) => [...(group?.postings ?? [])]).filter(([word]) => !own.has(word))
    const found = others.filter(([word, slots]) => slots.length > 0 && !this.#excludedForms.has(word))
    if (found.length === 0) return undefined
    return { words: new Set(found.map(([word]) => word)), postings: mergePostings(found.map(([, slots]) => slots)) }
  }

  async #exactFormOf(written: string): Promise<KeyedForm[]> {
    const forms = await formsOf(written, this.#metadata.languages, this.#readGroup)
    return forms.filter(({ word }) => word === written)
  }

  async #allForms(written: string, read: ReadLexicalEntry): Promise<TermExpansion> {
    return { written, keys: this.#keysOf(written), ...(await this.#formsOf(written, read)) }
  }

  async #readExactForm(written: string): Promise<MatchedWord> {
    return await this.read({ written, keys: [], forms: await this.#exactFormOf(written) })
  }

  async #expansionOf(written: string): Promise<TermExpansion> {
    const exact = await this.#allForms(written, this.#readGroup)
    const occurs = exact.excludedForms !== undefined || (await this.#occurs(exact))
    const mayBeMisspelled = !occurs && !this.#literalSpelling && !/^\p{N}/u.test(written)
    if (mayBeMisspelled) (await this.#vocabulary()).prefetchSimilar(written)
    const known = occurs
      ? (await Promise.all(exact.keys.map(this.#readGroup))).flatMap((head) => head?.nameVariants ?? [])
      : []
    // A stem may be too short to be known for a name: of Казахстана it is no other spelling of Kazakhstan.
    const isSpelled = occurs && (!cyrillic.test(written) || exact.forms?.some(({ word }) => word === written))
    const others: readonly NameVariant[] =
      isSpelled || known.length > 0 ? known : await (await this.#vocabulary()).nameVariants(written, exact.keys)
    // A name that only sounds like a word which is nowhere is another spelling of it in another script alone.
    const isOtherScript = ([, shown]: NameVariant) => cyrillic.test(shown) !== cyrillic.test(written)
    const names = this.#literalSpelling && !occurs ? others.filter(isOtherScript) : others
    if (names.length > 0) return await this.#expandedBy(exact, names, 'name')
    if (!mayBeMisspelled) return exact
    const { spellingSuggestions } = await meantWordsModule()
    const words = await spellingSuggestions(await this.#vocabulary(), written, exact.keys)
    if (words.length === 0) return exact
    const meant = words.flatMap((word) => this.#keysOf(word).map((key): NameVariant => [key, word]))
    return await this.#expandedBy(exact, meant, 'spelling')
  }

  async decompound(written: string): Promise<string[] | undefined> {
    if (this.#literalSpelling || !/^\p{L}+$/u.test(written)) return undefined
    for (const first of await (await this.#vocabulary()).firstConstituents(written)) {
      const second = written.slice(first.length)
      if (await this.#occurs(await this.#allForms(second, this.#readGroup))) return [first, second]
    }
    return undefined
  }

  async #occurs({ forms = [] }: TermExpansion): Promise<boolean> {
    if (forms.some(({ key }) => this.#common.has(key))) return true
    const found = await Promise.all(forms.map(({ key }) => this.#terms.group(key)))
    return found.some((group, index) => (group?.postings.get(forms[index]?.word ?? '')?.length ?? 0) > 0)
  }

  async #expandedBy(
    exact: TermExpansion,
    others: readonly NameVariant[],
    why: QueryExpansion['why'],
  ): Promise<TermExpansion> {
    const meant = await Promise.all(
      others.map(([key, shown]) => formsUnder(key, analyze(shown).words[0]?.text ?? shown, this.#readGroup)),
    )
    const kept = meant.flat().filter(({ word }) => !this.#excludedForms.has(word))
    const forms = [
      ...new Map([...(exact.forms ?? []), ...kept].map((form) => [`${form.key}=${form.word}`, form])).values(),
    ]
    // Of the forms of one word the shortest is shown, `Tokayev` and not `Tokayev's` as well.
    const shortestLast = others.toSorted(([, one], [, other]) => other.length - one.length)
    const shown = [...new Map(shortestLast.map(([key, form]) => [key, form])).values()]
    return { ...exact, forms, widened: [{ word: exact.written, to: shown, why }] }
  }
}
