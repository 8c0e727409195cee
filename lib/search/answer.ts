import type { Excerpt } from './excerpt.ts'

/** A document in an answer. */
export interface FoundDocument {
  id: string
  /** Site path, with base path. */
  url: string
  title: string
  /** EDTF. */
  date?: string
  speaker?: string
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
  excerpt: Excerpt
  /** Falls from hit to hit; comparable within one answer only. */
  score: number
  /** Whether all words of the query stand in it, those that stand nowhere left aside. */
  whole: boolean
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
  /** Words of the query that stand in no paragraph and no heading. */
  unknown: string[]
  /** Best first, at most as many as were asked for. */
  hits: Hit[]
  /** Documents that have all the words in their title, in the order of the archive, at most five. */
  titles: FoundDocument[]
  /** The hash that names the state of the archive. */
  corpus: string
}
