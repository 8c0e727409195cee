import { isDatedMonth } from '#lib/search/query/date-words.ts'
import type { Clause } from '#lib/search/query/query.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import type { MatchedWord } from './matched-word.ts'
import type { RequiredClause } from './required-clause.ts'

/** A query with where its parts are, as far as the index knows. */
export interface QueryPlan {
  /** What a paragraph should have; one that has only some of it comes after the others. */
  words: MatchedWord[]
  /** What it must have. */
  required: RequiredClause[]
  /** What it must not have. */
  excluded: RequiredClause[]
}

/** The words of a plan that count for the score, each once. */
export function scoredWords({ words, required }: QueryPlan): MatchedWord[] {
  const all = [...words, ...required.flatMap((part) => part.words)]
  return [...new Map(all.map((word) => [word.written, word])).values()]
}

/** The clauses without stop words, unless there is nothing else; a month beside a day or a year ("may") is none. */
export function contentClauses(clauses: readonly Clause[]): Clause[] {
  const kept = clauses.filter(
    (clause, at) => clause.type !== 'word' || !isStopWord(clause.word) || isDatedMonth(clauses, at),
  )
  return kept.length > 0 ? kept : [...clauses]
}
