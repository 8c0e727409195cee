import type { AlignedPair, TextAlignment } from './align-texts.ts'
import type { FigurePair } from './compare-figures.ts'

/** A paragraph of the first text with what corresponds to it in the second. */
export interface ComparisonRow {
  /** Place of the paragraph in the first text. */
  a: number
  /** In the order of the second text; none where it has no counterpart. */
  pairs: AlignedPair[]
  /** Those that differ come first. */
  figures: FigurePair[]
}

/** A row for each paragraph of the first text, in its order. */
export function comparisonRows({ pairs, onlyA, figures }: TextAlignment): ComparisonRow[] {
  const places = new Set([...pairs.map(({ a }) => a), ...onlyA])
  return [...places]
    .sort((one, other) => one - other)
    .map((a) => ({
      a,
      pairs: pairs.filter((pair) => pair.a === a),
      figures: figures
        .filter((pair) => pair.a.paragraph === a)
        .sort((one, other) => Number(one.agree) - Number(other.agree)),
    }))
}

/** How many rows have a counterpart, and how many others have only what is perhaps one. */
export function countCounterparts(rows: readonly ComparisonRow[]): { sure: number; perhaps: number } {
  const sure = rows.filter(({ pairs }) => pairs.some(({ relation }) => relation !== 'perhaps')).length
  return { sure, perhaps: rows.filter(({ pairs }) => pairs.length > 0).length - sure }
}
