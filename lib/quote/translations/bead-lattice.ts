import { mergeEvidence, sharedFigures, sharedNames, type TranslationEvidence } from './evidence.ts'

/** How many paragraphs of a text correspond to how many of its translation, and how likely that is. */
export interface Bead {
  own: number
  other: number
  logChance: number
  /** Stands in place of the log-likelihood of its length, where one side has nothing. */
  logLength?: number
}

/** The beads of paragraphs by Gale and Church (1993), table 5; without those of two by two, which are rare. */
export const paragraphBeads: readonly Bead[] = [
  { own: 1, other: 1, logChance: Math.log(0.89) },
  { own: 1, other: 0, logChance: Math.log(0.0099 / 2) },
  { own: 0, other: 1, logChance: Math.log(0.0099 / 2) },
  { own: 2, other: 1, logChance: Math.log(0.089 / 2) },
  { own: 1, other: 2, logChance: Math.log(0.089 / 2) },
]

/** A bead at a place: it begins behind so many paragraphs of the text and of the translation. */
export interface PlacedBead {
  at: number
  other: number
  bead: Bead
  logLikelihood: number
}

/** All ways to align two texts. */
export interface BeadLattice {
  /** Every bead at every place, ordered so that those that may come before another are before it. */
  cells: readonly PlacedBead[]
  /** Paragraphs of the text, and of the translation, and one each. */
  rows: number
  columns: number
}

/**
 * Variance of the length of a translation for each character of the text, as Gale and Church measured it on paragraphs.
 */
const variance = 6.8
/** What a figure or name in both adds to the log-likelihood of a pair, and a figure in one alone takes from it. */
const [figureInBoth, figureInOne, nameInBoth] = [3, -1.5, 1.5]
/** Most shared names that are counted. */
const mostNames = 3
/** Most pairs of paragraphs of two documents that are compared, since that takes time by their number. */
const mostCells = 160_000

/** Whether texts of so many paragraphs can be aligned: neither is empty, and they are not too long. */
export function canBeAligned(own: number, others: number): boolean {
  return own > 0 && others > 0 && (own + 1) * (others + 1) <= mostCells
}

/**
 * All ways to align the paragraphs of a text and of its translation in their order, each with its likelihood by lengths, figures and
 * names.
 *
 * @param ratio length of the translation for each sign of the text; by default that of both as a whole
 *
 * Source of the model: W. A. Gale and K. W. Church, A Program for Aligning Sentences in Bilingual Corpora, Computational Linguistics
 * 19 (1993).
 */
export function beadLattice(
  own: readonly TranslationEvidence[],
  others: readonly TranslationEvidence[],
  beads: readonly Bead[],
  ratio = lengthOf(others) / Math.max(1, lengthOf(own)),
): BeadLattice {
  const [ofOwn, ofOthers] = [evidenceOfRuns(own), evidenceOfRuns(others)]
  const cells: PlacedBead[] = []
  for (let at = 0; at <= own.length; at++) {
    for (let other = 0; other <= others.length; other++) {
      for (const bead of beads) {
        if (at + bead.own > own.length || other + bead.other > others.length) continue
        const likelihood = bead.logLength ?? logLikelihood(ofOwn(at, bead.own), ofOthers(other, bead.other), ratio)
        cells.push({ at, other, bead, logLikelihood: bead.logChance + likelihood })
      }
    }
  }
  return { cells, rows: own.length + 1, columns: others.length + 1 }
}

/** How long some paragraphs are together, in UTF-16 units without spaces. */
export function lengthOf(paragraphs: readonly TranslationEvidence[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0)
}

/** The evidence of paragraphs in a row, by the first and their number; each is merged once. */
function evidenceOfRuns(
  all: readonly TranslationEvidence[],
): (at: number, count: number) => TranslationEvidence | undefined {
  const merged = new Map<number, TranslationEvidence>()
  return (at, count) => {
    if (count === 0) return undefined
    if (count === 1) return all[at]
    const key = at * 8 + count
    const known = merged.get(key) ?? mergeEvidence(all.slice(at, at + count))
    merged.set(key, known)
    return known
  }
}

function logLikelihood(
  one: TranslationEvidence | undefined,
  other: TranslationEvidence | undefined,
  ratio: number,
): number {
  const [ownLength, otherLength] = [one?.length ?? 0, other?.length ?? 0]
  const length = Math.max(1, (ownLength + otherLength / ratio) / 2)
  const difference = (otherLength - ownLength * ratio) / Math.sqrt(length * variance)
  const byLength = Math.log(Math.max(1e-12, 2 * (1 - normalDistribution(Math.abs(difference)))))
  if (!one || !other) return byLength
  const figures = sharedFigures(one, other)
  const alone = one.figures.size + other.figures.size - 2 * figures
  const names = Math.min(mostNames, sharedNames(one, other))
  return byLength + figures * figureInBoth + alone * figureInOne + names * nameInBoth
}

/** The normal distribution function; Abramowitz and Stegun 26.2.17, error below 7.5e-8. */
function normalDistribution(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - 0.3989423 * Math.exp((-z * z) / 2) * series
}

/** How likely each bead at its place is, over all ways to align the texts (forward and backward), 0 to 1; in the order of the cells. */
export function beadChances({ cells, rows, columns }: BeadLattice): Float64Array {
  const before = forwardSums(cells, rows, columns)
  const behind = backwardSums(cells, rows, columns)
  const all = before[rows * columns - 1] ?? Number.NEGATIVE_INFINITY
  return Float64Array.from(cells, ({ at, other, bead, logLikelihood }) => {
    const from = before[at * columns + other] ?? Number.NEGATIVE_INFINITY
    const to = behind[(at + bead.own) * columns + other + bead.other] ?? Number.NEGATIVE_INFINITY
    return Math.exp(from + logLikelihood + to - all)
  })
}

function addLogs(one: number, other: number): number {
  const [less, more] = one < other ? [one, other] : [other, one]
  return less === Number.NEGATIVE_INFINITY ? more : more + Math.log1p(Math.exp(less - more))
}

/** The log-likelihood of all ways together that lead to each place. */
function forwardSums(cells: readonly PlacedBead[], rows: number, columns: number): Float64Array {
  const found = new Float64Array(rows * columns).fill(Number.NEGATIVE_INFINITY)
  found[0] = 0
  for (const { at, other, bead, logLikelihood: own } of cells) {
    const to = (at + bead.own) * columns + other + bead.other
    found[to] = addLogs(found[to] ?? 0, (found[at * columns + other] ?? 0) + own)
  }
  return found
}

/** The log-likelihood of all ways together that lead from each place to the end. */
function backwardSums(cells: readonly PlacedBead[], rows: number, columns: number): Float64Array {
  const found = new Float64Array(rows * columns).fill(Number.NEGATIVE_INFINITY)
  found[rows * columns - 1] = 0
  for (const { at, other, bead, logLikelihood: own } of cells.toReversed()) {
    const from = at * columns + other
    const to = (at + bead.own) * columns + other + bead.other
    found[from] = addLogs(found[from] ?? 0, (found[to] ?? 0) + own)
  }
  return found
}
