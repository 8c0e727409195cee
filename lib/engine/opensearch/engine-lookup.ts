import { idf } from '#lib/search/format/bm25.ts'
import type { MatchedForm, MatchedWord } from '#lib/search/lookup/matched-word.ts'
import type { Lookup } from '#lib/search/lookup/plan.ts'
import { assumedPostings } from '#lib/search/lookup/postings.ts'
import type { RequiredClause } from '#lib/search/lookup/required-clause.ts'
import { type LookupOptions, queryWordOf, type TermExpansion } from '#lib/search/lookup/term-expansion.ts'
import { WordExpander } from '#lib/search/lookup/word-expander.ts'
import { PromiseCache } from '#lib/search/storage/promise-cache.ts'
import type { QueryDsl } from './client.ts'
import type { Lexicon } from './lexicon.ts'
import type { FormRecord } from './records.ts'
import { requiredQuery } from './required-query.ts'
import { type FormTerms, presenceQuery, type TermsOfForm } from './word-query.ts'

/** Counts the units that a query of the engine finds. */
export type CountUnits = (query: QueryDsl) => Promise<number>

/** Looks up the words of one query in an engine: where they are is left to it, and only counted. */
export class EngineLookup implements Lookup {
  readonly #lexicon: Lexicon
  readonly #count: CountUnits
  readonly #expander: WordExpander
  readonly #terms = new Map<MatchedForm, FormTerms[]>()
  readonly #lookalikes = new Map<ReadonlySet<string>, FormTerms[]>()
  readonly #exact = new PromiseCache(async (written: string) => this.#read(await this.#expander.allForms(written)))
  readonly #exactForms = new PromiseCache(async (written: string) =>
    this.#read({ written, keys: [], forms: await this.#expander.exactForm(written) }),
  )
  readonly #expanded = new PromiseCache(async (written: string) => this.#read(await this.#expander.expansion(written)))

  constructor(lexicon: Lexicon, count: CountUnits, options: LookupOptions = {}) {
    this.#lexicon = lexicon
    this.#count = count
    this.#expander = new WordExpander(lexicon, async () => lexicon.vocabulary, lexicon.metadata.languages, options)
  }

  word(written: string, exactly: boolean): Promise<MatchedWord> {
    return exactly ? this.#exact.get(written) : this.#expanded.get(written)
  }

  exactForm(written: string): Promise<MatchedWord> {
    return this.#exactForms.get(written)
  }

  async prefix(prefix: string, most?: number): Promise<MatchedWord> {
    const words = await this.#lexicon.vocabulary.withPrefix(prefix, most)
    const forms = await Promise.all(words.map(({ word }) => this.#expander.exactForm(word)))
    return await this.#read({ written: `${prefix}*`, keys: [], forms: forms.flat() })
  }

  decompound(written: string): Promise<string[] | undefined> {
    return this.#expander.decompound(written)
  }

  /** The engine finds every word at the same cost to us. */
  isCommon(): boolean {
    return false
  }

  assumedCommon(written: string): MatchedWord {
    return { ...emptyWord(written, []), matches: (token) => token === written }
  }

  async bigram(): Promise<undefined> {
    return undefined
  }

  async mayBeAnywhere({ tree }: RequiredClause): Promise<boolean> {
    return tree !== undefined && (await this.#count(await requiredQuery(tree, this))) > 0
  }

  /** What is behind a written word in the texts that have it: nothing, or how many words it is. */
  async spansOf(word: string): Promise<string[]> {
    const found = await Promise.all((await this.#expander.exactForm(word)).map((form) => this.#lexicon.formOf(form)))
    return [...new Set(found.flatMap((one) => one?.spans ?? []))]
  }

  /** How a form of a word that was looked up here lies in the engine. */
  readonly termsOf: TermsOfForm = (form) => this.#terms.get(form) ?? []

  /** The same of the words that only look like forms of a word. */
  lookalikesOf({ lookalikes }: Pick<MatchedWord, 'lookalikes'>): readonly FormTerms[] {
    return (lookalikes && this.#lookalikes.get(lookalikes.words)) ?? []
  }

  async #read(expansion: TermExpansion): Promise<MatchedWord> {
    const placed = expansion.forms ?? []
    const records = await Promise.all(placed.map((form) => this.#lexicon.formOf(form)))
    const byWord = new Map<string, FormTerms[]>()
    for (const record of records) {
      if (!record || record.spans.length === 0) continue
      byWord.set(record.word, [...(byWord.get(record.word) ?? []), termsOfRecord(record)])
    }
    const forms = [...byWord].map(([word, terms]): MatchedForm => {
      const form = { word, postings: assumedPostings([]) }
      this.#terms.set(form, terms)
      return form
    })
    const all = [...byWord.values()].flat()
    const frequency = all.length === 0 ? 0 : await this.#count(presenceQuery(all))
    const lookalikes = await this.#readLookalikes(expansion)
    return {
      ...emptyWord(expansion.written, forms),
      ...queryWordOf(expansion),
      ...(lookalikes && { lookalikes }),
      frequency,
      idf: idf(frequency, this.#lexicon.metadata.units),
    }
  }

  async #readLookalikes({ keys, forms = [] }: TermExpansion): Promise<MatchedWord['lookalikes']> {
    const own = new Set(forms.map(({ word }) => word))
    const entries = await Promise.all(keys.map((key) => this.#lexicon.entry(key)))
    const others = entries
      .flatMap((entry) => entry?.forms ?? [])
      .filter(({ word, spans }) => spans.length > 0 && !own.has(word) && !this.#expander.isExcluded(word))
    if (others.length === 0) return undefined
    const words: ReadonlySet<string> = new Set(others.map(({ word }) => word))
    this.#lookalikes.set(words, others.map(termsOfRecord))
    return { words, postings: assumedPostings([]) }
  }
}

function termsOfRecord({ word, spans, units, languages }: FormRecord): FormTerms {
  return { word, spans, units, ...(languages && { languages }) }
}

function emptyWord(written: string, forms: readonly MatchedForm[]): MatchedWord {
  return { written, matches: () => false, forms, postings: assumedPostings([]), frequency: 0, idf: 0 }
}
