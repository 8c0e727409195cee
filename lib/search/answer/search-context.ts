import type { AttributionFilter } from '#lib/search/facets/attribution-filter.ts'
import type { FieldFilter } from '#lib/search/facets/filters.ts'
import type { Facets } from '#lib/search/format/index-files.ts'
import type { UnitTable } from '#lib/search/format/unit-table.ts'
import type { QueryPlan } from '#lib/search/lookup/query-plan.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import type { Candidate } from '#lib/search/rank/candidates.ts'
import type { Answer } from './answer.ts'

/** In which order hits come. Those with all the words always come before those with some. */
export type SortOrder = 'best' | 'newest' | 'oldest'

export interface SearchOptions {
  /** Most hits to return, from 1. */
  limit: number
  /** `best` without it. Documents whose year is not known come last by date. */
  order?: SortOrder
  /** Whether headings are found, too; they are without it. */
  headings?: boolean
  /** Whether to count the hits by year, speaker and so on. */
  facets?: boolean
  /** Whether a word that is nowhere is left so, and not taken for others that are spelled like it. */
  literalSpelling?: boolean
  /** Looked at after the first answer: once aborted, reading for the rest ends, and the search rejects with its reason. */
  signal?: AbortSignal
}

/** A query on its way to its answer. */
export interface SearchContext {
  index: SearchIndex
  text: string
  plan: QueryPlan
  unitTable: UnitTable
  facets: Facets | undefined
  filters: readonly FieldFilter[]
  /** Whether a unit is said by whom the query asks for; absent where it doesn't ask. */
  attributionFilter?: AttributionFilter
  options: SearchOptions
  /** Passes an answer on early, unless one was passed on before or nobody listens. Rejects where the search was aborted. */
  reportFirst: (answer: () => Promise<Answer>) => Promise<void>
}

/** How many of the filters, one a field, keep a unit out. */
export function failedFilterCount({ filters, unitTable }: SearchContext, unit: number): number {
  if (filters.length === 0) return 0
  const document = unitTable.documentOf(unit)
  return filters.filter(({ allows }) => !allows(document)).length
}

/** Whether a candidate is a paragraph or a heading that no filter keeps out. */
export function isHit(context: SearchContext, { unit }: Candidate): boolean {
  return failedFilterCount(context, unit) === 0 && !context.unitTable.isTitle(unit)
}

/** Whether a candidate has all the words in its text. */
export function hasAllTerms({ complete, metadataMask }: Candidate): boolean {
  return complete && metadataMask === 0
}
