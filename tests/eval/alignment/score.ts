import type { TextAlignment } from '#lib/compare/align-texts.ts'
import type { ComparedText } from '#lib/compare/compared-text.ts'
import type { Labels } from './labels.ts'

/** How right an alignment is, by what a reader found. */
export interface Score {
  right: number
  /** Pairs of ids. */
  wrong: string[]
  missing: string[]
  precision: number
  recall: number
  /** Their harmonic mean. */
  f1: number
  figures: FigureScore
}

/** How right the pairs of figures are. */
export interface FigureScore {
  right: number
  /** Said to differ and don't, or of other things, or said to agree and don't. */
  wrong: string[]
  missing: string[]
}

/** Scores an alignment. Pairs that could be argued count neither way. */
export function scoreOf(
  labels: Labels,
  [a, b]: readonly [ComparedText, ComparedText],
  { pairs, figures }: TextAlignment,
): Score {
  const idA = (place: number) => a.paragraphs[place]?.id ?? ''
  const idB = (place: number) => b.paragraphs[place]?.id ?? ''
  const told = new Set(labels.told.map((pair) => pair.join(' ')))
  const possible = new Set(labels.possible.map((pair) => pair.join(' ')))
  const found = pairs.map((pair) => `${idA(pair.a)} ${idB(pair.b)}`)
  const right = found.filter((pair) => told.has(pair)).length
  const wrong = found.filter((pair) => !told.has(pair) && !possible.has(pair))
  const precision = right / Math.max(1, right + wrong.length)
  const recall = right / Math.max(1, told.size)
  const stated = new Set(labels.figures.map((one) => [one.a, one.aValue, one.b, one.bValue, one.agree].join(' ')))
  const read = figures.map((one) =>
    [idA(one.a.paragraph), one.a.figure.value, idB(one.b.paragraph), one.b.figure.value, one.agree].join(' '),
  )
  return {
    right,
    wrong,
    missing: [...told].filter((pair) => !found.includes(pair)),
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    figures: {
      right: read.filter((one) => stated.has(one)).length,
      wrong: read.filter((one) => !stated.has(one)),
      missing: [...stated].filter((one) => !read.includes(one)),
    },
  }
}
