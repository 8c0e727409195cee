import { analyze } from '#lib/search/format/analyzer.ts'
import { type QueryPlan, scoredWords } from '#lib/search/lookup/query-plan.ts'
import type { RequiredClause } from '#lib/search/lookup/required-clause.ts'
import type { StoredTexts, StoredUnit } from '#lib/search/storage/stored-texts.ts'
import { type Candidate, compareRank } from './candidates.ts'
import { excerpt } from './excerpt.ts'
import { type Hit, hitDocument } from './hit.ts'
import { rescore, type TextScore } from './rescore.ts'

/**
 * How many of the best candidates get a second look, at their text, before they are put in order. On the sample they
 * gave the same success as 64.
 */
export const rerankDepth = 16
/** Length of a snippet in UTF-16 units. */
const excerptLength = 280

/** A candidate whose text was looked at. */
export interface Rescored {
  candidate: Candidate
  unit: StoredUnit
  byText: TextScore
}

/** Looks at the texts of candidates, all of them at once. Rejects with `LoadError`. */
export async function rescoreAll(
  texts: Pick<StoredTexts, 'get'>,
  plan: QueryPlan,
  averageLength: number,
  candidates: readonly Candidate[],
): Promise<Rescored[]> {
  const scored = scoredWords(plan)
  return await Promise.all(
    candidates.map(async (candidate) => {
      const unit = await texts.get(candidate.unit)
      const text = analyze(unit.text)
      const byText = rescore(
        text,
        unit.document.language,
        scored,
        plan.words,
        plan.required,
        averageLength,
        candidate.metadataMask,
      )
      return { candidate, unit, byText }
    }),
  )
}

/**
 * Puts the first few in the order that their texts give them. Always the same ones, so that asking for more hits never
 * moves those that are shown.
 */
export function rerank(rescored: readonly Rescored[]): Rescored[] {
  const scoredByText = ({ candidate, byText }: Rescored) => ({ ...candidate, score: byText.score })
  const best = rescored.slice(0, rerankDepth).sort((one, other) => compareRank(scoredByText(one), scoredByText(other)))
  return [...best, ...rescored.slice(rerankDepth)]
}

/** Those of the units in whose text each of the parts is. Rejects with `LoadError`. */
export async function unitsContaining(
  texts: StoredTexts,
  units: readonly number[],
  parts: readonly RequiredClause[],
): Promise<ReadonlySet<number>> {
  const checked = await Promise.all(
    units.map(async (unit) => {
      const { text, document } = await texts.get(unit)
      const prefiltered = parts.map(({ prefilter }) => prefilter?.(text))
      if (prefiltered.includes(false)) return false
      const left = parts.filter((_, index) => prefiltered[index] === undefined)
      if (left.length === 0) return true
      const found = analyze(text)
      return left.every(({ positions }) => (positions?.(found, document.language).length ?? 1) > 0)
    }),
  )
  return new Set(units.filter((_, index) => checked[index]))
}

/** Hits as an answer has them. `falling`: where the best come first, scores never rise. */
export function hitsOf(rescored: readonly Rescored[], falling: boolean): Hit[] {
  let ceiling = Number.POSITIVE_INFINITY
  return rescored.map(({ candidate, unit, byText }) => {
    ceiling = falling ? Math.min(ceiling, byText.score) : byText.score
    const document = hitDocument(unit.document)
    return {
      document,
      paragraph: unit.id,
      number: unit.number,
      url: `${document.url}#${unit.id}`,
      text: unit.text,
      ...(unit.voice !== undefined && { voice: unit.voice }),
      highlights: byText.highlights.map(({ start, end }) => ({ start, end })),
      excerpt: excerpt(unit.text, byText.highlights, excerptLength),
      score: Number(ceiling.toFixed(4)),
      allTerms: candidate.complete && candidate.metadataMask === 0,
      complete: candidate.complete,
    }
  })
}
