import { Index } from 'flexsearch'
import { isStopWord } from '#lib/text/stopwords.ts'
import { tokens } from '#lib/text/tokens.ts'
import type { Answer, FoundDocument } from './answer.ts'
import { allUnits, bestFirst, type Candidate, type Ranked, rankUnits } from './candidates.ts'
import { CommonTerms } from './common-terms.ts'
import { countFacets } from './count-facets.ts'
import { countYears, type YearCounts } from './count-years.ts'
import { indexOptions } from './definition.ts'
import { earlyAnswer } from './early-answer.ts'
import { Superseded } from './errors.ts'
import { countAllowed, type FieldFilter, readFilters } from './filters.ts'
import { WordFinder } from './find-words.ts'
import {
  type DocumentEntry,
  type Facets,
  facetsFile,
  facetsShape,
  type Root,
  type Sizes,
  type Start,
  sizesFile,
  sizesShape,
} from './format.ts'
import { type ReadBytes, readDeflated, readStart } from './load.ts'
import { foundDocument, hitsOf, holding, inOrderOfLooks, type Looked, lookAtAll, looksAt } from './looking.ts'
import { parseQuery } from './parse-query.ts'
import { Passages } from './passages.ts'
import { type Places, readPlaces } from './places.ts'
import { makePlan, type Plan, scoredWords } from './plan.ts'
import { intersect } from './postings.ts'
import type { Query } from './query.ts'
import { Remembered } from './remembered.ts'
import { readRoot } from './root.ts'
import type { Strict } from './strict.ts'
import { type Suggestion, suggestions, type Unfinished, unfinished } from './suggest.ts'
import { TermStorage } from './term-storage.ts'
import { Texts } from './texts.ts'
import { Vocabulary } from './vocabulary.ts'
import { readFromWhole } from './whole-file.ts'
import { unknownWords, widenings } from './widenings.ts'

/** Of so many texts at once it is looked up whether a phrase stands in them, after the first few. */
const largestBatch = 512
/** From so many whole matches on, paragraphs with only some of the words are left out. */
const wholeEnough = 10
const mostTitles = 5
/** For so many words that begin as typed titles are suggested. */
const mostBeginnings = 8

/** In which order hits come. Those with all the words always come before those with some. */
export type Order = 'best' | 'newest' | 'oldest'

export interface SearchOptions {
  /** Most hits to return, from 1. */
  limit: number
  /** `best` without it. Documents whose year is not known come last by date. */
  order?: Order
  /** Whether headings are found, too; they are without it. */
  headings?: boolean
  /** Whether to count the hits by year, speaker and so on. */
  facets?: boolean
  /** Asked after the first answer: where it says no, reading for the rest ends, and the search rejects with `Superseded`. */
  isWanted?: () => boolean
}

/** A query on its way to its answer. */
interface Task {
  text: string
  plan: Plan
  places: Places
  facets: Facets | undefined
  filters: readonly FieldFilter[]
  options: SearchOptions
  /** Tells an answer early, unless one was told before or nobody listens. */
  tell: (answer: () => Promise<Answer>) => Promise<void>
}

/** Searches an index that lies in files. The same in a worker and on the command line. */
export class SearchEngine {
  readonly #corpus: string
  readonly #root: Root
  readonly #texts: Texts
  readonly #common: CommonTerms
  readonly #storage: TermStorage
  readonly #vocabulary: Vocabulary
  readonly #facets: Remembered<string, Facets>
  readonly #places: Remembered<string, Places>
  readonly #sizes: Remembered<string, Sizes>
  readonly #index = new Index(indexOptions())

  private constructor(root: Root, corpus: string, read: ReadBytes) {
    this.#root = root
    this.#corpus = corpus
    this.#texts = new Texts(read, corpus, root.units)
    this.#common = new CommonTerms(root)
    this.#storage = new TermStorage(read, corpus, root.termPages, this.#common)
    this.#vocabulary = new Vocabulary(read, corpus, root)
    this.#facets = new Remembered((file) => readDeflated(read, `${corpus}/${file}`, facetsShape))
    this.#sizes = new Remembered((file) => readDeflated(read, `${corpus}/${file}`, sizesShape))
    this.#places = new Remembered(() => readPlaces(read, corpus, root.units))
  }

  /**
   * Reads what is needed to begin; `start` is given where it was read already. Rejects with `VersionError` for an index
   * that doesn't fit, and with `LoadError`.
   */
  static async open(read: ReadBytes, given?: Start): Promise<SearchEngine> {
    const start = given ?? (await readStart(read))
    const reading = start.whole ? readFromWhole(read, start.corpus) : read
    const engine = new SearchEngine(await readRoot(reading, start), start.corpus, reading)
    await engine.#index.mount(engine.#storage)
    return engine
  }

  /** How many documents it has. */
  get documents(): number {
    return this.#root.documents
  }

  /** Where the site stands, `https://example.org`, where the build knew it. */
  get origin(): string | undefined {
    return this.#root.origin
  }

  /**
   * Answers a query (see `parseQuery`) with the first `limit` hits. Rejects with `QueryError` where it can't be read,
   * and with `LoadError` where a part of the index can't: there is no answer with something silently missing.
   *
   * @param onFirst gets the same hits early, where more has to be read for the rest of the answer: with counts that are
   * not `exact` yet, as where common words stand was not read, or without the facets
   */
  async search(text: string, options: SearchOptions, onFirst?: (answer: Answer) => void): Promise<Answer> {
    const query = parseQuery(text)
    const tell = telling(options, onFirst)
    const byDate = options.order !== undefined && options.order !== 'best'
    if (onFirst && !byDate) {
      const early = await this.#earlyAnswer(text, query, options)
      if (early) await tell(async () => early)
    }
    const needsFacets = query.filters.length > 0 || byDate
    const [plan, places, facets] = await Promise.all([
      makePlan(query, this.#finder()),
      this.#places.get(this.#corpus),
      needsFacets ? this.#facets.get(facetsFile) : undefined,
    ])
    const filters = facets ? readFilters(facets, query.filters) : []
    const task: Task = { text, plan, places, facets, filters, options, tell }
    const found = await this.#find(task)
    if (!options.facets || facets) return await this.#answer(task, found, true)
    // What there is to narrow down to is read last: nobody waits for it.
    await tell(() => this.#answer(task, found, true))
    return await this.#answer({ ...task, facets: await this.#facets.get(facetsFile) }, found, true)
  }

  /**
   * Counts by year, exactly, the paragraphs that `search` finds with all the words. Rejects as `search` does.
   *
   * @param isWanted asked from time to time; where it says no, it rejects with `Superseded`
   */
  async countYears(text: string, isWanted?: () => boolean): Promise<YearCounts> {
    const query = parseQuery(text)
    const [plan, places, facets, sizes] = await Promise.all([
      makePlan(query, this.#finder()),
      this.#places.get(this.#corpus),
      this.#facets.get(facetsFile),
      this.#sizes.get(sizesFile),
    ])
    const options: SearchOptions = { limit: 1, headings: false, ...(isWanted && { isWanted }) }
    const filters = readFilters(facets, query.filters)
    const task: Task = { text, plan, places, facets, filters, options, tell: () => mayGoOn(options) }
    const { whole } = await this.#rank(task)
    const hits = whole.filter(({ unit }) => !places.isTitle(unit) && failing(task, unit) === 0)
    const found = new Map<number, number>()
    for (const { unit } of await this.#verified(task, hits, [])) {
      const document = places.documentOf(unit)
      found.set(document, (found.get(document) ?? 0) + 1)
    }
    const allows = (document: number) => filters.every((filter) => filter.allows(document))
    return {
      query: text,
      ...countYears(facets, sizes, found, allows),
      unknown: unknownWords(plan),
      widened: widenings(plan),
    }
  }

  /** Words, speakers and titles for a query that is being typed. Rejects with `LoadError`. */
  async suggest(query: string): Promise<Suggestion[]> {
    const open = unfinished(query)
    if (!open) return []
    const [words, facets, titled] = await Promise.all([
      this.#vocabulary.beginning(open.word, 20),
      this.#facets.get(facetsFile),
      this.#titled(query, open),
    ])
    return suggestions(query, words, facets, titled)
  }

  /** Documents in whose titles all words of what is typed stand, the last one perhaps unfinished. */
  async #titled(query: string, { before, word }: Unfinished): Promise<DocumentEntry[]> {
    const finder = this.#finder()
    const finished = tokens(before).filter((token) => !isStopWord(token.text))
    const [places, ...found] = await Promise.all([
      this.#places.get(this.#corpus),
      finder.beginning(word, mostBeginnings),
      ...finished.map((token) => finder.word(token.text, true)),
    ])
    if (query.trim() === '' || (finished.length === 0 && isStopWord(word))) return []
    const titles = intersect(found.map(({ postings }) => postings)).filter((unit) => places.isTitle(unit))
    const units = await Promise.all(titles.slice(0, mostTitles).map((unit) => this.#texts.get(unit)))
    return units.map(({ document }) => document)
  }

  /**
   * The paragraphs as quotations are looked for in them: for one check, as what is read is remembered in it. Rejects with
   * `LoadError`.
   */
  async passages(): Promise<Passages> {
    const { units, paragraphs, documents } = this.#root
    const places = await this.#places.get(this.#corpus)
    const finder = this.#finder()
    return new Passages({
      size: { units, paragraphs, documents },
      corpus: this.#corpus,
      finder,
      frequencyOf: (word) => finder.frequencyOf(finder.plainly(word)),
      isParagraph: (unit) => places.isParagraph(unit),
      documentNumber: (unit) => places.documentOf(unit),
      read: (unit) => this.#texts.get(unit),
    })
  }

  /** What documents are counted and chosen by, speakers with the forms of their names among it. Rejects with `LoadError`. */
  async facets(): Promise<Facets> {
    return await this.#facets.get(facetsFile)
  }

  #finder(): WordFinder {
    return new WordFinder(this.#index, this.#storage, this.#vocabulary, this.#common, this.#root)
  }

  #earlyAnswer(text: string, query: Query, options: SearchOptions): Promise<Answer | undefined> {
    return earlyAnswer(text, query, options, {
      finder: this.#finder(),
      texts: this.#texts,
      root: this.#root,
      corpus: this.#corpus,
    })
  }

  /**
   * What is found, in its order, titles too. Of what has all the words also what the filter of one field keeps out, for
   * the facets; what has only some of them where few have all.
   */
  async #find(task: Task): Promise<Candidate[]> {
    const ranked = await this.#rank(task)
    const isHit = ({ unit }: Candidate) => failing(task, unit) === 0 && !task.places.isTitle(unit)
    const whole = await this.#verified(task, this.#inOrder(task, ranked.whole), [])
    const hits = whole.filter(isHit).length
    if (hits >= wholeEnough) return whole
    const partial = ranked.partial(hits > 0 ? 1 : undefined)
    return await this.#verified(task, this.#inOrder(task, partial), whole)
  }

  /** The units that the index allows; whether phrases stand in their texts is not known yet. */
  async #rank(task: Task): Promise<Ranked> {
    const { plan, options, places } = task
    const without = await this.#unwanted(plan.without)
    const possible = plan.strict.map(({ units }) => units)
    const isAllowed = (unit: number) =>
      !without.has(unit) &&
      possible.every((units) => units.has(unit)) &&
      (options.headings !== false || !places.isHeading(unit))
    const isNearlyAllowed = (unit: number) => isAllowed(unit) && failing(task, unit) <= 1
    if (plan.words.length === 0 && plan.strict.length === 0) return allUnits(this.#root.units, isNearlyAllowed)
    return rankUnits(scoredWords(plan), this.#root.units, {
      whole: isNearlyAllowed,
      partial: (unit) => isAllowed(unit) && failing(task, unit) === 0 && !places.isTitle(unit),
    })
  }

  async #unwanted(without: readonly Strict[]): Promise<Set<number>> {
    const unwanted = new Set<number>()
    for (const part of without) {
      const units = part.places && !part.isSure ? await holding(this.#texts, [...part.units], [part]) : part.units
      for (const unit of units) unwanted.add(unit)
    }
    return unwanted
  }

  /** After those that are `sure`, those of the candidates in whose texts all stands that has to be looked for there. */
  async #verified(task: Task, candidates: readonly Candidate[], sure: readonly Candidate[]): Promise<Candidate[]> {
    const checks = task.plan.strict.filter(({ places, isSure }) => places && !isSure)
    if (checks.length === 0) return [...sure, ...candidates]
    const verified = [...sure]
    let at = 0
    for (
      let size = Math.max(task.options.limit, looksAt);
      at < candidates.length;
      size = Math.min(size * 4, largestBatch)
    ) {
      const batch = candidates.slice(at, at + size)
      at += size
      const numbers = batch.map(({ unit }) => unit)
      const units = await holding(this.#texts, numbers, checks)
      verified.push(...batch.filter(({ unit }) => units.has(unit)))
      const hasHit = verified.some((one) => isWhole(one) && failing(task, one.unit) === 0)
      if (at >= candidates.length) break
      await (hasHit ? task.tell(() => this.#answer(task, verified, false)) : mayGoOn(task.options))
    }
    return verified
  }

  #inOrder({ facets, options: { order = 'best', limit }, plan, places }: Task, all: readonly Candidate[]): Candidate[] {
    // What has to be verified is looked at from the best on, as far as need be.
    if (order === 'best') return bestFirst(all, plan.strict.length > 0 ? all.length : Math.max(limit, looksAt))
    const sign = order === 'newest' ? -1 : 1
    const undated = (document: number) => Number((facets?.dates[document] ?? '') === '')
    // Documents lie by date, those without one last.
    return all
      .map((candidate) => ({ candidate, document: places.documentOf(candidate.unit) }))
      .sort(
        (one, other) =>
          undated(one.document) - undated(other.document) ||
          sign * (one.document - other.document) ||
          one.candidate.unit - other.candidate.unit,
      )
      .map(({ candidate }) => candidate)
  }

  async #answer(task: Task, found: readonly Candidate[], exact: boolean): Promise<Answer> {
    const { plan, facets, filters, places, options } = task
    const texts = found.filter(({ unit }) => !places.isTitle(unit))
    const candidates = texts.filter(({ unit }) => failing(task, unit) === 0)
    const looked = await this.#look(task, candidates)
    const whole = candidates.filter(isWhole)
    const headings = whole.filter(({ unit }) => places.isHeading(unit)).length
    const counted = whole.length > 0 || candidates.length === 0 ? texts.filter(isWhole) : candidates
    const documentsOf = (list: readonly Candidate[]) => list.map(({ unit }) => places.documentOf(unit))
    return {
      query: task.text,
      exact,
      found: {
        paragraphs: whole.length - headings,
        headings,
        documents: new Set(documentsOf(whole)).size,
      },
      partial: candidates.length - whole.length,
      searched: { paragraphs: this.#root.paragraphs, documents: this.#root.documents },
      ...(facets && filters.length > 0 && { within: countAllowed(facets, filters) }),
      unknown: unknownWords(plan),
      widened: widenings(plan),
      hits: hitsOf(looked.slice(0, options.limit), (options.order ?? 'best') === 'best'),
      titles: await this.#foundTitles(task, found),
      corpus: this.#corpus,
      ...(options.facets && facets && { facets: countFacets(facets, filters, documentsOf(counted)) }),
    }
  }

  async #look({ plan, options }: Task, candidates: readonly Candidate[]): Promise<Looked[]> {
    const first = candidates.slice(0, Math.max(options.limit, looksAt))
    const looked = await lookAtAll(this.#texts, plan, this.#root.averageLength, first)
    return (options.order ?? 'best') === 'best' ? inOrderOfLooks(looked) : looked
  }

  /** Documents whose title has all the words; for a query without words none, as each would be one. */
  async #foundTitles(task: Task, found: readonly Candidate[]): Promise<FoundDocument[]> {
    const { plan, places } = task
    if (plan.words.length === 0 && plan.strict.length === 0) return []
    const titles = found.filter((one) => isWhole(one) && places.isTitle(one.unit) && failing(task, one.unit) === 0)
    const first = titles.map(({ unit }) => unit).sort((one, other) => one - other)
    const units = await Promise.all(first.slice(0, mostTitles).map((unit) => this.#texts.get(unit)))
    return units.map(({ document }) => foundDocument(document))
  }
}

/** Of how many fields the filters keep a unit out. */
function failing({ filters, places }: Task, unit: number): number {
  if (filters.length === 0) return 0
  const document = places.documentOf(unit)
  return filters.filter(({ allows }) => !allows(document)).length
}

function isWhole({ coverage }: Candidate): boolean {
  return coverage === 1
}

/** Lets a message come in between, and rejects where it brought another question. */
async function mayGoOn({ isWanted }: SearchOptions): Promise<void> {
  if (!isWanted) return
  await new Promise((resolve) => setTimeout(resolve))
  if (!isWanted()) throw new Superseded()
}

/** Tells one answer, the first, and sees whether to go on. */
function telling(options: SearchOptions, onFirst: ((answer: Answer) => void) | undefined): Task['tell'] {
  let told = onFirst === undefined
  return async (answer) => {
    if (!told) {
      told = true
      onFirst?.(await answer())
    }
    await mayGoOn(options)
  }
}
