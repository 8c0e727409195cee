import { type AlignedParagraphs, alignParagraphs } from '#lib/quote/translations/align-paragraphs.ts'
import type { TextEvidence } from './text-evidence.ts'

/** What two texts have in common, as far as it can be seen without knowing their words. */
export interface PairEvidence {
  /** Length of the second for each sign of the first, by what is usual between their languages. */
  lengthRatio: number
  paragraphs: readonly [number, number]
  /** Rows of paragraphs that stand beside each other, and those in which each side has one. */
  rows: number
  oneToOne: number
  /** How likely the rows are, each over all ways to align the texts, at the mean: 0 to 1. */
  chance: number
  /** Share of each text, by length, that has nothing beside it: 0 to 1. */
  leftOver: readonly [number, number]
  /** Figures that occur in the same row of both, and all of each. */
  figures: { shared: number; of: readonly [number, number] }
  /** Rows in which both have figures, and those of them in which half of each side's, or more, are the same. */
  rowsWithFigures: number
  rowsAgreeing: number
  /** Names that occur in the same row of both; at most three are counted of a row. */
  names: number
  /** Rows in which both have a figure or a name of the other. */
  marked: number
  /** Amounts with their units that both have, and all of each. */
  amounts: { shared: number; of: readonly [number, number] }
  /** Records of persons, places and events that both name, and that one of them names. */
  records: { shared: number; of: number }
}

/** Most names of a row that are counted, as the alignment does. */
const mostNames = 3

/** Compares two texts. Undefined where one has no paragraph, or they are too long to be aligned. */
export function pairEvidence(one: TextEvidence, other: TextEvidence): PairEvidence | undefined {
  const rows = alignParagraphs(one.paragraphs, other.paragraphs)
  if (!rows) return undefined
  const paired = rows.filter(isPaired)
  const sum = (of: (row: AlignedParagraphs) => number, some: readonly AlignedParagraphs[] = rows) =>
    some.reduce((total, row) => total + of(row), 0)
  const withFigures = paired.filter(({ figures }) => figures.own > 0 && figures.other > 0)
  const length = (all: TextEvidence['paragraphs'], from: number, to: number) =>
    all.slice(from, to).reduce((total, paragraph) => total + paragraph.length, 0)
  const left = rows.filter((row) => !isPaired(row))
  const share = (all: TextEvidence['paragraphs'], of: (row: AlignedParagraphs) => { from: number; to: number }) =>
    sum((row) => length(all, of(row).from, of(row).to), left) / Math.max(1, length(all, 0, all.length))
  return {
    lengthRatio: other.length / Math.max(1, one.length),
    paragraphs: [one.paragraphs.length, other.paragraphs.length],
    rows: rows.length,
    oneToOne: paired.filter(({ own, other: two }) => own.to - own.from === 1 && two.to - two.from === 1).length,
    chance: sum(({ chance }) => chance) / rows.length,
    leftOver: [share(one.paragraphs, ({ own }) => own), share(other.paragraphs, ({ other: two }) => two)],
    figures: {
      shared: sum(({ figures }) => figures.shared),
      of: [sum(({ figures }) => figures.own), sum(({ figures }) => figures.other)],
    },
    rowsWithFigures: withFigures.length,
    rowsAgreeing: withFigures.filter(({ figures }) => figures.shared * 2 >= Math.max(figures.own, figures.other))
      .length,
    names: sum(({ names }) => Math.min(mostNames, names)),
    marked: paired.filter(({ figures, names }) => figures.shared > 0 || names > 0).length,
    amounts: common(one.amounts, other.amounts),
    records: {
      shared: [...one.records].filter((id) => other.records.has(id)).length,
      of: new Set([...one.records, ...other.records]).size,
    },
  }
}

function isPaired({ own, other }: AlignedParagraphs): boolean {
  return own.to > own.from && other.to > other.from
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): PairEvidence['amounts'] {
  return { shared: [...one].filter((amount) => other.has(amount)).length, of: [one.size, other.size] }
}
