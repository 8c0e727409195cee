import type { Postings } from './postings.ts'

/** One word of a query, as it is looked for. */
export interface QueryWord {
  /** Folded, as typed. */
  written: string
  /** Whether a folded token of a text in a language is one of its forms. */
  matches: (token: string, language: string) => boolean
  /**
   * Where words are that lie under the same key and are no forms of it: economic beside economics. They are neither counted
   * nor marked; a paragraph with some of the words comes before others for them. Absent where there are none.
   */
  lookalikes?: { words: ReadonlySet<string>; postings: Postings }
  /** Inverse document frequency. */
  idf: number
}

/** That a word was also looked for in another way than it was typed. */
export interface QueryExpansion {
  /** Folded, as typed. */
  word: string
  /** What else was looked for, as it is mostly written. */
  to: string[]
  /** `spelling`: the word is nowhere, these are like it; `name`: other spellings of a name. */
  why: 'spelling' | 'name'
}

/** A written form of a word, folded, with the units in which it is. */
export interface MatchedForm {
  word: string
  postings: Postings
}

/** A word of the query with where it is. */
export interface MatchedWord extends QueryWord {
  /** The written forms of which `postings` are, those of other spellings too; empty where these weren't read. */
  forms: readonly MatchedForm[]
  /** In how many units it is. */
  frequency: number
  /** Forms that would have been looked for, had the query not left them out. */
  excludedForms?: readonly string[]
  /** Where there are several words any of which is meant: these. */
  alternatives?: readonly MatchedWord[]
  /** Where it is, as far as that was read. */
  postings: Postings
  widened?: QueryExpansion[]
}
