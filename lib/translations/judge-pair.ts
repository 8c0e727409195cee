import type { DocumentRelation } from './document-relation.ts'
import type { PairEvidence } from './pair-evidence.ts'

/**
 * What two documents of one time may be: `proposed`, a text and its translation, for an editor to confirm; `undecided`, where their
 * records fit and their texts have too little that could be compared; `none`.
 */
export type PairVerdict = 'proposed' | 'undecided' | 'none'

/**
 * From when on two texts are proposed. Measured on 1,380 pairs of statements of one debate in two languages, by different speakers, on two
 * acts in Russian and Kazakh, and on a declaration in five languages (`npm run eval -- translations`).
 */
const thresholds = {
  /** Length of one text for each sign of the other, by what is usual between their languages. */
  lengthRatio: [0.6, 1.65],
  /** Most of a text, by length, that has nothing beside it. */
  leftOver: 0.25,
  /** Fewest figures in the same place of both, their least share of all in the text that has fewer, and in the one that has more. */
  figures: { fewest: 4, ofFewer: 0.7, ofMore: 0.5 },
  /** Least share of the rows with figures on both sides in which these agree. */
  agreeing: 0.75,
  /** Least share of rows in which one paragraph stands beside one, for texts that have figures: unrelated texts have up to .7. */
  oneToOne: 0.6,
  /** The same for texts with few figures, and how many rows they must have. */
  layout: { rows: 10, oneToOne: 0.85, chance: 0.85, leftOver: 0.1 },
  /** Share of the figures of the text with fewer below which they speak against a translation, where there are so many. */
  against: { fewest: 4, share: 0.4 },
}

/** Judges two documents that are alike in length by how their records and their texts agree. */
export function judgePair(relation: DocumentRelation, evidence: PairEvidence): PairVerdict {
  if (Object.values(relation).includes('other') || speaksAgainst(evidence)) return 'none'
  if (hasSameFigures(evidence) || hasSameLayout(relation, evidence)) return 'proposed'
  return relation.speakers === 'same' || relation.event === 'same' ? 'undecided' : 'none'
}

/** Whether two texts can be translations of each other by their lengths alone (`TextEvidence.length`). */
export function isLikeInLength(one: number, other: number): boolean {
  const [least = 0, most = 0] = thresholds.lengthRatio
  const ratio = other / Math.max(1, one)
  return ratio >= least && ratio <= most
}

/** Whether much of one has nothing beside it, or both have figures enough, and those of one are mostly not those of the other. */
function speaksAgainst({ figures: { shared, of }, leftOver }: PairEvidence): boolean {
  if (Math.max(...leftOver) > thresholds.leftOver) return true
  const fewer = Math.min(...of)
  return fewer >= thresholds.against.fewest && shared / fewer < thresholds.against.share
}

function hasSameFigures({
  figures: { shared, of },
  rows,
  oneToOne,
  rowsWithFigures,
  rowsAgreeing,
}: PairEvidence): boolean {
  const { fewest, ofFewer, ofMore } = thresholds.figures
  return (
    shared >= fewest &&
    shared / Math.min(...of) >= ofFewer &&
    shared / Math.max(...of) >= ofMore &&
    rowsAgreeing >= rowsWithFigures * thresholds.agreeing &&
    oneToOne >= rows * thresholds.oneToOne
  )
}

/** Whether paragraph stands beside paragraph by order and length, of texts that have the same speaker or event on record, or the same names. */
function hasSameLayout(
  relation: DocumentRelation,
  { rows, oneToOne, chance, leftOver, figures, marked }: PairEvidence,
): boolean {
  const { layout } = thresholds
  const isKnown = relation.speakers === 'same' || relation.event === 'same' || marked >= 3
  const { shared, of } = figures
  return (
    isKnown &&
    rows >= layout.rows &&
    oneToOne >= rows * layout.oneToOne &&
    chance >= layout.chance &&
    Math.max(...leftOver) <= layout.leftOver &&
    shared >= Math.min(...of) / 2
  )
}
