import { readFigures } from '#lib/text/figures/read-figures.ts'
import type { Passage } from './passages.ts'

/** The figures that a passage has, as a person labelled them: `12000 people`. */
export interface LabelledPassage {
  set: string
  id: string
  figures: string[]
}

/** What of a passage was read otherwise than a person did. */
export interface Difference {
  set: string
  id: string
  /** Read, and not labelled. */
  wrong: string[]
  /** Labelled, and not read. */
  missed: string[]
}

/** How often figures were read rightly; the ends of a range are two. */
export interface FigureScore {
  passages: number
  right: number
  wrong: number
  missed: number
  differences: Difference[]
}

/** The figures that the program reads of a passage, each as value and unit. What has no value is none here. */
function readOf({ text, language }: Passage): string[] {
  return readFigures(text, language).flatMap(({ value, upTo, unit }) =>
    [value, upTo].flatMap((number) => (number === undefined ? [] : [`${Number(number.toFixed(4))} ${unit.id}`])),
  )
}

/** Compares what is read of labelled passages with the labels; passages that are not there are left out. */
export function scoreFigures(
  labels: readonly LabelledPassage[],
  passageOf: (set: string, id: string) => Passage | undefined,
): FigureScore {
  const score: FigureScore = { passages: 0, right: 0, wrong: 0, missed: 0, differences: [] }
  for (const { set, id, figures } of labels) {
    const passage = passageOf(set, id)
    if (!passage) continue
    const missed = [...figures]
    const wrong: string[] = []
    for (const read of readOf(passage)) {
      const at = missed.indexOf(read)
      if (at < 0) wrong.push(read)
      else missed.splice(at, 1)
    }
    score.passages++
    score.right += figures.length - missed.length
    score.wrong += wrong.length
    score.missed += missed.length
    if (wrong.length + missed.length > 0) score.differences.push({ set, id, wrong, missed })
  }
  return score
}
