import type { FilterField } from '#lib/search/format/fields.ts'

/** One word as written, folded: it is looked for in every form. */
export interface WordClause {
  type: 'word'
  word: string
  /** Words that mean the same where it is here: `11th` beside a month for `11`. */
  synonyms?: string[]
  /** The words that it was typed as, to be found next to each other where it is nowhere in one. */
  split?: string[]
}

/** Words to find next to each other, as they are here, folded. */
export interface PhraseClause {
  type: 'phrase'
  words: string[]
  /** As typed, without quotation marks: capitals and marks such as `%` can count. */
  written: string
  /** Whether they don't count, since it was typed without quotation marks; absent where they do. */
  implicit?: true
}

/** Two words or phrases with at most `within` words' distance, in either order: 1 where they are neighbours. */
export interface NearClause {
  type: 'near'
  left: WordClause | PhraseClause
  right: WordClause | PhraseClause
  within: number
}

/** A word whose end is left open: `licen*`. */
export interface PrefixClause {
  type: 'prefix'
  prefix: string
}

/** A clause without alternatives. */
export type SimpleClause = WordClause | PhraseClause | PrefixClause | NearClause

/** What is on either side of OR: one of them has to be found. */
export interface OrClause {
  type: 'any'
  of: SimpleClause[]
}

/** A part of a query that a paragraph should have. */
export type Clause = SimpleClause | OrClause

/** A part of a query that says of which documents the paragraphs are to be: `speaker:`, `year:` and the like. */
export interface Filter {
  field: FilterField
  /** As written, without quotation marks; for `year` `1990..1995`, with an end left out where it is open. */
  value: string
  /** Whether such documents are to be left out. */
  negated: boolean
  /** Where the whole part is in the query, half-open, in UTF-16 units. */
  start: number
  end: number
}

/** A query as it was understood. */
export interface Query {
  /** In their order; no word twice. Empty where only filters are given: then all paragraphs of the documents are meant. */
  clauses: Clause[]
  /** What must not be in the paragraph. */
  excluded: SimpleClause[]
  filters: Filter[]
  /** Written forms, folded, that don't count as forms of any word; absent where none are left out. */
  excludedForms?: string[]
}
