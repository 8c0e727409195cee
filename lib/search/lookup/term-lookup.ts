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
import { formsOf, formsUnder, type PlacedForm, type ReadHead } from './forms.ts'
import type { FoundForm, FoundWord, Widening } from './found-word.ts'
import type { Lookup } from './plan.ts'
import { mergeSlots, unite, withoutSlots } from './postings.ts'
import { type LookupOptions, type TermExpansion, wordOf } from './term-expansion.ts'
import type { Vocabulary } from './vocabulary.ts'

const cyrillic = /\p{Script=Cyrillic}/u

const meantWordsModule = lazyImport(() => import('./meant-words.ts'))

/** Looks up words for one query: each is read once, however often the query has it. */
export class TermLookup implements Lookup {
  readonly #terms: TermDictionary
  readonly #vocabulary: () => Promise<Vocabulary>
  readonly #common: CommonTerms
  readonly #root: IndexMetadata
  readonly #leftOut: ReadonlySet<string>
  readonly #asSpelled: boolean
  readonly #exact = new PromiseCache(async (written: string) => this.read(await this.#allForms(written, this.#group)))
  readonly #written = new PromiseCache((written: string) => this.#readAsWritten(written))
  readonly #meanings = new PromiseCache((written: string) => this.#meaningOf(written))
  readonly #wide = new PromiseCache(async (written: string) => this.read(await this.meaning(written)))

  constructor(
    terms: TermDictionary,
    vocabulary: () => Promise<Vocabulary>,
    common: CommonTerms,
    root: IndexMetadata,
    { excludedForms = [], asSpelled = false }: LookupOptions = {},
  ) {
    this.#terms = terms
    this.#vocabulary = vocabulary
    this.#common = common
    this.#root = root
    this.#leftOut = new Set(excludedForms)
    this.#asSpelled = asSpelled
    this.isCommon = commonWordTest(root.languages, common)
  }

  /** Whether the host gives parts of files, as far as is known. */
  get givesParts(): boolean {
    return this.#terms.givesParts
  }

  /** Whether a word has a common key, so that reading where it stands is dear. */
  readonly isCommon: (word: string) => boolean

  /** In how many units what is meant stands at least, by its common keys alone; 0 where none is common. */
  frequencyOf({ keys, forms = [] }: Pick<TermExpansion, 'keys' | 'forms'>): number {
    const all = [...keys, ...forms.map(({ key }) => key)]
    return Math.max(0, ...all.map((key) => this.#common.frequencyOf(key)))
  }

  /** In how many units a word stands about, where it is common; else 0. */
  frequencyOfWord(word: string): number {
    return this.frequencyOf({ keys: this.#keysOf(word) })
  }

  common(written: string, units: Iterable<number>): FoundWord {
    const meaning = { written, keys: this.#keysOf(written) }
    return { ...this.unread(meaning, units), matches: (token) => token === written }
  }

  /** What is meant is taken to stand in some units, without reading where else. */
  unread(meaning: TermExpansion, units: Iterable<number>): FoundWord {
    const frequency = this.frequencyOf(meaning)
    return {
      ...wordOf(meaning),
      forms: [],
      postings: withoutSlots(units),
      frequency,
      idf: idf(frequency, this.#root.units),
    }
  }

  /** The units in which two words stand next to each other; undefined where that is not kept of such words. */
  async pair(first: string, second: string): Promise<Set<number> | undefined> {
    if (!this.isCommon(first) || !this.isCommon(second)) return undefined
    const slots = await this.#terms.bigram(bigramTerm(first, second))
    return slots && new Set(slots.flat())
  }

  word(written: string, exactly: boolean): Promise<FoundWord> {
    return exactly ? this.#exact.get(written) : this.#wide.get(written)
  }

  asWritten(written: string): Promise<FoundWord> {
    return this.#written.get(written)
  }

  async beginning(prefix: string, most?: number): Promise<FoundWord> {
    const words = await (await this.#vocabulary()).beginning(prefix, most)
    const forms = await Promise.all(words.map(({ word }) => this.#placesOf(word)))
    return await this.read({ written: `${prefix}*`, keys: [], forms: forms.flat() })
  }

  /**
   * What a word is taken for: a name with its other spellings, a word that is nowhere for what may be meant.
   */
  meaning(written: string): Promise<TermExpansion> {
    return this.#meanings.get(written)
  }

  /** The same for a common word, as far as that is known without reading where it stands: not whether it is a name. */
  async commonMeaning(written: string): Promise<TermExpansion> {
    const keys = this.#keysOf(written)
    const isKnown =
      this.#leftOut.size === 0 && keys.every((key) => !this.#common.has(key) || this.#common.isUnambiguous(key))
    return isKnown ? { written, keys } : await this.#allForms(written, this.#head)
  }

  /** Reads where what is meant stands. */
  async read(meaning: TermExpansion): Promise<FoundWord> {
    const known = meaning.forms ? meaning : { ...meaning, ...(await this.#formsOf(meaning.written, this.#group)) }
    const placed = known.forms ?? []
    const read = await Promise.all(
      placed.map(async ({ key, word }) => ({ word, slots: await this.#terms.postingsOf(key, word) })),
    )
    const words = new Map<string, (typeof read)[number]['slots'][]>()
    for (const { word, slots } of read) words.set(word, [...(words.get(word) ?? []), slots])
    const forms = [...words]
      .map(([word, slots]): FoundForm => ({ word, postings: mergeSlots(slots) }))
      .filter(({ postings }) => postings.size > 0)
    const postings = unite(forms.map((form) => form.postings))
    const near = await this.#nearWords(known)
    return {
      ...wordOf(known),
      ...(near && { near }),
      forms,
      postings,
      frequency: postings.size,
      idf: idf(postings.size, this.#root.units),
    }
  }

  #keysOf(written: string): string[] {
    return encodeWord(written, this.#root.languages)
  }

  readonly #head: ReadHead = (key) => this.#terms.lexicalEntry(key)
  readonly #group: ReadHead = (key) => this.#terms.group(key)

  async #formsOf(written: string, read: ReadHead): Promise<Pick<TermExpansion, 'forms' | 'leftOut'>> {
    const all = await formsOf(written, this.#root.languages, read)
    const forms = all.filter(({ word }) => !this.#leftOut.has(word))
    const leftOut = all.filter(({ word }) => this.#leftOut.has(word)).map(({ word }) => word)
    return { forms, ...(leftOut.length > 0 && { leftOut: [...new Set(leftOut)] }) }
  }

  /** What lies under the keys of a word without being a form of it. It was read with the word. */
  async #nearWords({ keys, forms = [] }: TermExpansion): Promise<FoundWord['near']> {
    const own = new Set(forms.map(({ word }) => word))
    const groups = await Promise.all(keys.map((key) => this.#terms.group(key)))
    const others = groups.flatMap((group) => [...(group?.postings ?? [])]).filter(([word]) => !own.has(word))
    const found = others.filter(([word, slots]) => slots.length > 0 && !this.#leftOut.has(word))
    if (found.length === 0) return undefined
    return { words: new Set(found.map(([word]) => word)), postings: mergeSlots(found.map(([, slots]) => slots)) }
  }

  async #placesOf(written: string): Promise<PlacedForm[]> {
    const forms = await formsOf(written, this.#root.languages, this.#group)
    return forms.filter(({ word }) => word === written)
  }

  async #allForms(written: string, read: ReadHead): Promise<TermExpansion> {
    return { written, keys: this.#keysOf(written), ...(await this.#formsOf(written, read)) }
  }

  async #readAsWritten(written: string): Promise<FoundWord> {
    return await this.read({ written, keys: [], forms: await this.#placesOf(written) })
  }

  async #meaningOf(written: string): Promise<TermExpansion> {
    const exact = await this.#allForms(written, this.#group)
    const stands = exact.leftOut !== undefined || (await this.#stands(exact))
    const known = stands
      ? (await Promise.all(exact.keys.map(this.#group))).flatMap((head) => head?.nameVariants ?? [])
      : []
    // A stem may be too short to be known for a name: of Казахстана it is no other spelling of Kazakhstan.
    const isSpelled = stands && (!cyrillic.test(written) || exact.forms?.some(({ word }) => word === written))
    const others: readonly NameVariant[] =
      isSpelled || known.length > 0 ? known : await (await this.#vocabulary()).names(written, exact.keys)
    if (others.length > 0) return await this.#widened(exact, others, 'name')
    if (stands || this.#asSpelled || /^\p{N}/u.test(written)) return exact
    const { meantWords } = await meantWordsModule()
    const words = await meantWords(await this.#vocabulary(), written, exact.keys)
    if (words.length === 0) return exact
    const meant = words.flatMap((word) => this.#keysOf(word).map((key): NameVariant => [key, word]))
    return await this.#widened(exact, meant, 'spelling')
  }

  async divided(written: string): Promise<string[] | undefined> {
    if (this.#asSpelled || !/^\p{L}+$/u.test(written)) return undefined
    for (const first of await (await this.#vocabulary()).firstParts(written)) {
      const second = written.slice(first.length)
      if (await this.#stands(await this.#allForms(second, this.#group))) return [first, second]
    }
    return undefined
  }

  async #stands({ forms = [] }: TermExpansion): Promise<boolean> {
    if (forms.some(({ key }) => this.#common.has(key))) return true
    const found = await Promise.all(forms.map(({ key }) => this.#terms.group(key)))
    return found.some((group, index) => (group?.postings.get(forms[index]?.word ?? '')?.length ?? 0) > 0)
  }

  async #widened(exact: TermExpansion, others: readonly NameVariant[], why: Widening['why']): Promise<TermExpansion> {
    const meant = await Promise.all(
      others.map(([key, shown]) => formsUnder(key, analyze(shown).words[0]?.text ?? shown, this.#group)),
    )
    const kept = meant.flat().filter(({ word }) => !this.#leftOut.has(word))
    const forms = [
      ...new Map([...(exact.forms ?? []), ...kept].map((form) => [`${form.key}=${form.word}`, form])).values(),
    ]
    // Of the forms of one word the shortest is shown, `Tokayev` and not `Tokayev's` as well.
    const shortestLast = others.toSorted(([, one], [, other]) => other.length - one.length)
    const shown = [...new Map(shortestLast.map(([key, form]) => [key, form])).values()]
    return { ...exact, forms, widened: [{ word: exact.written, to: shown, why }] }
  }
}
