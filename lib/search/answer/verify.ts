import type { Candidate } from '#lib/search/rank/candidates.ts'
import { holding, rerankDepth } from '#lib/search/rank/rerank.ts'
import { mayGoOn } from './first-answer.ts'
import { makeAnswer } from './make-answer.ts'
import { failing, isWhole, type Task } from './task.ts'

/** Most texts that are looked up at once for whether a phrase stands in them, after the first few. */
const largestBatch = 512

/**
 * After those that are `sure`, those of the candidates in whose texts all stands that has to be looked for there. Tells
 * what was found so far as the first answer. Rejects with `LoadError`.
 */
export async function verified(
  task: Task,
  candidates: readonly Candidate[],
  sure: readonly Candidate[],
): Promise<Candidate[]> {
  const checks = task.plan.required.filter(({ positions, isConfirmed }) => positions && !isConfirmed)
  if (checks.length === 0) return [...sure, ...candidates]
  const found = [...sure]
  let at = 0
  for (
    let size = Math.max(task.options.limit, rerankDepth);
    at < candidates.length;
    size = Math.min(size * 4, largestBatch)
  ) {
    const batch = candidates.slice(at, at + size)
    at += size
    const numbers = batch.map(({ unit }) => unit)
    const units = await holding(task.index.texts, numbers, checks)
    found.push(...batch.filter(({ unit }) => units.has(unit)))
    const hasHit = found.some((one) => isWhole(one) && failing(task, one.unit) === 0)
    if (at >= candidates.length) break
    await (hasHit ? task.tell(() => makeAnswer(task, found, false)) : mayGoOn(task.options.signal))
  }
  return found
}
