import { type Candidate, topFirst } from '#lib/search/rank/candidates.ts'
import { rerankDepth } from '#lib/search/rank/rerank.ts'
import type { SearchContext } from './search-context.ts'

/** Candidates in the order that was asked for; by their weight only as far as they are looked at. */
export function sortCandidates(context: SearchContext, all: readonly Candidate[]): Candidate[] {
  const { options, plan } = context
  const { order = 'best', limit } = options
  // What has to be verified is looked at from the best on, as far as need be.
  if (order === 'best') return topFirst(all, plan.required.length > 0 ? all.length : Math.max(limit, rerankDepth))
  return sortByDate(context, all, order === 'newest' ? -1 : 1)
}

function sortByDate({ facets, unitTable }: SearchContext, all: readonly Candidate[], sign: 1 | -1): Candidate[] {
  const undated = (document: number) => Number((facets?.dates[document] ?? '') === '')
  // The archive numbers documents by their dates.
  return all
    .map((candidate) => ({ candidate, document: unitTable.documentOf(candidate.unit) }))
    .sort(
      (one, other) =>
        undated(one.document) - undated(other.document) ||
        sign * (one.document - other.document) ||
        one.candidate.unit - other.candidate.unit,
    )
    .map(({ candidate }) => candidate)
}
