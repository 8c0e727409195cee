import { type Bead, beadChances, beadLattice, canBeAligned, lengthOf, paragraphBeads } from './bead-lattice.ts'
import { mergeEvidence, sharedFigures, sharedNames, type TranslationEvidence } from './evidence.ts'
import type { PairedSpan } from './pair-paragraphs.ts'

/** Paragraphs of a text beside those of its translation, in the order of both; one side may be empty. */
export interface AlignedParagraphs {
  /** Half-open, by their numbers. */
  own: PairedSpan
  other: PairedSpan
  /** How likely it is that these and no others correspond, over all ways to align the texts: 0 to 1. */
  chance: number
  /** How many figures occur on both sides, on the first, on the second, and names on both sides. */
  figures: { shared: number; own: number; other: number }
  names: number
}

/**
 * What readers are shown may join or divide more than the check of quotations needs, and has what one text leaves out by itself. Gale and
 * Church give two by two .011; of one by three they say nothing, and .002 is chosen. They let a paragraph without counterpart cost its whole
 * length, so that it is joined to its neighbour: here it costs .015, whatever its length. Measured once, on a declaration in five languages of
 * which paragraphs were taken out and joined at random: right links rise from 83 to 93 of 100, and sure ones that are wrong fall from 59 to
 * 5 of 1,300.
 */
const readingBeads: readonly Bead[] = [
  ...paragraphBeads.filter(({ own, other }) => own > 0 && other > 0),
  { own: 1, other: 0, logChance: Math.log(0.015), logLength: 0 },
  { own: 0, other: 1, logChance: Math.log(0.015), logLength: 0 },
  { own: 2, other: 2, logChance: Math.log(0.011) },
  { own: 1, other: 3, logChance: Math.log(0.002) },
  { own: 3, other: 1, logChance: Math.log(0.002) },
]

/**
 * The likeliest way to align a text and its translation as a whole (the path of Viterbi), with how likely each part of it is. Undefined
 * where a text has no paragraph, or both are too long.
 */
export function alignParagraphs(
  own: readonly TranslationEvidence[],
  others: readonly TranslationEvidence[],
): AlignedParagraphs[] | undefined {
  if (!canBeAligned(own.length, others.length)) return undefined
  // How much longer the translation is shows in what stands one beside one: a part that it leaves out would make all of it shorter.
  const first = likeliestPath(own, others)
  const ratio = ratioOf(first, own, others)
  return ratio === undefined ? first : likeliestPath(own, others, ratio)
}

function ratioOf(
  rows: readonly AlignedParagraphs[],
  own: readonly TranslationEvidence[],
  others: readonly TranslationEvidence[],
): number | undefined {
  const single = rows.filter(({ own: one, other }) => one.to - one.from === 1 && other.to - other.from === 1)
  const lengths = [
    lengthOf(single.flatMap(({ own: { from, to } }) => own.slice(from, to))),
    lengthOf(single.flatMap(({ other: { from, to } }) => others.slice(from, to))),
  ] as const
  return single.length === rows.length || lengths[0] === 0 || lengths[1] === 0 ? undefined : lengths[1] / lengths[0]
}

function likeliestPath(
  own: readonly TranslationEvidence[],
  others: readonly TranslationEvidence[],
  ratio?: number,
): AlignedParagraphs[] {
  const lattice = beadLattice(own, others, readingBeads, ratio)
  const { cells, rows, columns } = lattice
  const best = new Float64Array(rows * columns).fill(Number.NEGATIVE_INFINITY)
  const last = new Int32Array(rows * columns).fill(-1)
  best[0] = 0
  for (const [number, { at, other, bead, logLikelihood }] of cells.entries()) {
    const to = (at + bead.own) * columns + other + bead.other
    const likelihood = (best[at * columns + other] ?? Number.NEGATIVE_INFINITY) + logLikelihood
    if (likelihood <= (best[to] ?? Number.NEGATIVE_INFINITY)) continue
    best[to] = likelihood
    last[to] = number
  }
  const chances = beadChances(lattice)
  const path: AlignedParagraphs[] = []
  let place = rows * columns - 1
  for (let cell = cells[last[place] ?? -1]; cell; cell = cells[last[place] ?? -1]) {
    const { at, other, bead } = cell
    const spans = [
      { from: at, to: at + bead.own },
      { from: other, to: other + bead.other },
    ] as const
    path.push(alignedAt(own, others, ...spans, chances[last[place] ?? -1] ?? 0))
    place = at * columns + other
  }
  return path.reverse()
}

function alignedAt(
  all: readonly TranslationEvidence[],
  others: readonly TranslationEvidence[],
  own: PairedSpan,
  other: PairedSpan,
  chance: number,
): AlignedParagraphs {
  const [one, two] = [mergeEvidence(all.slice(own.from, own.to)), mergeEvidence(others.slice(other.from, other.to))]
  return {
    own,
    other,
    chance,
    figures: { shared: sharedFigures(one, two), own: one.figures.size, other: two.figures.size },
    names: sharedNames(one, two),
  }
}
