import type { Answer } from '#lib/search/answer/answer.ts'
import { answerQuery } from '#lib/search/answer/answer-query.ts'
import { type CountedByYear, countByYear, type YearCountOptions } from '#lib/search/answer/count-by-year.ts'
import { countParagraphs, type ParagraphCounts } from '#lib/search/answer/count-paragraphs.ts'
import { type DocumentHits, documentHits } from '#lib/search/answer/document-hits.ts'
import { type FilterNames, filterNames } from '#lib/search/answer/filter-names.ts'
import { type DocumentList, type DocumentListOptions, listDocuments } from '#lib/search/answer/list-documents.ts'
import { type ListedPassages, listPassages, type PassageOptions } from '#lib/search/answer/list-passages.ts'
import { type PassageRange, type ReadPassage, readPassage } from '#lib/search/answer/read-passage.ts'
import type { SearchOptions, SortOrder } from '#lib/search/answer/search-context.ts'
import type { DeclaredFieldName } from '#lib/search/format/fields.ts'
import type { Manifest } from '#lib/search/format/manifest.ts'
import { completeQuery } from '#lib/search/lookup/complete-query.ts'
import type { Suggestion } from '#lib/search/lookup/completions.ts'
import { type PassageSource, passageSourceOf } from '#lib/search/lookup/passage-source.ts'
import { SearchIndex } from '#lib/search/lookup/search-index.ts'
import type { ReadBytes } from '#lib/search/storage/read-index-file.ts'

/**
 * Searches an index that lies in files. The same in a worker and on the command line.
 *
 * @example
 * const engine = await SearchEngine.open(readFromDisk('out'))
 * const { hits } = await engine.search('"old mill" speaker:Verell', { limit: 10 })
 */
export class SearchEngine {
  readonly #index: SearchIndex

  private constructor(index: SearchIndex) {
    this.#index = index
  }

  /**
   * Reads what is needed to begin; `start` is given where it was read already. Rejects with `VersionError` for an index
   * that doesn't fit, and with `LoadError`.
   */
  static async open(read: ReadBytes, start?: Manifest): Promise<SearchEngine> {
    return new SearchEngine(await SearchIndex.open(read, start))
  }

  /** How many documents it has. */
  get documents(): number {
    return this.#index.metadata.documents
  }

  /** How many paragraphs can be found. */
  get paragraphs(): number {
    return this.#index.metadata.paragraphs
  }

  /** The hash that names the state of the archive. */
  get corpus(): string {
    return this.#index.corpus
  }

  /** Fields that collections declare to be searched by. */
  get declaredFields(): readonly DeclaredFieldName[] {
    return this.#index.declaredFields
  }

  /** Where the site is, `https://example.org`, where the build knew it. */
  get origin(): string | undefined {
    return this.#index.metadata.origin
  }

  /**
   * Answers a query (see `parseQuery`) with the first `limit` hits. Rejects with `QueryError` where it can't be read,
   * and with `LoadError` where a part of the index can't: there is no answer with something silently missing.
   *
   * @param onFirst gets the same hits early, where more has to be read for the rest of the answer: with counts that are
   * not `exact` yet, as where common words are was not read, or without the facets
   */
  search(text: string, options: SearchOptions, onFirst?: (answer: Answer) => void): Promise<Answer> {
    return answerQuery(this.#index, text, options, onFirst)
  }

  /**
   * Counts by year, exactly, the paragraphs that `search` finds with all the words. Rejects as `search` does, and with
   * the reason of the signal where it is aborted.
   */
  countYears(text: string, options?: YearCountOptions): Promise<CountedByYear> {
    return countByYear(this.#index, text, options)
  }

  /** Counts, exactly, the paragraphs that have all the words of a query, and those that have some. Rejects as `search` does. */
  count(text: string): Promise<ParagraphCounts> {
    return countParagraphs(this.#index, text)
  }

  /** Lists the paragraphs and headings that have all the words, for those who follow a search. Rejects as `search` does. */
  passages(text: string, options: PassageOptions): Promise<ListedPassages> {
    return listPassages(this.#index, text, options)
  }

  /** The hits of one document, and those beside it in the list, for its reader; see `documentHits`. Rejects as `search` does. */
  documentHits(text: string, document: string, order: SortOrder): Promise<DocumentHits | undefined> {
    return documentHits(this.#index, text, document, order)
  }

  /**
   * The documents that the filters of a query leave, which has nothing else, by date. Rejects with `QueryError` for a name that nothing has,
   * and with `LoadError`.
   */
  listDocuments(filters: string, options: DocumentListOptions): Promise<DocumentList> {
    return listDocuments(this.#index, filters, options)
  }

  /**
   * What the filters of a query mean in this archive, each as it is written with the names that it is taken for. Rejects with `QueryError`,
   * and with `LoadError`.
   */
  filterNames(text: string): Promise<FilterNames[]> {
    return filterNames(this.#index, text)
  }

  /**
   * The paragraph or heading with an identifier, and what is beside it in its document; of a document its beginning.
   * Undefined where nothing has the identifier. Rejects with `LoadError`.
   */
  readPassage(id: string, range: PassageRange): Promise<ReadPassage | undefined> {
    return readPassage(this.#index, id, range)
  }

  /** Words, speakers and titles for a query that is being typed. Rejects with `LoadError`. */
  suggest(query: string): Promise<Suggestion[]> {
    return completeQuery(this.#index, query)
  }

  /** What quotations are looked for in, for one check (`lib/quote/candidates/candidate-finder.ts`). Rejects with `LoadError`. */
  passageSource(): Promise<PassageSource> {
    return passageSourceOf(this.#index)
  }
}
