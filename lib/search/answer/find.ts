import type { SaidBy } from '#lib/search/facets/said-by.ts'
import { scoredWords } from '#lib/search/lookup/plan.ts'
import type { RequiredClause } from '#lib/search/lookup/required-clause.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { AboutDocuments } from '#lib/search/rank/about-documents.ts'
import { allUnits, type Candidate, type Ranked, rankUnits } from '#lib/search/rank/candidates.ts'
import { holding } from '#lib/search/rank/rerank.ts'
import { inOrder } from './in-order.ts'
import { failing, isHit, type Task } from './task.ts'
import { verified } from './verify.ts'

/** From so many whole matches on, paragraphs with only some of the words are left out. */
const wholeEnough = 10

/**
 * What is found, in its order, titles too. Of what has all the words also what the filter of one field keeps out, for
 * the facets; with it what has all but those that are said of its document; what has only some of them where few have all.
 */
export async function find(task: Task): Promise<Candidate[]> {
  const ranked = await rank(task)
  const complete = await verified(task, inOrder(task, [...ranked.whole, ...ranked.complete()]), [])
  const hits = complete.filter((one) => isHit(task, one)).length
  if (hits >= wholeEnough) return complete
  const partial = ranked.partial(hits > 0 ? 1 : undefined)
  return await verified(task, inOrder(task, partial), complete)
}

/** The paragraphs that have all the words, in no order, no filter keeping them out. */
export async function findWhole(task: Task): Promise<Candidate[]> {
  const { whole } = await rank(task)
  return await verified(
    task,
    whole.filter((one) => isHit(task, one)),
    [],
  )
}

/** The paragraphs that have all the words, and those that have some; no filter keeps them out. */
export async function findAll(task: Task): Promise<{ whole: Candidate[]; some: Candidate[] }> {
  const ranked = await rank(task)
  const hits = (all: readonly Candidate[]) =>
    verified(
      task,
      all.filter((one) => isHit(task, one)),
      [],
    )
  return { whole: await hits(ranked.whole), some: await hits(ranked.some()) }
}

/** The units that the index allows; whether phrases stand in their texts is not known yet. */
async function rank(task: Task): Promise<Ranked> {
  const { index, plan, options, unitTable } = task
  const without = await unwanted(index, plan.excluded)
  const possible = plan.required.map(({ units }) => units)
  const isAllowed = (unit: number) =>
    !without.has(unit) &&
    (!task.saidBy || isSaid(task, task.saidBy, unit)) &&
    possible.every((units) => units.has(unit)) &&
    (options.headings !== false || !unitTable.isHeading(unit))
  const isNearlyAllowed = (unit: number) => isAllowed(unit) && failing(task, unit) <= 1
  if (plan.words.length === 0 && plan.required.length === 0) return allUnits(index.metadata.units, isNearlyAllowed)
  const words = scoredWords(plan)
  return rankUnits(
    words,
    index.metadata.units,
    {
      whole: isNearlyAllowed,
      partial: (unit) => isAllowed(unit) && failing(task, unit) === 0 && !unitTable.isTitle(unit),
    },
    new AboutDocuments(words, unitTable, index.metadata.documents),
  )
}

/** Headings and titles nobody says. */
function isSaid({ unitTable }: Task, saidBy: SaidBy, unit: number): boolean {
  return unitTable.isParagraph(unit) && saidBy(unit, unitTable.documentOf(unit))
}

async function unwanted({ texts }: SearchIndex, without: readonly RequiredClause[]): Promise<Set<number>> {
  const units = new Set<number>()
  for (const part of without) {
    const own = part.positions && !part.isConfirmed ? await holding(texts, [...part.units], [part]) : part.units
    for (const unit of own) units.add(unit)
  }
  return units
}
