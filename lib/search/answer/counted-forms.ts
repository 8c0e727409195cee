import type { MatchedWord } from '#lib/search/lookup/matched-word.ts'
import type { QueryPlan } from '#lib/search/lookup/query-plan.ts'

/** Which written forms of a word of the query were counted. */
export interface CountedForms {
  /** Folded, as typed. */
  word: string
  /** Forms that are in the archive, the most frequent of what was found first; those of other spellings too. */
  forms: { form: string; paragraphs: number }[]
  /** Forms that the query leaves out. */
  leftOut: string[]
}

/**
 * Of each word of a query its written forms, and in how many of some units each is. What was not read has none.
 *
 * @param units the paragraphs that were found
 */
export function countedForms(plan: QueryPlan, units: readonly number[]): CountedForms[] {
  return countedWords(plan).map((word) =>
    orderedForms(
      word,
      word.forms.map(({ word: form, postings }) => ({
        form,
        paragraphs: units.reduce((sum, unit) => sum + Number(postings.has(unit)), 0),
        all: postings.size,
      })),
    ),
  )
}

/** The words of a query of which the forms are counted, each once; of several any of which is meant, each. */
export function countedWords({ words, required }: Pick<QueryPlan, 'words' | 'required'>): MatchedWord[] {
  const all = [...words, ...required.flatMap((part) => part.words)].flatMap((word) => word.alternatives ?? [word])
  return [...new Map(all.map((word) => [word.written, word])).values()]
}

/** The forms of a word with their counts, the most frequent of what was found first, then of the archive. */
export function orderedForms(
  { written, excludedForms = [] }: Pick<MatchedWord, 'written' | 'excludedForms'>,
  counted: { form: string; paragraphs: number; all: number }[],
): CountedForms {
  counted.sort(
    (one, other) => other.paragraphs - one.paragraphs || other.all - one.all || (one.form < other.form ? -1 : 1),
  )
  return {
    word: written,
    forms: counted.map(({ form, paragraphs }) => ({ form, paragraphs })),
    leftOut: [...excludedForms],
  }
}
