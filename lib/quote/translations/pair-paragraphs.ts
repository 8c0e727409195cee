import { beadChances, beadLattice, canBeAligned, paragraphBeads } from './bead-lattice.ts'
import { mergeEvidence, sharedFigures, sharedNames, type TranslationEvidence } from './evidence.ts'

/** Which paragraphs of a translation correspond to a paragraph of the text: half-open, by their numbers. */
export interface PairedSpan {
  from: number
  to: number
}

/** Least probability of a pair, over all ways to pair the documents, at which it is sure. */
const sureFrom = 0.97
/** A pair without figure or name needs one with them, in this many paragraphs, on both sides. */
const nearby = 3
/** Fewest pairs with a shared figure or name by which one document is the other's translation. */
const fewestAnchors = 2

/**
 * For each paragraph of a text the paragraphs of a translation that correspond to it, by their lengths, order, figures
 * and names; undefined where that is not sure. Empty where the documents are no translations of each other, or too
 * long. The probability of every pair is summed over all ways to pair the documents (forward and backward), so that a
 * pair that could as well be another one is not sure.
 */
export function pairParagraphs(
  own: readonly TranslationEvidence[],
  others: readonly TranslationEvidence[],
): (PairedSpan | undefined)[] {
  if (!canBeAligned(own.length, others.length)) return []
  const lattice = beadLattice(own, others, paragraphBeads)
  const chances = beadChances(lattice)
  const links = new Float64Array(own.length * others.length)
  for (const [number, { at, other, bead }] of lattice.cells.entries()) {
    for (let one = at; one < at + bead.own; one++) {
      for (let two = other; two < other + bead.other; two++) {
        const link = one * others.length + two
        links[link] = (links[link] ?? 0) + (chances[number] ?? 0)
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
