import type { PastedCheck } from '#lib/quote/answer/judge-interpretation.ts'
import type { Answer } from '#lib/search/answer/answer.ts'
import type { CountedForms } from '#lib/search/answer/counted-forms.ts'
import type { QueryInterpretation } from '#lib/search/answer/query-interpretations.ts'
import type { YearCounts } from '#lib/search/facets/count-years.ts'
import type { FacetCounts } from '#lib/search/facets/facet-counts.ts'
import type { Suggestion } from '#lib/search/lookup/completions.ts'
import type { QueryExpansion } from '#lib/search/lookup/matched-word.ts'
import type { Hit, HitDocument } from '#lib/search/rank/hit.ts'

/** In which order hits come. Those with all the words always come before those with some. */
export type EngineOrder = 'best' | 'newest' | 'oldest'

export interface EngineSearchOptions {
  /** Most hits to return, from 1. */
  limit: number
  /** How many hits are left out before the first; 0 without it. */
  offset?: number
  /** `best` without it. Documents whose year is not known come last by date. */
  order?: EngineOrder
  /** Whether headings are found, too; they are without it. */
  headings?: boolean
  /** Whether to count the hits by year, speaker and so on, and to say what may be meant. */
  facets?: boolean
  /** Whether a word that is nowhere is left so, and not taken for others that are spelled like it. */
  literalSpelling?: boolean
}

/** What an answer rests on: which state of the archive, how much of it, and whether all of that answered. */
export interface AnswerCertificate {
  /** The hash that names the state of the archive. */
  corpus: string
  /** In what was searched. */
  searched: { paragraphs: number; documents: number }
  /** How many documents the filters of the query leave to be searched; absent where it has none. */
  within?: number
  /** Into how many parts the index is divided, and how many of these did not answer. */
  parts: { total: number; silent: number }
  /** Whether some part ended before it had looked at everything. */
  timedOut: boolean
  /** Whether the number of documents is exact; an index of many parts counts more than some thousand of them nearly. */
  documentsExact: boolean
  /** Whether counts are of all there is. Where it is false nothing that was not found is proved to be absent. */
  isWhole: boolean
}

/** How much was found. */
export interface EngineTotal {
  /** What has all the words. */
  paragraphs: number
  headings: number
  documents: number
  /** How many more have all the words but those that are said of their documents. */
  complete: number
  /** How many more have some of the words. They come after the others. */
  someTerms: number
}

export interface EngineAnswer {
  query: string
  hits: Hit[]
  total: EngineTotal
  /** What the found paragraphs and headings can be narrowed to, where that was asked for. Only fields with values. */
  facets?: FacetCounts[]
  certificate: AnswerCertificate
  /** Words of the query that are in no paragraph and no heading: then nothing has all the words. */
  unknown: string[]
  /** What was looked for besides the words as they were typed. */
  widened: QueryExpansion[]
  /** Which written forms were counted, of each word of the query. */
  forms: CountedForms[]
  /** Words that only the documents of some of what was found have, and in which way these are said of them. */
  metadataMatches?: NonNullable<Answer['metadataMatches']>
  /** Documents that have all the words in their title, in the order of the archive. */
  titles: HitDocument[]
  /** What may be meant where words name a speaker, a year, a place; absent where facets were not asked for. */
  interpretations?: QueryInterpretation[]
}

/** What a query finds through the years. */
export interface EngineYears extends YearCounts {
  forms: CountedForms[]
  certificate: AnswerCertificate
}

/** A paragraph or heading, or a document, whose `paragraph` is empty and whose `text` is its title. */
export interface EnginePassage {
  document: HitDocument
  paragraph: string
  /** The ¶ number; 0 for a heading and a document. */
  number: number
  text: string
  voice?: string
}

/**
 * What answers searches of an archive, wherever its index lies. A query is the text that a reader types; what it means is
 * decided by `lib/search/query` for every engine. All reject with `QueryError` for a query that can't be read, and with
 * `LoadError` or `EngineError` where the index can't be.
 */
export interface ArchiveEngine {
  search: (query: string, options: EngineSearchOptions) => Promise<EngineAnswer>
  /** Words, speakers and titles for a query that is being typed. */
  suggest: (query: string) => Promise<Suggestion[]>
  /** Counts by year, exactly, the paragraphs that `search` finds with all the words. */
  countByYear: (query: string, options?: { literalSpelling?: boolean }) => Promise<EngineYears>
  /** For each identifier the paragraph, heading or document that has it; undefined where nothing has. */
  passages: (ids: readonly string[]) => Promise<(EnginePassage | undefined)[]>
  /**
   * The paragraphs that have most of the weight (idf) of some words, best first, those of equal weight in the order of the
   * archive: in these a quotation is looked for.
   */
  nearest: (words: readonly string[], options: { limit: number }) => Promise<EnginePassage[]>
  /** Whether and where pasted words were said (`lib/quote`). Rejects where a part of the index is silent: they may be in it. */
  checkQuotation: (pasted: string) => Promise<PastedCheck>
}
