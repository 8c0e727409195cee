import type { UnitTable } from '#lib/search/format/unit-table.ts'
import type { MatchedWord, QueryExpansion } from './matched-word.ts'
import type { QueryPlan } from './query-plan.ts'

/**
 * Words that were asked for and are in no paragraph and no heading, each once, as written; not those in whose place others
 * were found.
 */
export function unknownWords(plan: QueryPlan, units: UnitTable): string[] {
  const all = [...plan.words, ...plan.required.flatMap((part) => part.words)]
  // Where a common word is need not have been read.
  const isFound = ({ frequency, postings }: MatchedWord) =>
    frequency > 0 && (postings.size === 0 || postings.units.some((unit) => !units.isTitle(unit)))
  return [...new Set(all.filter((word) => !word.excludedForms && !isFound(word)).map((word) => word.written))]
}

/** What was looked for besides the words as they were typed, of each word once. */
export function queryExpansions(plan: QueryPlan): QueryExpansion[] {
  const all = [...plan.words, ...plan.required.flatMap((part) => part.words)].flatMap((word) => word.widened ?? [])
  return [...new Map(all.map((widening) => [widening.word, widening])).values()]
}
