import type { FacetCounts } from '#lib/search/facets/facet-counts.ts'
import type { MetadataField } from '#lib/search/facets/matching-fields.ts'
import type { QueryExpansion } from '#lib/search/lookup/matched-word.ts'
import type { Hit, HitDocument } from '#lib/search/rank/hit.ts'
import type { CountedForms } from './counted-forms.ts'
import type { QueryInterpretation } from './query-interpretations.ts'

/** Most documents that an answer names for having the words in their titles. */
export const maxTitles = 5

export interface Answer {
  query: string
  /** Whether the counts are final. Where they are not, more was found than they say, and another answer follows. */
  exact: boolean
  /** What has all the words. */
  found: { paragraphs: number; headings: number; documents: number }
  /**
   * How many more have all the words but some that are said of their documents, and which these are. They are among what
   * has all the words; absent where there are none.
   */
  metadataMatches?: { paragraphs: number; words: { word: string; as: MetadataField[] }[] }
  /** How many more have some of the words. They come after the others. */
  someTerms: number
  /** In what was searched. */
  searched: { paragraphs: number; documents: number }
  /** How many documents the filters of the query leave to be searched; absent where it has none. */
  within?: number
  /** Words of the query that are in no paragraph and no heading: then nothing has all the words. */
  unknown: string[]
  /** What may be meant where words name a speaker, a year, a place; absent where facets were not asked for. */
  interpretations?: QueryInterpretation[]
  /** Which written forms were counted, of each word of the query; absent while the answer is not exact. */
  forms?: CountedForms[]
  /** What was looked for besides the words as they were typed. */
  widened: QueryExpansion[]
  /** In the order that was asked for, at most as many as were asked for. */
  hits: Hit[]
  /** Documents that have all the words in their title, in the order of the archive, at most `maxTitles`. */
  titles: HitDocument[]
  /** What the found paragraphs and headings can be narrowed to, where that was asked for. Only fields with values. */
  facets?: FacetCounts[]
  /** The hash that names the state of the archive. */
  corpus: string
  /** Set where not all parts of the index answered, or not in time: then nothing that was not found is proved to be absent. */
  incomplete?: { silent: number; parts: number }
}
