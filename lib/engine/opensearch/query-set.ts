import { idf } from '#lib/search/format/bm25.ts'
import type { MatchedWord } from '#lib/search/lookup/matched-word.ts'
import { type QueryPlan, scoredWords } from '#lib/search/lookup/query-plan.ts'
import { lookalikeShare } from '#lib/search/rank/candidates.ts'
import type { QueryDsl } from './client.ts'
import type { EngineLookup } from './engine-lookup.ts'
import type { FilterQueries } from './filter-query.ts'
import { requiredQuery } from './required-query.ts'
import { type FormTerms, formsOfWord, formsQuery, nothing, presenceQuery, type TermsOfForm } from './word-query.ts'

/** A word of a query with how the engine finds it. */
export interface EngineWord {
  word: MatchedWord
  forms: readonly FormTerms[]
  lookalikes: readonly FormTerms[]
  /** In how many paragraphs and headings it is, and of how many documents it is said. */
  inTexts: number
  inTitles: number
}

/** The most words of which it is looked up whether they are said of documents: each has a bit of a number. */
const mostSaidWords = 31

/** What is asked of the engine for one query: its parts, put together in several ways. */
export class QuerySet {
  readonly plan: QueryPlan
  readonly words: readonly EngineWord[]
  readonly filters: FilterQueries
  /** How a written form of one of the words lies in the engine. */
  readonly termsOf: TermsOfForm
  readonly #required: readonly QueryDsl[]
  readonly #excluded: readonly QueryDsl[]
  readonly #headings: boolean
  /** In how many units the words are. */
  readonly #units: number
  /** Of each word whether it tells documents apart when it is said of them. */
  readonly #isTelling: readonly boolean[]

  private constructor(
    plan: QueryPlan,
    words: readonly EngineWord[],
    filters: FilterQueries,
    termsOf: TermsOfForm,
    required: readonly QueryDsl[],
    excluded: readonly QueryDsl[],
    { headings, units, documents }: { headings: boolean; units: number; documents: number },
  ) {
    this.plan = plan
    this.words = words
    this.filters = filters
    this.termsOf = termsOf
    this.#required = required
    this.#excluded = excluded
    this.#headings = headings
    this.#units = units
    this.#isTelling = words.map(
      ({ inTitles }) => words.length <= mostSaidWords && inTitles > 0 && inTitles * 2 <= documents,
    )
  }

  /**
   * Puts together what is asked for a query.
   *
   * @param count counts the units that queries find, in their order
   * @param sizes whether headings are wanted, and how many units and documents there are
   */
  static async of(
    plan: QueryPlan,
    lookup: EngineLookup,
    filters: FilterQueries,
    count: (queries: readonly QueryDsl[]) => Promise<number[]>,
    sizes: { headings: boolean; units: number; documents: number },
  ): Promise<QuerySet> {
    const trees = (parts: QueryPlan['required']) => parts.flatMap(({ tree }) => (tree ? [tree] : []))
    const scored = scoredWords(plan).map((word) => ({
      word,
      forms: formsOfWord(word, lookup.termsOf),
      lookalikes: lookup.lookalikesOf(word),
    }))
    const [required, excluded, counts] = await Promise.all([
      Promise.all(trees(plan.required).map((tree) => requiredQuery(tree, lookup))),
      Promise.all(trees(plan.excluded).map((tree) => requiredQuery(tree, lookup))),
      count(scored.flatMap(({ forms }) => [textOnly(formsQuery('words', forms)), titleOnly(presenceQuery(forms))])),
    ])
    const words = scored.map((one, at) => ({ ...one, inTexts: counts[at * 2] ?? 0, inTitles: counts[at * 2 + 1] ?? 0 }))
    return new QuerySet(plan, words, filters, lookup.termsOf, required, excluded, sizes)
  }

  /** Finds units whatever their words: what is required is in them, what is excluded isn't, and no filter keeps them out. */
  #allowed(unit: 'texts' | 'paragraphs' | 'titles', without?: string): QueryDsl[] {
    const kinds = unit === 'texts' ? (this.#headings ? ['paragraph', 'heading'] : ['paragraph']) : [unit.slice(0, -1)]
    const excluded = this.#excluded.length > 0 ? [{ bool: { must_not: this.#excluded } }] : []
    return [
      { terms: { unit: kinds } },
      ...(this.filters.saidBy ? [this.filters.saidBy] : []),
      ...this.filters.fields.filter(({ field }) => field !== without).map(({ query }) => query),
      ...this.#required,
      ...excluded,
    ]
  }

  #text({ word, forms }: EngineWord, name?: string): QueryDsl {
    const query = formsQuery('words', forms, this.#boost(word, forms))
    return name === undefined ? query : { bool: { must: [query], _name: name } }
  }

  /**
   * What the engine's own weight is multiplied with: it reckons the idf of the most frequent of several forms, and we that of
   * all of them together.
   */
  #boost({ idf: own }: MatchedWord, forms: readonly FormTerms[]): number {
    const most = Math.max(0, ...forms.map(({ units }) => units))
    return most === 0 ? 1 : own / idf(most, this.#units)
  }

  /** A word that is said of the document and is not in the text; it counts as if it were there once. */
  #said({ word, forms }: EngineWord, at: number, name?: string): QueryDsl {
    if (!this.#isTelling[at]) return nothing
    const filter = { bool: { filter: [formsQuery('said', forms)], must_not: [formsQuery('words', forms)] } }
    return { constant_score: { filter, boost: word.idf, ...(name !== undefined && { _name: name }) } }
  }

  /** Texts that have all the words. `without` is a field whose filter is left aside. */
  whole(unit: 'texts' | 'paragraphs', without?: string): QueryDsl {
    const all = this.words.map(({ forms }) => formsQuery('words', forms))
    return { bool: { filter: [...this.#allowed(unit, without), ...all] } }
  }

  /** Titles that have all the words themselves. */
  get titles(): QueryDsl {
    const all = this.words.map(({ forms }) => formsQuery('words', forms))
    return { bool: { filter: [...this.#allowed('titles'), ...all] } }
  }

  /** Documents that the filters leave. */
  get documents(): QueryDsl {
    return { bool: { filter: [{ term: { unit: 'title' } }, ...this.filters.fields.map(({ query }) => query)] } }
  }

  /** Texts that have all the words, or all but some that are said of their documents, weighed; which these are is named. */
  get complete(): QueryDsl {
    const must = this.words.map((one, at) => ({
      bool: { should: [this.#text(one, `text ${at}`), this.#said(one, at, `said ${at}`)], minimum_should_match: 1 },
    }))
    return { bool: { must, filter: [...this.#allowed('texts'), ...this.#anyWord()] } }
  }

  /** Those of `complete` that don't have all the words themselves. */
  get viaMetadata(): QueryDsl {
    return { bool: { filter: [this.complete], must_not: [this.whole('texts')] } }
  }

  /** Whether any word tells documents apart by being said of them. */
  get maySayWords(): boolean {
    return this.#isTelling.includes(true)
  }

  /** Those of `viaMetadata` that lack a word which is said of their documents. */
  viaWord(at: number): QueryDsl {
    const one = this.words[at]
    return one ? this.#said(one, at) : nothing
  }

  #anyWord(): QueryDsl[] {
    if (this.words.length === 0) return []
    return [{ bool: { should: this.words.map(({ forms }) => formsQuery('words', forms)), minimum_should_match: 1 } }]
  }

  /** The share of the weight (idf) of all words that texts with some of them have, as their score; 1 where it is all. */
  get coverage(): QueryDsl {
    const total = this.words.reduce((sum, { word }) => sum + word.idf, 0)
    const should = this.words.flatMap((one, at) => {
      const { word, forms, lookalikes } = one
      const share = word.idf / total
      const text = formsQuery('words', forms)
      const said = { bool: { filter: [formsQuery('said', forms)], must_not: [text] } }
      const alike = { bool: { filter: [formsQuery('words', lookalikes)], must_not: [text] } }
      return [
        { constant_score: { filter: text, boost: share } },
        ...(this.#isTelling[at] ? [{ constant_score: { filter: said, boost: share } }] : []),
        ...(lookalikes.length > 0 ? [{ constant_score: { filter: alike, boost: share * lookalikeShare } }] : []),
      ]
    })
    return {
      bool: {
        must: [{ bool: { should, minimum_should_match: 1 } }],
        filter: [...this.#allowed('texts'), ...this.#anyWord()],
        must_not: [
          {
            bool: {
              filter: this.words.map((one, at) => anyOfTwo(formsQuery('words', one.forms), this.#said(one, at))),
            },
          },
        ],
      },
    }
  }

  /** Texts that have only some of the words, and at least this share of their weight, weighed. */
  someTerms(leastCoverage: number): QueryDsl {
    const should = this.words.flatMap((one, at) => [
      this.#text(one, `text ${at}`),
      this.#said(one, at, `said ${at}`),
      ...(one.lookalikes.length > 0
        ? [
            {
              bool: {
                must: [formsQuery('words', one.lookalikes, this.#boost(one.word, one.lookalikes) * lookalikeShare)],
                must_not: [formsQuery('words', one.forms)],
              },
            },
          ]
        : []),
    ])
    return {
      bool: { should, filter: [{ function_score: { query: this.coverage, min_score: leastCoverage } }] },
    }
  }
}

function anyOfTwo(one: QueryDsl, other: QueryDsl): QueryDsl {
  return { bool: { should: [one, other], minimum_should_match: 1 } }
}

function textOnly(query: QueryDsl): QueryDsl {
  return { bool: { filter: [query], must_not: [{ term: { unit: 'title' } }] } }
}

function titleOnly(query: QueryDsl): QueryDsl {
  return { bool: { filter: [query, { term: { unit: 'title' } }] } }
}
