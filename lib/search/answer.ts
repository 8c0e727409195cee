import type { Widening } from './candidates.ts'
import type { Excerpt } from './excerpt.ts'
import type { FacetField } from './fields.ts'

/** A document in an answer. */
export interface FoundDocument {
  id: string
  /** Site path, with base path. */
  url: string
  title: string
  /** EDTF. */
  date?: string
  /** EDTF day of publication, where that is another. */
  published?: string
  /** The name; a list where there are several. */
  speaker?: string | string[]
  /** What sort of text it is, see `documentKinds`. */
  kind: string
  language: string
}

/** One paragraph or heading that was found. */
export interface Hit {
  document: FoundDocument
  /** Id of the paragraph or heading. */
  paragraph: string
  /** ¶ number in the margin; 0 for a heading. */
  number: number
  /** Site path with fragment. */
  url: string
  text: string
  /** Where the words and phrases of the query stand in it: half-open, in UTF-16 units, in order, none overlapping. */
  marks: { start: number; end: number }[]
  excerpt: Excerpt
  /** Falls from hit to hit where the best come first; comparable within one answer only. */
  score: number
  /** Whether all words of the query stand in it, those that stand nowhere left aside. */
  whole: boolean
}

/** A value that the documents of hits have. */
export interface FacetValue {
  /** As it is written in a query: a name, a kind, a language tag, a collection's id. */
  value: string
  /** What it is called, where that is something else. */
  label?: string
  /** How many hits there are, or would be if it were chosen as well. */
  count: number
  /** Whether the query asks for it. */
  chosen: boolean
}

export interface Facet {
  field: FacetField
  /** Years ascending; else the most frequent first. None has 0. */
  values: FacetValue[]
}

export interface Answer {
  query: string
  /** Whether the counts are final. Where they are not, more was found than they say, and another answer follows. */
  exact: boolean
  /** What has all the words. */
  found: { paragraphs: number; headings: number; documents: number }
  /** How many more have some of the words. They come after the others. */
  partial: number
  /** In what was searched. */
  searched: { paragraphs: number; documents: number }
  /** How many documents the filters of the query leave to be searched; absent where it has none. */
  within?: number
  /** Words of the query that stand in no paragraph and no heading. */
  unknown: string[]
  /** What was looked for besides the words as they were typed. */
  widened: Widening[]
  /** In the order that was asked for, at most as many as were asked for. */
  hits: Hit[]
  /** Documents that have all the words in their title, in the order of the archive, at most five. */
  titles: FoundDocument[]
  /** What the found paragraphs and headings can be narrowed to, where that was asked for. Only fields with values. */
  facets?: Facet[]
  /** The hash that names the state of the archive. */
  corpus: string
}
