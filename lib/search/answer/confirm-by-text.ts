import type { Candidate } from '#lib/search/rank/candidates.ts'
import { rerankDepth, unitsContaining } from '#lib/search/rank/rerank.ts'
import { assembleAnswer } from './assemble-answer.ts'
import { yieldUnlessAborted } from './first-answer.ts'
import { failedFilterCount, hasAllTerms, type SearchContext } from './search-context.ts'

/** Most texts that are looked up at once for whether a phrase is in them, after the first few. */
const maxBatch = 512

/**
 * After those that are `confirmed`, the candidates whose texts contain all that has to be looked for there. Passes on
 * what was found so far as the first answer. Rejects with `LoadError`.
 */
export async function confirmByText(
  context: SearchContext,
  candidates: readonly Candidate[],
  confirmed: readonly Candidate[],
): Promise<Candidate[]> {
  const checks = context.plan.required.filter(({ positions, isConfirmed }) => positions && !isConfirmed)
  if (checks.length === 0) return [...confirmed, ...candidates]
  const found = [...confirmed]
  let at = 0
  for (
    let size = Math.max(context.options.limit, rerankDepth);
    at < candidates.length;
    size = Math.min(size * 4, maxBatch)
  ) {
    const batch = candidates.slice(at, at + size)
    at += size
    const numbers = batch.map(({ unit }) => unit)
    const units = await unitsContaining(context.index.texts, numbers, checks)
    found.push(...batch.filter(({ unit }) => units.has(unit)))
    const hasHit = found.some((one) => hasAllTerms(one) && failedFilterCount(context, one.unit) === 0)
    if (at >= candidates.length) break
    await (hasHit
      ? context.reportFirst(() => assembleAnswer(context, found, false))
      : yieldUnlessAborted(context.options.signal))
  }
  return found
}
