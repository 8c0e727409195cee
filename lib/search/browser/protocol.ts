import type { Answer } from '#lib/search/answer/answer.ts'
import type { CountedByYear } from '#lib/search/answer/count-by-year.ts'
import type { DocumentHits } from '#lib/search/answer/document-hits.ts'
import type { ListedPassages } from '#lib/search/answer/list-passages.ts'
import type { SortOrder } from '#lib/search/answer/search-context.ts'
import type { Manifest } from '#lib/search/format/manifest.ts'
import type { Suggestion } from '#lib/search/lookup/completions.ts'

/** A file of the index with its bytes. */
export interface PrefetchedFile {
  path: string
  bytes: Uint8Array<ArrayBuffer>
}

/** The first message to the worker: which index it is for. It reads what it needs to begin. */
export interface OpenIndexMessage {
  /** Absolute URL of the folder of the index, with a slash at its end. */
  base: string
  start: Manifest
  /** The file that is read first, where it was fetched while the worker's script was. */
  prefetched?: PrefetchedFile
}

/** What is asked for, apart from its number. */
export interface SearchRequest {
  query: string
  /** Most hits; without it all. */
  limit?: number
  order?: SortOrder
}

/** What the page asks. Every question has a number, which its answers bear: one, or two where the first is not exact. */
export type WorkerRequest = { number: number } & (
  | ({ type: 'search' } & SearchRequest)
  | { type: 'passages'; query: string; limit: number }
  | { type: 'document'; query: string; order: SortOrder; document: string }
  | { type: 'suggest'; query: string }
  | { type: 'years'; queries: readonly string[] }
)

/** `query`: it can't be read. `load`: a part can't be fetched or read. `version`: index and reader don't fit. */
export type FailureKind = 'query' | 'load' | 'version'

/** What went wrong; from `at` to `end` is the place in a query that can't be read. */
export interface SearchFailure {
  kind: FailureKind
  message: string
  at?: number
  end?: number
  /** A query that is probably meant. */
  instead?: string
}

/** What comes of one of several queries that are counted by year. */
export type YearCountsResult = { type: 'counts'; counts: CountedByYear } | ({ type: 'failure' } & SearchFailure)

/** What the page adds to an answer with something that could not be read. */
interface SiteChange {
  /** Names the site as it is now, where it was published anew while the page was open: then the page is to be loaded again. */
  changedTo?: string
}

/** What the worker answers to the question with that number. */
export type WorkerResponse =
  | { number: number; type: 'answer'; answer: Answer; milliseconds: number }
  | { number: number; type: 'passages'; listed: ListedPassages }
  | { number: number; type: 'document'; listed: DocumentHits | undefined }
  | { number: number; type: 'suggestions'; suggestions: Suggestion[] }
  | ({ number: number; type: 'years'; queries: YearCountsResult[] } & SiteChange)
  | ({ number: number; type: 'failure' } & SearchFailure & SiteChange)
