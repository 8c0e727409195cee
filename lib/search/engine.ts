import { Index } from 'flexsearch'
import { type Token, tokens } from '#lib/text/tokens.ts'
import type { Answer, FoundDocument, Hit } from './answer.ts'
import { idf } from './bm25.ts'
import { byRank, type Candidate, type FoundWord, leaveOutPartial, rankUnits } from './candidates.ts'
import { indexOptions } from './definition.ts'
import { encodeText, encodeWord } from './encode.ts'
import { excerpt } from './excerpt.ts'
import type { DocumentEntry, Root, Start } from './format.ts'
import { type ReadBytes, readStart } from './load.ts'
import { findPhrase } from './phrase.ts'
import { intersect, mergeSlots } from './postings.ts'
import { type Phrase, parseQuery, type Query } from './query.ts'
import { readRoot } from './root.ts'
import { type Look, lookAt } from './second-look.ts'
import { isStopWord } from './stopwords.ts'
import { TermStorage } from './term-storage.ts'
import { lastAtOrBelow, Texts } from './texts.ts'
import type { Unit } from './units.ts'

/**
 * How many of the best candidates get a second look, at their text, before they are put in order. On the sample, 16
 * gave the same success as 64.
 */
const looksAt = 20
/** How many texts are looked at for a phrase first; then twice as many each time. */
const firstBatch = 64
/** Length of a snippet in UTF-16 units. */
const excerptWidth = 280
const mostTitles = 5

export interface SearchOptions {
  /** Most hits to return, from 1. */
  limit: number
  /** Whether headings are found, too. */
  headings?: boolean
}

/** The words of a query with where they stand. */
interface Plan {
  /** Words outside quotation marks that are looked for. */
  words: FoundWord[]
  /** For each phrase, its words that tell something. */
  phraseWords: FoundWord[][]
  withoutWords: FoundWord[]
  /** As `phraseWords`, for phrases that must not stand in the text. */
  withoutPhraseWords: FoundWord[][]
  unknown: string[]
}

interface Looked {
  candidate: Candidate
  unit: Unit
  look: Look
}

function contentWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !isStopWord(word))
  return telling.length > 0 ? telling : [...words]
}

/** The words that are looked for, inside quotation marks too, each once. */
function wordsOf(plan: Plan): FoundWord[] {
  const words = [...plan.words, ...plan.phraseWords.flat()]
  return [...new Map(words.map((word) => [word.written, word])).values()]
}

function foundDocument(entry: DocumentEntry): FoundDocument {
  const { id, path, title, date, speaker, language } = entry
  return { id, url: path, title, language, ...(date && { date }), ...(speaker && { speaker }) }
}

/** Searches an index that lies in files. The same in a worker and on the command line. */
export class SearchEngine {
  readonly #corpus: string
  readonly #root: Root
  readonly #texts: Texts
  readonly #storage: TermStorage
  readonly #index = new Index(indexOptions())
  readonly #firsts: readonly number[]
  readonly #headings: ReadonlySet<number>
  #titles: string[][] | undefined

  private constructor(root: Root, corpus: string, read: ReadBytes) {
    this.#root = root
    this.#corpus = corpus
    this.#texts = new Texts(read, corpus, root.textPages)
    this.#storage = new TermStorage(read, corpus, root.termPages)
    this.#firsts = root.documents.map((entry) => entry.first)
    this.#headings = new Set(root.headings)
  }

  /**
   * Reads what is needed to begin; `start` is given where it was read already. Rejects with `VersionError` for an index
   * that doesn't fit, and with `LoadError`.
   */
  static async open(read: ReadBytes, given?: Start): Promise<SearchEngine> {
    const start = given ?? (await readStart(read))
    const engine = new SearchEngine(await readRoot(read, start), start.corpus, read)
    await engine.#index.mount(engine.#storage)
    return engine
  }

  /** Where the site stands, `https://example.org`, where the build knew it. */
  get origin(): string | undefined {
    return this.#root.origin
  }

  /**
   * Answers a query (see `parseQuery`) with the best `limit` hits. Rejects with `QueryError` where it can't be read,
   * and with `LoadError` where a part of the index can't: there is no answer with something silently missing.
   *
   * @param onFirst gets the same hits early, with counts that are not `exact` yet, where counting takes the texts of
   * many paragraphs, as with phrases of common words
   */
  async search(text: string, options: SearchOptions, onFirst?: (answer: Answer) => void): Promise<Answer> {
    const query = parseQuery(text)
    const plan = await this.#plan(query)
    const ranked = await this.#rank(query, plan, options.headings ?? true)
    if (query.phrases.length === 0) return await this.#answer(text, query, plan, ranked, options, true)

    const verified: Candidate[] = []
    let told = onFirst === undefined
    let at = 0
    for (let size = firstBatch; at < ranked.length; size *= 2) {
      const batch = ranked.slice(at, at + size)
      at += size
      const units = new Set(
        await this.#withPhrases(
          batch.map(({ unit }) => unit),
          query.phrases,
        ),
      )
      verified.push(...batch.filter(({ unit }) => units.has(unit)))
      // The order can't change any more when so many have all the words; only the counts can.
      const whole = verified.filter(({ coverage }) => coverage === 1)
      if (!told && at < ranked.length && whole.length >= Math.max(options.limit, looksAt)) {
        told = true
        onFirst?.(await this.#answer(text, query, plan, whole, options, false))
      }
    }
    return await this.#answer(text, query, plan, verified, options, true)
  }

  async #answer(
    text: string,
    query: Query,
    plan: Plan,
    ranked: readonly Candidate[],
    { limit }: SearchOptions,
    exact: boolean,
  ): Promise<Answer> {
    const candidates = leaveOutPartial(ranked)
    const looked = await this.#look(query, plan, candidates, Math.max(limit, looksAt))
    const whole = candidates.filter(({ coverage }) => coverage === 1)
    const headings = whole.filter(({ unit }) => this.#headings.has(unit)).length
    return {
      query: text,
      exact,
      found: {
        paragraphs: whole.length - headings,
        headings,
        documents: new Set(whole.map(({ unit }) => lastAtOrBelow(this.#firsts, unit))).size,
      },
      partial: candidates.length - whole.length,
      searched: { paragraphs: this.#root.units - this.#headings.size, documents: this.#root.documents.length },
      unknown: plan.unknown,
      hits: this.#hits(looked.slice(0, limit)),
      titles: this.#titlesWith(query, plan),
      corpus: this.#corpus,
    }
  }

  async #word(written: string): Promise<FoundWord> {
    const terms = encodeWord(written, this.#root.languages)
    const slots = await Promise.all(
      terms.map(async (term) => {
        // FlexSearch's types don't know that a mounted storage makes this a promise; awaiting fits both.
        const resolver = await this.#index.search(term, { resolve: false })
        return resolver.result
      }),
    )
    const postings = mergeSlots(slots.map((units) => units.map((slot) => slot.map(Number))))
    return { written, terms, postings, idf: idf(postings.size, this.#root.units) }
  }

  async #plan(query: Query): Promise<Plan> {
    const known = new Map<string, Promise<FoundWord>>()
    const find = (written: string): Promise<FoundWord> => {
      const word = known.get(written) ?? this.#word(written)
      known.set(written, word)
      return word
    }
    const findAll = (words: readonly string[]) => Promise.all(words.map(find))
    const findPhrases = (phrases: readonly Phrase[]) =>
      Promise.all(phrases.map((phrase) => findAll(contentWords(phrase))))

    const telling = query.words.filter((word) => !isStopWord(word))
    const wanted = telling.length > 0 || query.phrases.length > 0 ? telling : query.words
    const [words, phraseWords, withoutWords, withoutPhraseWords] = await Promise.all([
      findAll(wanted),
      findPhrases(query.phrases),
      findAll(query.withoutWords),
      findPhrases(query.withoutPhrases),
    ])
    const nowhere = [...words, ...phraseWords.flat()].filter((word) => word.postings.size === 0)
    return {
      words,
      phraseWords,
      withoutWords,
      withoutPhraseWords,
      unknown: [...new Set(nowhere.map((word) => word.written))],
    }
  }

  /** The units that the index allows, in order; whether phrases stand in their texts is not known yet. */
  async #rank(query: Query, plan: Plan, headings: boolean): Promise<Candidate[]> {
    const without = new Set(plan.withoutWords.flatMap((word) => [...word.postings.keys()]))
    for (const [index, words] of plan.withoutPhraseWords.entries()) {
      const phrase = query.withoutPhrases[index] ?? []
      for (const unit of await this.#withPhrases(intersect(words.map((word) => word.postings)), [phrase])) {
        without.add(unit)
      }
    }
    const strict = plan.phraseWords.flat()
    const possible = strict.length > 0 ? new Set(intersect(strict.map((word) => word.postings))) : undefined
    return rankUnits(
      this.#scored(plan),
      (unit) => !without.has(unit) && (possible?.has(unit) ?? true) && (headings || !this.#headings.has(unit)),
    )
  }

  /** Those of the units in whose text each of the phrases stands, word for word. */
  async #withPhrases(units: readonly number[], phrases: readonly Phrase[]): Promise<number[]> {
    const checked = await Promise.all(
      units.map(async (unit) => {
        const text = tokens((await this.#texts.get(unit)).text)
        return phrases.every((phrase) => findPhrase(text, phrase).length > 0)
      }),
    )
    return units.filter((_, index) => checked[index])
  }

  /** The words that count for the score, each once; those that stand nowhere are left out. */
  #scored(plan: Plan): FoundWord[] {
    return wordsOf(plan).filter((word) => word.postings.size > 0)
  }

  async #look(query: Query, plan: Plan, candidates: readonly Candidate[], count: number): Promise<Looked[]> {
    const scored = this.#scored(plan)
    const looked = await Promise.all(
      candidates.slice(0, count).map(async (candidate) => {
        const unit = await this.#texts.get(candidate.unit)
        const text: Token[] = tokens(unit.text)
        const { language } = this.#documentOf(candidate.unit)
        const look = lookAt(text, language, scored, plan.words, query.phrases, this.#root.averageLength)
        return { candidate, unit, look }
      }),
    )
    // Always the same ones are put in a new order, so that asking for more hits never moves those that are shown.
    const best = looked
      .slice(0, looksAt)
      .sort((one, other) =>
        byRank({ ...one.candidate, score: one.look.score }, { ...other.candidate, score: other.look.score }),
      )
    return [...best, ...looked.slice(looksAt)]
  }

  #documentOf(unit: number): DocumentEntry {
    const entry = this.#root.documents[lastAtOrBelow(this.#firsts, unit)]
    if (!entry) throw new Error(`The search index has no document for unit ${unit}.`)
    return entry
  }

  #hits(looked: readonly Looked[]): Hit[] {
    let ceiling = Number.POSITIVE_INFINITY
    return looked.map(({ candidate, unit, look }) => {
      ceiling = Math.min(ceiling, look.score)
      const document = foundDocument(this.#documentOf(candidate.unit))
      return {
        document,
        paragraph: unit.id,
        number: unit.number,
        url: `${document.url}#${unit.id}`,
        text: unit.text,
        excerpt: excerpt(unit.text, look.marks, excerptWidth),
        score: Number(ceiling.toFixed(4)),
        whole: candidate.coverage === 1,
      }
    })
  }

  #titlesWith(query: Query, plan: Plan): FoundDocument[] {
    const words = wordsOf(plan)
    this.#titles ??= this.#root.documents.map((entry) => encodeText(entry.title, entry.language))
    const found: FoundDocument[] = []
    for (const [index, entry] of this.#root.documents.entries()) {
      const title = this.#titles[index] ?? []
      const has = (word: FoundWord) => word.terms.some((term) => title.includes(term))
      if (!words.every(has) || plan.withoutWords.some(has)) continue
      const written = tokens(entry.title)
      if (query.phrases.some((phrase) => findPhrase(written, phrase).length === 0)) continue
      found.push(foundDocument(entry))
      if (found.length === mostTitles) break
    }
    return found
  }
}
