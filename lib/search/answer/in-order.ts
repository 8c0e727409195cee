import { bestFirst, type Candidate } from '#lib/search/rank/candidates.ts'
import { rerankDepth } from '#lib/search/rank/rerank.ts'
import type { Task } from './task.ts'

/** Candidates in the order that was asked for; by their weight only as far as they are looked at. */
export function inOrder(task: Task, all: readonly Candidate[]): Candidate[] {
  const { options, plan } = task
  const { order = 'best', limit } = options
  // What has to be verified is looked at from the best on, as far as need be.
  if (order === 'best') return bestFirst(all, plan.required.length > 0 ? all.length : Math.max(limit, rerankDepth))
  return byDate(task, all, order === 'newest' ? -1 : 1)
}

function byDate({ facets, unitTable }: Task, all: readonly Candidate[], sign: 1 | -1): Candidate[] {
  const undated = (document: number) => Number((facets?.dates[document] ?? '') === '')
  // Documents lie by date, those without one last.
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
