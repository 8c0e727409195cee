import { analyze } from '#lib/search/format/analyzer.ts'
import { encodeWord } from '#lib/search/format/encode.ts'
import type { NameVariant } from '#lib/search/format/vocabulary-files.ts'
import { PromiseCache } from '#lib/search/storage/promise-cache.ts'
import type { QueryExpansion } from './matched-word.ts'
import { spellingSuggestions } from './spelling-suggestions.ts'
import type { LookupOptions, TermExpansion } from './term-expansion.ts'
import type { Vocabulary } from './vocabulary.ts'
import { formsOf, formsUnder, type KeyedForm, type ReadLexicalEntry } from './word-forms.ts'

const cyrillic = /\p{Script=Cyrillic}/u

/** What is known of the words of an archive, wherever that lies. */
export interface WordDictionary {
  /** What is said of the words under a key. */
  entry: ReadLexicalEntry
  /** Whether one of some forms is anywhere in the archive. */
  occur: (forms: readonly KeyedForm[]) => Promise<boolean>
}

/** What is asked of the words of an archive, where one is unknown or unfinished. */
export type WordVocabulary = Pick<
  Vocabulary,
  'withPrefix' | 'similarTo' | 'prefetchSimilar' | 'firstConstituents' | 'nameVariants'
>

/** Decides what the words of one query are taken for: their forms, other spellings of names, what may be meant by a slip. */
export class WordExpander {
  readonly #dictionary: WordDictionary
  readonly #vocabulary: () => Promise<WordVocabulary>
  readonly #languages: readonly string[]
  readonly #excludedForms: ReadonlySet<string>
  readonly #literalSpelling: boolean
  readonly #expansions = new PromiseCache((written: string) => this.#expansionOf(written))

  /** `languages` are those of the documents. */
  constructor(
    dictionary: WordDictionary,
    vocabulary: () => Promise<WordVocabulary>,
    languages: readonly string[],
    { excludedForms = [], literalSpelling = false }: LookupOptions = {},
  ) {
    this.#dictionary = dictionary
    this.#vocabulary = vocabulary
    this.#languages = languages
    this.#excludedForms = new Set(excludedForms)
    this.#literalSpelling = literalSpelling
  }

  /** Whether the query leaves a written form out. */
  isExcluded(word: string): boolean {
    return this.#excludedForms.has(word)
  }

  /** Whether the query leaves any form out. */
  get excludesForms(): boolean {
    return this.#excludedForms.size > 0
  }

  /** The keys under which the forms of a word may lie. */
  keysOf(written: string): string[] {
    return encodeWord(written, this.#languages)
  }

  /** The forms of a word, and those of them that the query leaves out. */
  async formsOf(
    written: string,
    read: ReadLexicalEntry = this.#dictionary.entry,
  ): Promise<Pick<TermExpansion, 'forms' | 'excludedForms'>> {
    const all = await formsOf(written, this.#languages, read)
    const forms = all.filter(({ word }) => !this.#excludedForms.has(word))
    const leftOut = all.filter(({ word }) => this.#excludedForms.has(word)).map(({ word }) => word)
    return { forms, ...(leftOut.length > 0 && { excludedForms: [...new Set(leftOut)] }) }
  }

  /** A word in all its forms, and nothing that is only like it. */
  async allForms(written: string, read?: ReadLexicalEntry): Promise<TermExpansion> {
    return { written, keys: this.keysOf(written), ...(await this.formsOf(written, read)) }
  }

  /** A word as it is written, under each key under which it lies. */
  async exactForm(written: string): Promise<KeyedForm[]> {
    const forms = await formsOf(written, this.#languages, this.#dictionary.entry)
    return forms.filter(({ word }) => word === written)
  }

  /** What a word is taken for: a name with its other spellings, a word that is nowhere for what may be meant. */
  expansion(written: string): Promise<TermExpansion> {
    return this.#expansions.get(written)
  }

  /** Whether a word is anywhere in any of its forms, those that the query leaves out too. */
  async occurs(written: string): Promise<boolean> {
    const { forms = [], excludedForms } = await this.allForms(written)
    return excludedForms !== undefined || (await this.#dictionary.occur(forms))
  }

  async #expansionOf(written: string): Promise<TermExpansion> {
    const [exact, occurs] = await Promise.all([this.allForms(written), this.occurs(written)])
    const mayBeMisspelled = !occurs && !this.#literalSpelling && !/^\p{N}/u.test(written)
    if (mayBeMisspelled) (await this.#vocabulary()).prefetchSimilar(written)
    const known = occurs
      ? (await Promise.all(exact.keys.map(this.#dictionary.entry))).flatMap((head) => head?.nameVariants ?? [])
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
    const words = await spellingSuggestions(await this.#vocabulary(), written, exact.keys)
    if (words.length === 0) return exact
    const meant = words.flatMap((word) => this.keysOf(word).map((key): NameVariant => [key, word]))
    return await this.#expandedBy(exact, meant, 'spelling')
  }

  /** The two words of the archive that one is written as which is nowhere; undefined where it can't be two. */
  async decompound(written: string): Promise<string[] | undefined> {
    if (this.#literalSpelling || !/^\p{L}+$/u.test(written)) return undefined
    for (const first of await (await this.#vocabulary()).firstConstituents(written)) {
      const second = written.slice(first.length)
      const { forms = [] } = await this.allForms(second)
      if (await this.#dictionary.occur(forms)) return [first, second]
    }
    return undefined
  }

  async #expandedBy(
    exact: TermExpansion,
    others: readonly NameVariant[],
    why: QueryExpansion['why'],
  ): Promise<TermExpansion> {
    const meant = await Promise.all(
      others.map(([key, shown]) => formsUnder(key, analyze(shown).words[0]?.text ?? shown, this.#dictionary.entry)),
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
