import { mergeEvidence, sharedFigures, sharedNames, type TranslationEvidence } from './evidence.ts'

/** Which paragraphs of a translation correspond to a paragraph of the text: half-open, by their numbers. */
export interface PairedSpan {
  from: number
  to: number
}

/**
 * How many paragraphs of the text correspond to how many of the translation, and how likely that is: after Gale and
 * Church (1993), table 5.
 */
const beads = [
  { own: 1, other: 1, logChance: Math.log(0.89) },
  { own: 1, other: 0, logChance: Math.log(0.0099 / 2) },
  { own: 0, other: 1, logChance: Math.log(0.0099 / 2) },
  { own: 2, other: 1, logChance: Math.log(0.089 / 2) },
  { own: 1, other: 2, logChance: Math.log(0.089 / 2) },
] as const
type Bead = (typeof beads)[number]

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
/** Least probability of a pair, over all ways to pair the documents, at which it is sure. */
const sureFrom = 0.97
/** A pair without figure or name needs one with them, in this many paragraphs, on both sides. */
const nearby = 3
/** Fewest pairs with a shared figure or name by which one document is the other's translation. */
const fewestAnchors = 2

interface PlacedBead {
  at: number
  other: number
  bead: Bead
  logLikelihood: number
}

/**
 * For each paragraph of a text the paragraphs of a translation that correspond to it, by their lengths, order, figures
 * and names; undefined where that is not sure. Empty where the documents are no translations of each other, or too
 * long. The probability of every pair is summed over all ways to pair the documents (forward and backward), so that a
 * pair that could as well be another one is not sure.
 *
 * Source of the model: W. A. Gale and K. W. Church, A Program for Aligning Sentences in Bilingual Corpora,
 * Computational Linguistics 19 (1993).
 */
export function pairParagraphs(
  own: readonly TranslationEvidence[],
  others: readonly TranslationEvidence[],
): (PairedSpan | undefined)[] {
  const [rows, columns] = [own.length + 1, others.length + 1]
  if (own.length === 0 || others.length === 0 || rows * columns > mostCells) return []
  const cells = placedBeads(own, others)
  const before = forwardSums(cells, rows, columns)
  const behind = backwardSums(cells, rows, columns)
  const all = before[rows * columns - 1] ?? Number.NEGATIVE_INFINITY
  const links = new Float64Array(own.length * others.length)
  for (const { at, other, bead, logLikelihood } of cells) {
    const from = before[at * columns + other] ?? Number.NEGATIVE_INFINITY
    const to = behind[(at + bead.own) * columns + other + bead.other] ?? Number.NEGATIVE_INFINITY
    const chance = Math.exp(from + logLikelihood + to - all)
    for (let one = at; one < at + bead.own; one++) {
      for (let two = other; two < other + bead.other; two++) {
        const link = one * others.length + two
        links[link] = (links[link] ?? 0) + chance
      }
    }
  }
  const sure = own.flatMap((paragraph, at): ConfidentPair[] => {
    const linked = others.flatMap((_, other) => ((links[at * others.length + other] ?? 0) >= sureFrom ? [other] : []))
    const [from, last] = [linked[0], linked.at(-1)]
    if (from === undefined || last === undefined) return []
    return [{ at, from, to: last + 1, own: paragraph, other: mergeEvidence(others.slice(from, last + 1)) }]
  })
  const anchors = sure.filter(isAnchor)
  if (anchors.length < Math.min(fewestAnchors, own.length)) return []
  const pairs: (PairedSpan | undefined)[] = own.map(() => undefined)
  for (const one of sure) {
    const isPair = isAnchor(one) || (isBetween(one, anchors, own.length, others.length) && !disagree(one))
    if (isPair) pairs[one.at] = { from: one.from, to: one.to }
  }
  return pairs
}

/** A paragraph, and those of the translation to which it surely corresponds by probability. */
interface ConfidentPair extends PairedSpan {
  at: number
  own: TranslationEvidence
  other: TranslationEvidence
}

/** Every bead at every place, ordered so that those that may come before another are before it. */
function placedBeads(own: readonly TranslationEvidence[], others: readonly TranslationEvidence[]): PlacedBead[] {
  const sum = (all: readonly TranslationEvidence[]) => all.reduce((total, { length }) => total + length, 0)
  const ratio = sum(others) / Math.max(1, sum(own))
  const cells: PlacedBead[] = []
  for (let at = 0; at <= own.length; at++) {
    for (let other = 0; other <= others.length; other++) {
      for (const bead of beads) {
        if (at + bead.own > own.length || other + bead.other > others.length) continue
        const one = own.slice(at, at + bead.own)
        const two = others.slice(other, other + bead.other)
        cells.push({ at, other, bead, logLikelihood: bead.logChance + logLikelihood(one, two, ratio) })
      }
    }
  }
  return cells
}

function logLikelihood(
  own: readonly TranslationEvidence[],
  others: readonly TranslationEvidence[],
  ratio: number,
): number {
  const [one, other] = [mergeEvidence(own), mergeEvidence(others)]
  const length = Math.max(1, (one.length + other.length / ratio) / 2)
  const difference = (other.length - one.length * ratio) / Math.sqrt(length * variance)
  const byLength = Math.log(Math.max(1e-12, 2 * (1 - normalDistribution(Math.abs(difference)))))
  if (own.length === 0 || others.length === 0) return byLength
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

/** Whether a figure or name is on both sides, and no figure speaks against it. */
function isAnchor({ own, other }: ConfidentPair): boolean {
  const figures = sharedFigures(own, other)
  if (figures > 0) return figures * 2 >= own.figures.size
  return own.figures.size === 0 && sharedNames(own, other) > 0
}

/** Whether a paragraph has figures and none of them is on the other side; that may have those of a second one. */
function disagree({ own, other }: ConfidentPair): boolean {
  return own.figures.size > 0 && sharedFigures(own, other) === 0
}

/** Whether pairs with a figure or name, or the ends of both documents, are near it on both sides. */
function isBetween(
  { at, from, to }: ConfidentPair,
  anchors: readonly ConfidentPair[],
  own: number,
  others: number,
): boolean {
  const isNear = (distance: number) => distance >= 0 && distance <= nearby
  return (
    (anchors.some((one) => one.at < at && isNear(at - one.at)) || (isNear(at) && isNear(from))) &&
    (anchors.some((one) => one.at > at && isNear(one.at - at)) || (isNear(own - 1 - at) && isNear(others - to)))
  )
}
