import { tokens } from '#lib/text/tokens.ts'
import type { FoundDocument, Hit } from './answer.ts'
import { byRank, type Candidate } from './candidates.ts'
import { excerpt } from './excerpt.ts'
import type { DocumentEntry } from './format.ts'
import { type Plan, scoredWords } from './plan.ts'
import { type Look, lookAt } from './second-look.ts'
import type { Strict } from './strict.ts'
import type { PlacedUnit, Texts } from './texts.ts'

/**
 * How many of the best candidates get a second look, at their text, before they are put in order. On the sample they
 * gave the same success as 64.
 */
export const looksAt = 16
/** Length of a snippet in UTF-16 units. */
const excerptWidth = 280

/** A candidate whose text was looked at. */
export interface Looked {
  candidate: Candidate
  unit: PlacedUnit
  look: Look
}

/** Looks at the texts of candidates, all of them at once. Rejects with `LoadError`. */
export async function lookAtAll(
  texts: Texts,
  plan: Plan,
  averageLength: number,
  candidates: readonly Candidate[],
): Promise<Looked[]> {
  const scored = scoredWords(plan)
  return await Promise.all(
    candidates.map(async (candidate) => {
      const unit = await texts.get(candidate.unit)
      const text = tokens(unit.text)
      const look = lookAt(text, unit.document.language, scored, plan.words, plan.strict, averageLength)
      return { candidate, unit, look }
    }),
  )
}

/**
 * Puts the first few in the order that their texts give them. Always the same ones, so that asking for more hits never
 * moves those that are shown.
 */
export function inOrderOfLooks(looked: readonly Looked[]): Looked[] {
  const scoredByText = ({ candidate, look }: Looked) => ({ ...candidate, score: look.score })
  const best = looked.slice(0, looksAt).sort((one, other) => byRank(scoredByText(one), scoredByText(other)))
  return [...best, ...looked.slice(looksAt)]
}

/** Those of the units in whose text each of the parts stands. Rejects with `LoadError`. */
export async function holding(
  texts: Texts,
  units: readonly number[],
  parts: readonly Strict[],
): Promise<ReadonlySet<number>> {
  const checked = await Promise.all(
    units.map(async (unit) => {
      const { text, document } = await texts.get(unit)
      const found = tokens(text)
      return parts.every(({ places }) => (places?.(found, document.language).length ?? 1) > 0)
    }),
  )
  return new Set(units.filter((_, index) => checked[index]))
}

/** What an answer says of a document. */
export function foundDocument(entry: DocumentEntry): FoundDocument {
  const { id, path, title, date, published, speaker, kind, language } = entry
  return {
    id,
    url: path,
    title,
    kind,
    language,
    ...(date && { date }),
    ...(published && { published }),
    ...(speaker && { speaker }),
  }
}

/** Hits as an answer has them. `falling`: where the best come first, scores never rise. */
export function hitsOf(looked: readonly Looked[], falling: boolean): Hit[] {
  let ceiling = Number.POSITIVE_INFINITY
  return looked.map(({ candidate, unit, look }) => {
    ceiling = falling ? Math.min(ceiling, look.score) : look.score
    const document = foundDocument(unit.document)
    return {
      document,
      paragraph: unit.id,
      number: unit.number,
      url: `${document.url}#${unit.id}`,
      text: unit.text,
      marks: look.marks.map(({ start, end }) => ({ start, end })),
      excerpt: excerpt(unit.text, look.marks, excerptWidth),
      score: Number(ceiling.toFixed(4)),
      whole: candidate.coverage === 1,
    }
  })
}
