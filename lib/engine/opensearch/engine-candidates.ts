import type { CandidateParagraph } from '#lib/quote/candidates/candidate-finder.ts'
import type { Candidates } from '#lib/quote/candidates/candidates.ts'
import type { DocumentCondition } from '#lib/quote/candidates/document-condition.ts'
import { idf } from '#lib/search/format/bm25.ts'
import type { MatchedWord } from '#lib/search/lookup/matched-word.ts'
import { parsePhrase } from '#lib/search/lookup/phrase.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import { foldDiacritics } from '#lib/text/fold-diacritics.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import type { CandidateUnits } from './candidate-units.ts'
import type { QueryDsl } from './client.ts'
import { conditionFilters } from './condition-filters.ts'
import type { EngineLookup } from './engine-lookup.ts'
import { requiredQuery } from './required-query.ts'
import { archiveOrder, type Session } from './session.ts'
import { formsOfWord, formsQuery } from './word-query.ts'

/** Most words that are looked up, spread evenly over what was given, and most stop words where there is nothing else. */
const mostWords = 24
const mostStopWords = 3
/** Most units that are looked through to find one of them by its id. */
const mostTried = 64

/** What the checks of one quotation share. */
interface Shared {
  session: Session
  units: CandidateUnits
  lookup: EngineLookup
  searched: { paragraphs: number; documents: number }
  /** The idf of each word that was looked up; 0 paragraphs have those that are nowhere. */
  known: Map<string, { idf: number; frequency: number }>
}

/** The paragraphs of an archive in an engine that a quotation may be in, as `CandidateFinder` gives those of an index in files. */
export class EngineCandidates implements Candidates {
  readonly #shared: Shared
  readonly #filters: readonly QueryDsl[]

  /** `filters` choose the units that are looked through. */
  constructor(shared: Shared, filters: readonly QueryDsl[] = []) {
    this.#shared = shared
    this.#filters = filters
  }

  get searched(): { paragraphs: number; documents: number } {
    return this.#shared.searched
  }

  get corpus(): string {
    return this.#shared.session.lexicon.metadata.corpus
  }

  async likeliestUnits(words: readonly string[], most: number, widely: boolean, inRow = false): Promise<number[]> {
    const { units } = this.#shared
    const should = await this.#weighed(words, widely)
    if (should.length === 0) return []
    const row = inRow ? await this.#rowOf(words) : undefined
    const filter = [{ term: { unit: 'paragraph' } }, ...this.#filters]
    const weighed = { bool: { should, minimum_should_match: 1, filter } }
    const sort = [{ _score: 'desc' }, ...archiveOrder]
    const answers = await units.ask([
      ...(row ? [{ query: { bool: { should, filter: [...filter, row] } }, size: most, sort }] : []),
      { query: weighed, size: most, sort },
    ])
    const numbers = await units.numbersOf(answers.flatMap(({ hits }) => hits.hits))
    return [...new Set(numbers)].slice(0, most)
  }

  /** The engine looks through all that have the words. */
  wasCutShort(): boolean {
    return false
  }

  async #weighed(words: readonly string[], widely: boolean): Promise<QueryDsl[]> {
    const { lookup, known } = this.#shared
    const different = [...new Set(words)]
    const found = await Promise.all(
      different.map(async (word) => [word, await lookup.word(foldDiacritics(word), !widely)] as const),
    )
    for (const [word, { idf: weight, frequency }] of found) known.set(word, { idf: weight, frequency })
    const telling = found.filter(([word]) => !isStopWord(word))
    const asked =
      telling.length > 0
        ? spread(telling, mostWords)
        : found.toSorted(([, one], [, other]) => one.frequency - other.frequency).slice(0, mostStopWords)
    return asked.flatMap(([, word]) => (word.frequency === 0 ? [] : [this.#weight(word)]))
  }

  #weight(word: MatchedWord): QueryDsl {
    const filter = formsQuery('words', formsOfWord(word, this.#shared.lookup.termsOf))
    return { constant_score: { filter, boost: word.idf } }
  }

  /** Finds words next to each other; undefined where they can be written in too many ways. */
  async #rowOf(words: readonly string[]): Promise<QueryDsl | undefined> {
    try {
      const phrase = parsePhrase({ written: words.map(foldDiacritics).join(' ') })
      return await requiredQuery({ type: 'phrase', phrase }, this.#shared.lookup)
    } catch (error) {
      if (error instanceof QueryError) return undefined
      throw error
    }
  }

  paragraph(unit: number): Promise<CandidateParagraph | undefined> {
    return this.#shared.units.paragraph(unit)
  }

  documentOf(unit: number): number {
    return this.#shared.units.documentOf(unit)
  }

  paragraphsOf(document: number): Promise<CandidateParagraph[]> {
    return this.#shared.units.paragraphsOf(document)
  }

  restrictedTo(wanted: DocumentCondition): EngineCandidates {
    return new EngineCandidates(this.#shared, [...this.#filters, ...conditionFilters(wanted)])
  }

  async startingAt(paragraph: string, words: readonly string[]): Promise<EngineCandidates | undefined> {
    const { units } = this.#shared
    for (const unit of await this.likeliestUnits(words, mostTried, false)) {
      if ((await this.paragraph(unit))?.id !== paragraph) continue
      const document = units.identifierOf(units.documentOf(unit)) ?? ''
      const from = [{ term: { document } }, { range: { place: { gte: units.placeOf(unit) } } }]
      return new EngineCandidates(this.#shared, [...this.#filters, ...from])
    }
    return undefined
  }

  areInOneDocument(one: number, other: number): boolean {
    return this.#shared.units.has(other) && this.documentOf(one) === this.documentOf(other)
  }

  isUnknown(word: string): boolean {
    return this.#shared.known.get(word)?.frequency === 0
  }

  idfOf(word: string): number {
    const { units } = this.#shared.session.lexicon.metadata
    return this.#shared.known.get(word)?.idf ?? idf(units / 1000, units)
  }
}

/** At most `most` of the elements of an array, evenly spread over it. */
function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all]
  return all.filter(
    (_, index) => Math.floor((index * most) / all.length) !== Math.floor(((index - 1) * most) / all.length),
  )
}
