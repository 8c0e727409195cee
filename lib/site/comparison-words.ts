import type { Say } from '#lib/i18n/say.ts'

/** Two figures in aligned paragraphs, as both write them. */
interface ComparedFigures {
  a: string
  b: string
  agree: boolean
  certainty: 'sure' | 'likely'
}

/** Two figures of one row, in words: "Both have 42", "42 here, 24 there". */
export function comparedFigures(say: Say, { a, b, agree, certainty }: ComparedFigures): string {
  if (agree)
    return a === b ? say('compare.figures.bothHave', { figure: a }) : say('compare.figures.bothHaveOtherwise', { a, b })
  return certainty === 'likely' ? say('compare.figures.mayDiffer', { a, b }) : say('compare.figures.differ', { a, b })
}

/** How many paragraphs of each text have a counterpart, and how many figures agree. */
interface ComparisonCounts {
  /** Of the document whose paragraphs are counted. */
  title: string
  withCounterpart: number
  of: number
  agreeing: number
  differing: number
}

/** How much of a document has a counterpart in the other, and how many figures agree, in a sentence or two. */
export function comparisonCounts(
  say: Say,
  { title, withCounterpart, of, agreeing, differing }: ComparisonCounts,
): string {
  const counterparts = say('compare.counts.counterparts', { title, withCounterpart, count: of })
  if (agreeing + differing === 0) return counterparts
  const figures =
    differing === 0
      ? say('compare.counts.figuresAgree', { count: agreeing })
      : say('compare.counts.figuresDiffer', { agreeing, differing })
  return `${counterparts} ${figures}`
}
