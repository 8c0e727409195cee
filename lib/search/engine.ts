import { Index } from 'flexsearch'
import { isStopWord } from '#lib/text/stopwords.ts'
import { type Token, tokens } from '#lib/text/tokens.ts'
import type { Answer, FoundDocument, Hit } from './answer.ts'
import { allUnits, byRank, type Candidate, leaveOutPartial, rankUnits } from './candidates.ts'
import { countFacets } from './count-facets.ts'
import { countYears, type YearCounts } from './count-years.ts'
import { indexOptions } from './definition.ts'
import { Documents } from './documents.ts'
import { Superseded } from './errors.ts'
import { excerpt } from './excerpt.ts'
import { type FieldFilter, readFilters } from './filters.ts'
import { findFew, plainWords } from './find-few.ts'
import { WordFinder } from './find-words.ts'
import {
  type DocumentEntry,
  type Facets,
  facetsFile,
  facetsShape,
  fromGaps,
  type Root,
  type Sizes,
  type Start,
  sizesFile,
  sizesShape,
} from './format.ts'
import { lastAtOrBelow } from './last-at-or-below.ts'
import { type ReadBytes, readDeflated, readStart } from './load.ts'
import { parseQuery } from './parse-query.ts'
import { makePlan, type Plan, scoredWords } from './plan.ts'
import { intersect } from './postings.ts'
import type { Query } from './query.ts'
import { Remembered } from './remembered.ts'
import { readRoot } from './root.ts'
import { type Look, lookAt } from './second-look.ts'
import type { Strict } from './strict.ts'
import { type Suggestion, suggestions, type Unfinished, unfinished } from './suggest.ts'
import { TermStorage } from './term-storage.ts'
import { Texts } from './texts.ts'
import type { Unit } from './units.ts'
import { Vocabulary } from './vocabulary.ts'

/**
 * How many of the best candidates get a second look, at their text, before they are put in order. On the sample they
 * gave the same success as 64.
 */
const looksAt = 16
/** How many texts are looked at for a phrase first; then twice as many each time, up to the largest. */
const firstBatch = 64
const largestBatch = 512
/** Length of a snippet in UTF-16 units. */
const excerptWidth = 280
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
  facets: Facets | undefined
  filters: readonly FieldFilter[]
  options: SearchOptions
}

interface Looked {
  candidate: Candidate
  unit: Unit
  document: DocumentEntry
  look: Look
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
  readonly #documents: Documents
  readonly #storage: TermStorage
  readonly #vocabulary: Vocabulary
  readonly #facets: Remembered<string, Facets>
  readonly #sizes: Remembered<string, Sizes>
  readonly #index = new Index(indexOptions())
  readonly #firsts: readonly number[]
  readonly #headings: ReadonlySet<number>
  readonly #titles: ReadonlySet<number>

  private constructor(root: Root, corpus: string, read: ReadBytes) {
    this.#root = root
    this.#corpus = corpus
    this.#texts = new Texts(read, corpus, root.units)
    this.#documents = new Documents(read, corpus, root.firsts.length)
    this.#storage = new TermStorage(read, corpus, root)
    this.#vocabulary = new Vocabulary(read, corpus, root.wordPages, root.namePages)
    this.#facets = new Remembered((file) => readDeflated(read, `${corpus}/${file}`, facetsShape))
    this.#sizes = new Remembered((file) => readDeflated(read, `${corpus}/${file}`, sizesShape))
    this.#firsts = fromGaps(root.firsts)
    this.#headings = new Set(fromGaps(root.headings))
    this.#titles = new Set(this.#firsts)
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
   * Answers a query (see `parseQuery`) with the first `limit` hits. Rejects with `QueryError` where it can't be read,
   * and with `LoadError` where a part of the index can't: there is no answer with something silently missing.
   *
   * @param onFirst gets the same hits early, where more has to be read for the rest of the answer: with counts that are
   * not `exact` yet, as where common words stand was not read, or without the facets
   */
  async search(text: string, options: SearchOptions, onFirst?: (answer: Answer) => void): Promise<Answer> {
    const query = parseQuery(text)
    let told = onFirst === undefined
    const tell = (answer: Answer | undefined) => {
      if (told || !answer) return
      told = true
      onFirst?.(answer)
    }
    if (!told) tell(await this.#firstAnswer(text, query, options))
    if (told) await mayGoOn(options)
    const byDate = options.order !== undefined && options.order !== 'best'
    const needsFacets = query.filters.length > 0 || byDate
    const [plan, facets] = await Promise.all([
      makePlan(query, this.#finder()),
      needsFacets ? this.#facets.get(facetsFile) : undefined,
    ])
    const task: Task = { text, plan, facets, filters: facets ? readFilters(facets, query.filters) : [], options }
    const ranked = this.#inOrder(await this.#rank(task), task)
    const checks = plan.strict.filter(({ places, isSure }) => places && !isSure)
    const verified = checks.length === 0 ? ranked : await this.#verified(task, ranked, checks, told ? undefined : tell)
    if (!options.facets || facets) return await this.#answer(task, verified, true)
    // What there is to narrow down to is read last: nobody waits for it.
    if (!told) tell(await this.#answer(task, verified, true))
    await mayGoOn(options)
    return await this.#answer({ ...task, facets: await this.#facets.get(facetsFile) }, verified, true)
  }

  /**
   * Counts by year, exactly, the paragraphs that `search` finds with all the words. Rejects as `search` does.
   *
   * @param isWanted asked from time to time; where it says no, it rejects with `Superseded`
   */
  async countYears(text: string, isWanted?: () => boolean): Promise<YearCounts> {
    const query = parseQuery(text)
    const [plan, facets, sizes] = await Promise.all([
      makePlan(query, this.#finder()),
      this.#facets.get(facetsFile),
      this.#sizes.get(sizesFile),
    ])
    const options: SearchOptions = { limit: 1, headings: false, ...(isWanted && { isWanted }) }
    const task: Task = { text, plan, facets, filters: readFilters(facets, query.filters), options }
    const ranked = (await this.#rank(task)).filter(
      (candidate) =>
        isWhole(candidate) && !this.#titles.has(candidate.unit) && this.#failing(task, candidate.unit) === 0,
    )
    const checks = plan.strict.filter(({ places, isSure }) => places && !isSure)
    const found = new Map<number, number>()
    for (const { unit } of checks.length === 0 ? ranked : await this.#verified(task, ranked, checks, undefined)) {
      const document = this.#documentNumber(unit)
      found.set(document, (found.get(document) ?? 0) + 1)
    }
    const allows = (document: number) => task.filters.every((filter) => filter.allows(document))
    return {
      query: text,
      ...countYears(facets, sizes, found, allows),
      unknown: unknownWords(plan),
      widened: widenings(plan),
    }
  }

  /** Those of the candidates in whose texts all stands that has to be looked for there, in their order. */
  async #verified(
    task: Task,
    ranked: readonly Candidate[],
    checks: readonly Strict[],
    tell: ((answer: Answer) => void) | undefined,
  ): Promise<Candidate[]> {
    const verified: Candidate[] = []
    let told = tell === undefined
    let at = 0
    for (let size = firstBatch; at < ranked.length; size = Math.min(size * 2, largestBatch)) {
      const batch = ranked.slice(at, at + size)
      at += size
      const units = await this.#holding(
        batch.map(({ unit }) => unit),
        checks,
      )
      verified.push(...batch.filter(({ unit }) => units.has(unit)))
      // The order can't change any more when so many have all the words; only the counts can.
      const whole = verified.filter(({ unit, coverage }) => coverage === 1 && this.#failing(task, unit) === 0)
      if (!told && at < ranked.length && whole.length >= Math.max(task.options.limit, looksAt)) {
        told = true
        tell?.(await this.#answer(task, verified, false))
      }
      if (told) await mayGoOn(task.options)
    }
    return verified
  }

  /**
   * An early answer to a query of words: where the rarest of them already single out few paragraphs, the text tells
   * of the others, and where common words stand need not be read first. Undefined where that would save nothing.
   */
  async #firstAnswer(text: string, query: Query, options: SearchOptions): Promise<Answer | undefined> {
    const words = plainWords(query)
    if (words === undefined || (options.order ?? 'best') !== 'best') return undefined
    const finder = this.#finder()
    const few = await findFew(words, finder, looksAt)
    if (!few) return undefined
    const plan: Plan = { words: few.words, strict: [], without: [] }
    const task: Task = { text, plan, facets: undefined, filters: [], options }
    const isWanted = (unit: number) =>
      few.units.has(unit) && !this.#titles.has(unit) && (options.headings !== false || !this.#headings.has(unit))
    const looked = await this.#look(task, rankUnits(few.words, isWanted))
    const whole = looked.filter(({ look }) => new Set(look.marks.map(({ term }) => term)).size === few.words.length)
    if (whole.length === 0) return undefined
    return await this.#answer(
      task,
      whole.map(({ candidate }) => candidate),
      false,
    )
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
    const found = await Promise.all([
      finder.beginning(word, mostBeginnings),
      ...finished.map((token) => finder.word(token.text, true)),
    ])
    if (query.trim() === '' || (finished.length === 0 && isStopWord(word))) return []
    const units = intersect(found.map(({ postings }) => postings)).filter((unit) => this.#titles.has(unit))
    return await Promise.all(units.slice(0, mostTitles).map((unit) => this.#documentOf(unit)))
  }

  #finder(): WordFinder {
    return new WordFinder(this.#index, this.#storage, this.#vocabulary, this.#root)
  }

  /** `ranked` may have what the filter of one field keeps out, for the facets. */
  async #answer(task: Task, ranked: readonly Candidate[], exact: boolean): Promise<Answer> {
    const { plan, facets, filters, options } = task
    const passing = ranked.filter(({ unit }) => this.#failing(task, unit) === 0)
    const titles = passing.filter((candidate) => isWhole(candidate) && this.#titles.has(candidate.unit))
    const candidates = leaveOutPartial(passing.filter(({ unit }) => !this.#titles.has(unit)))
    const looked = await this.#look(task, candidates)
    const whole = candidates.filter(({ coverage }) => coverage === 1)
    const headings = whole.filter(({ unit }) => this.#headings.has(unit)).length
    const texts = ranked.filter(({ unit }) => !this.#titles.has(unit))
    const counted = whole.length > 0 || candidates.length === 0 ? texts.filter(isWhole) : candidates
    return {
      query: task.text,
      exact,
      found: {
        paragraphs: whole.length - headings,
        headings,
        documents: new Set(whole.map(({ unit }) => this.#documentNumber(unit))).size,
      },
      partial: candidates.length - whole.length,
      searched: {
        paragraphs: this.#root.units - this.#headings.size - this.#titles.size,
        documents: this.#firsts.length,
      },
      unknown: unknownWords(plan),
      widened: widenings(plan),
      hits: hitsOf(looked.slice(0, options.limit), options.order),
      titles: await this.#foundTitles(task, titles),
      corpus: this.#corpus,
      ...(options.facets &&
        facets && {
          facets: countFacets(
            facets,
            filters,
            counted.map(({ unit }) => this.#documentNumber(unit)),
          ),
        }),
    }
  }

  /** The units that the index allows, best first; whether phrases stand in their texts is not known yet. */
  async #rank(task: Task): Promise<Candidate[]> {
    const { plan, options } = task
    const without = await this.#unwanted(plan.without)
    const possible = plan.strict.map(({ units }) => units)
    const isAllowed = (unit: number) =>
      !without.has(unit) &&
      possible.every((units) => units.has(unit)) &&
      (options.headings !== false || !this.#headings.has(unit)) &&
      this.#failing(task, unit) <= 1
    const words = scoredWords(plan)
    if (plan.words.length === 0 && plan.strict.length === 0) return allUnits(this.#allUnits(), isAllowed)
    return rankUnits(words, isAllowed)
  }

  *#allUnits(): Generator<number> {
    for (let unit = 0; unit < this.#root.units; unit++) yield unit
  }

  async #unwanted(without: readonly Strict[]): Promise<Set<number>> {
    const unwanted = new Set<number>()
    for (const part of without) {
      const units = part.places && !part.isSure ? await this.#holding([...part.units], [part]) : part.units
      for (const unit of units) unwanted.add(unit)
    }
    return unwanted
  }

  /** Of how many fields the filters keep a unit out. */
  #failing({ filters }: Task, unit: number): number {
    if (filters.length === 0) return 0
    const document = this.#documentNumber(unit)
    return filters.filter(({ allows }) => !allows(document)).length
  }

  /** Those of the units in whose text each of the parts stands. */
  async #holding(units: readonly number[], parts: readonly Strict[]): Promise<Set<number>> {
    const checked = await Promise.all(
      units.map(async (unit) => {
        const text = tokens((await this.#texts.get(unit)).text)
        const { language } = await this.#documentOf(unit)
        return parts.every(({ places }) => (places?.(text, language).length ?? 1) > 0)
      }),
    )
    return new Set(units.filter((_, index) => checked[index]))
  }

  #inOrder(candidates: Candidate[], { facets, options: { order = 'best' } }: Task): Candidate[] {
    if (order === 'best') return candidates
    const sign = order === 'newest' ? -1 : 1
    const undated = (document: number) => Number((facets?.dates[document] ?? '') === '')
    // Documents lie by date, those without one last.
    return candidates
      .map((candidate) => ({ candidate, document: this.#documentNumber(candidate.unit) }))
      .sort(
        (one, other) =>
          Number(isWhole(other.candidate)) - Number(isWhole(one.candidate)) ||
          undated(one.document) - undated(other.document) ||
          sign * (one.document - other.document) ||
          one.candidate.unit - other.candidate.unit,
      )
      .map(({ candidate }) => candidate)
  }

  async #look({ plan, options }: Task, candidates: readonly Candidate[]): Promise<Looked[]> {
    const scored = scoredWords(plan)
    const looked = await Promise.all(
      candidates.slice(0, Math.max(options.limit, looksAt)).map(async (candidate) => {
        const [unit, document] = await Promise.all([this.#texts.get(candidate.unit), this.#documentOf(candidate.unit)])
        const text: Token[] = tokens(unit.text)
        const look = lookAt(text, document.language, scored, plan.words, plan.strict, this.#root.averageLength)
        return { candidate, unit, document, look }
      }),
    )
    if (options.order !== undefined && options.order !== 'best') return looked
    // Always the same ones are put in a new order, so that asking for more hits never moves those that are shown.
    const best = looked
      .slice(0, looksAt)
      .sort((one, other) =>
        byRank({ ...one.candidate, score: one.look.score }, { ...other.candidate, score: other.look.score }),
      )
    return [...best, ...looked.slice(looksAt)]
  }

  #documentNumber(unit: number): number {
    return lastAtOrBelow(this.#firsts, unit)
  }

  #documentOf(unit: number): Promise<DocumentEntry> {
    return this.#documents.get(this.#documentNumber(unit))
  }

  /** Documents whose title has all the words; for a query without words none, as each would be one. */
  async #foundTitles({ plan }: Task, titles: readonly Candidate[]): Promise<FoundDocument[]> {
    if (plan.words.length === 0 && plan.strict.length === 0) return []
    const first = titles.toSorted((one, other) => one.unit - other.unit).slice(0, mostTitles)
    return await Promise.all(first.map(async ({ unit }) => foundDocument(await this.#documentOf(unit))))
  }
}

function hitsOf(looked: readonly Looked[], order: Order = 'best'): Hit[] {
  let ceiling = Number.POSITIVE_INFINITY
  return looked.map(({ candidate, unit, document: entry, look }) => {
    ceiling = order === 'best' ? Math.min(ceiling, look.score) : look.score
    const document = foundDocument(entry)
    return {
      document,
      paragraph: unit.id,
      number: unit.number,
      url: `${document.url}#${unit.id}`,
      text: unit.text,
      marks: look.marks.map(({ start, end }) => ({ start, end })),
      excerpt: excerpt(unit.text, look.marks, excerptWidth),
      score: Number(ceiling.toFixed(4)),
      whole: isWhole(candidate),
    }
  })
}

/** Lets a message come in between, and rejects where it brought another question. */
async function mayGoOn({ isWanted }: SearchOptions): Promise<void> {
  if (!isWanted) return
  await new Promise((resolve) => setTimeout(resolve))
  if (!isWanted()) throw new Superseded()
}

function isWhole({ coverage }: Candidate): boolean {
  return coverage === 1
}

/** Words that were asked for and stand nowhere, each once, as written; not those in whose place others were found. */
function unknownWords(plan: Plan): string[] {
  const all = [...plan.words, ...plan.strict.flatMap((part) => part.words)]
  return [...new Set(all.filter((word) => word.frequency === 0).map((word) => word.written))]
}

function widenings(plan: Plan): Answer['widened'] {
  const all = [...plan.words, ...plan.strict.flatMap((part) => part.words)].flatMap((word) => word.widened ?? [])
  return [...new Map(all.map((widening) => [widening.word, widening])).values()]
}
