import type { AttributionFilter } from '#lib/search/facets/attribution-filter.ts'
import { scoredWords } from '#lib/search/lookup/query-plan.ts'
import type { RequiredClause } from '#lib/search/lookup/required-clause.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { allUnits, type Candidate, type CandidateSets, scoreUnits } from '#lib/search/rank/candidates.ts'
import { MetadataMatches } from '#lib/search/rank/metadata-matches.ts'
import { unitsContaining } from '#lib/search/rank/rerank.ts'
import { confirmByText } from './confirm-by-text.ts'
import { failedFilterCount, isHit, type SearchContext } from './search-context.ts'
import { sortCandidates } from './sort-candidates.ts'

/** Number of whole matches from which on paragraphs with only some of the words are left out. */
const enoughHits = 10

/**
 * What is found, in its order, titles too. Of what has all the words also what the filter of one field keeps out, for
 * the facets; with it what has all but those that are said of its document; what has only some of them where few have all.
 */
export async function retrieve(context: SearchContext): Promise<Candidate[]> {
  const ranked = await candidateSets(context)
  const complete = await confirmByText(
    context,
    sortCandidates(context, [...ranked.allTerms, ...ranked.viaMetadata()]),
    [],
  )
  const hits = complete.filter((one) => isHit(context, one)).length
  if (hits >= enoughHits) return complete
  const partial = ranked.bestSomeTerms(hits > 0 ? 1 : undefined)
  return await confirmByText(context, sortCandidates(context, partial), complete)
}

/** The paragraphs that have all the words, in no order, no filter keeping them out. */
export async function retrieveAllTerms(context: SearchContext): Promise<Candidate[]> {
  const { allTerms } = await candidateSets(context)
  return await confirmByText(
    context,
    allTerms.filter((one) => isHit(context, one)),
    [],
  )
}

/** The paragraphs that have all the words, and those that have some; no filter keeps them out. */
export async function retrieveAllAndSome(context: SearchContext): Promise<{ whole: Candidate[]; some: Candidate[] }> {
  const ranked = await candidateSets(context)
  const hits = (all: readonly Candidate[]) =>
    confirmByText(
      context,
      all.filter((one) => isHit(context, one)),
      [],
    )
  return { whole: await hits(ranked.allTerms), some: await hits(ranked.someTerms()) }
}

/** The units that the index allows; whether phrases are in their texts is not known yet. */
async function candidateSets(context: SearchContext): Promise<CandidateSets> {
  const { index, plan, options, unitTable } = context
  const without = await excludedUnits(index, plan.excluded)
  const possible = plan.required.map(({ units }) => units)
  const isAllowed = (unit: number) =>
    !without.has(unit) &&
    (!context.attributionFilter || passesAttribution(context, context.attributionFilter, unit)) &&
    possible.every((units) => units.has(unit)) &&
    (options.headings !== false || !unitTable.isHeading(unit))
  const isNearlyAllowed = (unit: number) => isAllowed(unit) && failedFilterCount(context, unit) <= 1
  if (plan.words.length === 0 && plan.required.length === 0) return allUnits(index.metadata.units, isNearlyAllowed)
  const words = scoredWords(plan)
  return scoreUnits(
    words,
    index.metadata.units,
    {
      allTerms: isNearlyAllowed,
      someTerms: (unit) => isAllowed(unit) && failedFilterCount(context, unit) === 0 && !unitTable.isTitle(unit),
    },
    new MetadataMatches(words, unitTable, index.metadata.documents),
  )
}

/** Headings and titles nobody says. */
function passesAttribution({ unitTable }: SearchContext, saidBy: AttributionFilter, unit: number): boolean {
  return unitTable.isParagraph(unit) && saidBy(unit, unitTable.documentOf(unit))
}

async function excludedUnits({ texts }: SearchIndex, without: readonly RequiredClause[]): Promise<Set<number>> {
  const units = new Set<number>()
  for (const part of without) {
    const own = part.positions && !part.isConfirmed ? await unitsContaining(texts, [...part.units], [part]) : part.units
    for (const unit of own) units.add(unit)
  }
  return units
}
