import type { Postings } from './postings.ts'

/** One word of a query, as it is looked for. */
export interface Word {
  /** Folded, as typed. */
  written: string
  /** The terms under which it may stand, in the languages of the archive. */
  terms: readonly string[]
  /** Inverse document frequency. */
  idf: number
}

/** That a word was also looked for in another way than it was typed. */
export interface Widening {
  /** Folded, as typed. */
  word: string
  /** What else was looked for, as it is mostly written. */
  to: string[]
  /** `spelling`: the word stands nowhere, these are like it; `name`: other spellings of a name. */
  why: 'spelling' | 'name'
}

/** A word of the query with where it stands. */
export interface FoundWord extends Word {
  /** In how many units it stands. */
  frequency: number
  /** Where it stands, as far as that was read. */
  postings: Postings
  widened?: Widening[]
}
