import type { TextFigure } from '#lib/text/figures/read-figures.ts'
import type { PlacedFigure } from './placed-figures.ts'
import { type TermWeight, weightOf } from './term-weights.ts'

/** Two figures that say how much of the same thing, in paragraphs that are aligned. */
export interface FigurePair<Place = Pick<PlacedFigure, 'paragraph' | 'figure'>> {
  a: Place
  b: Place
  agree: boolean
  /** `sure`: unit and subject are the same in words; `likely`: what they are of is the same by their place, or mostly. */
  certainty: 'sure' | 'likely'
}

/** Weight (`TermWeight`) of what the words around two figures must have in common that differ, to be of the same. */
const sameSubject = 1.2
/** The same, from which on it is sure. */
const surelySameSubject = 2
/** How many times more two figures that differ must have in common than either has with any other. */
const margin = 1.2
/** How far figures may differ that are said to be no exact ones, as a share of the greater. */
const tolerance = 0.1

/** What is known of two texts whose figures are compared. */
export interface FigureOptions {
  /**
   * Whether both are of a series and of different years. Then the same words stand around figures of different things more often than
   * not: what the words next to both have nothing in common of makes no pair, and none is sure.
   */
  isSeries?: boolean
}

/**
 * Pairs the figures of two aligned texts. First those that are equal; of what is left, those that differ and are of the same:
 * of one unit, with the words around them saying so, or of one number with another unit of the same kind, or a thousandfold. A figure that
 * stands as it is in any of the paragraphs that its own is aligned with differs from none. Of equal counts of other things nothing is
 * said.
 *
 * @param aligned whether a paragraph of the first text and one of the second are
 */
export function compareFigures(
  a: readonly PlacedFigure[],
  b: readonly PlacedFigure[],
  aligned: (a: number, b: number) => boolean,
  weight: TermWeight,
  { isSeries = false }: FigureOptions = {},
): FigurePair[] {
  const candidates = a.flatMap((one) =>
    b.flatMap((other): CandidatePair[] => {
      if (!aligned(one.paragraph, other.paragraph)) return []
      const common = weightOf(shared(one.subject, other.subject), weight)
      if (isEqual(one, other)) {
        const isSame = isSameThing(one, other) && !(isSeries && isApart(one, other))
        const pair = { a: one, b: other, agree: true, certainty: isSeries ? 'likely' : 'sure' } as const
        return [{ pair, rank: (isSame ? 2000 : 1000) + common, isSaid: isSame }]
      }
      const pair = differingPair(one, other, common)
      if (!pair) return []
      if (!isSeries) return [{ pair, rank: common, isSaid: true }]
      return [{ pair: { ...pair, certainty: 'likely' }, rank: common, isSaid: !isApart(one, other) }]
    }),
  )
  const byFigure = candidatesByFigure(candidates)
  const takenA = new Set<PlacedFigure>()
  const takenB = new Set<PlacedFigure>()
  const pairs: FigurePair<PlacedFigure>[] = []
  for (const candidate of candidates.sort((one, other) => other.rank - one.rank)) {
    const { pair } = candidate
    if (takenA.has(pair.a) || takenB.has(pair.b)) continue
    const isFree = (other: CandidatePair) => !takenA.has(other.pair.a) && !takenB.has(other.pair.b)
    if (!pair.agree && rivalsOf(candidate, byFigure).some(isFree)) continue
    // What is not said of two figures that differ leaves both free, and is a rival of what could be.
    if (!pair.agree && !candidate.isSaid) continue
    if (candidate.isSaid) pairs.push(pair)
    takenA.add(pair.a)
    takenB.add(pair.b)
  }
  pairs.push(...pairs.flatMap((pair) => contradictions(pair, b, takenB)))
  return pairs.map(({ a: one, b: other, ...more }) => ({ a: placeOf(one), b: placeOf(other), ...more }))
}

function placeOf({ paragraph, figure }: PlacedFigure) {
  return { paragraph, figure }
}

/**
 * The figures in the sentence of the second text that agrees which have the same number with another unit of the same kind: "5 years,
 * that is five summer and autumn months". That sentence contradicts itself, and so the first text as well.
 */
function contradictions(
  { a, b, agree }: FigurePair<PlacedFigure>,
  others: readonly PlacedFigure[],
  taken: ReadonlySet<PlacedFigure>,
): FigurePair<PlacedFigure>[] {
  if (!agree || b.figure.unit.kind === 'count' || b.figure.unit.kind === 'share') return []
  return others
    .filter((one) => !taken.has(one) && one.paragraph === b.paragraph && one.sentence === b.sentence)
    .filter(({ figure: { value, unit } }) => value === b.figure.value && unit.kind === b.figure.unit.kind)
    .filter(({ figure: { unit } }) => unit.id !== b.figure.unit.id)
    .map((one) => ({ a, b: one, agree: false, certainty: 'likely' }))
}

/** The candidates that each figure is in. */
function candidatesByFigure(candidates: readonly CandidatePair[]): ReadonlyMap<PlacedFigure, CandidatePair[]> {
  const found = new Map<PlacedFigure, CandidatePair[]>()
  for (const candidate of candidates) {
    for (const figure of [candidate.pair.a, candidate.pair.b]) {
      const known = found.get(figure)
      if (known) known.push(candidate)
      else found.set(figure, [candidate])
    }
  }
  return found
}

/** By which one of the two could as well be paired with another figure: where one is left, it is not said which it differs from. */
function rivalsOf(
  candidate: CandidatePair,
  byFigure: ReadonlyMap<PlacedFigure, readonly CandidatePair[]>,
): CandidatePair[] {
  const { a, b } = candidate.pair
  const others = [...(byFigure.get(a) ?? []), ...(byFigure.get(b) ?? [])]
  return others.filter((other) => other !== candidate && other.rank * margin > candidate.rank)
}

interface CandidatePair {
  pair: FigurePair<PlacedFigure>
  /** The higher, the sooner it is taken. */
  rank: number
  /** Not where words say that they are of other things: equal figures then still differ from none. */
  isSaid: boolean
}

function isEqual({ figure: one }: PlacedFigure, { figure: other }: PlacedFigure): boolean {
  return one.value !== undefined && one.value === other.value && one.upTo === other.upTo && isOneUnit(one, other)
}

/** Whether two equal figures are of one thing, as far as words say: a thousand marines are no thousand officers. */
function isSameThing(a: PlacedFigure, b: PlacedFigure): boolean {
  if (a.figure.unit.kind !== 'count') return true
  return a.thing !== undefined && a.thing === b.thing
}

/** Whether the words next to two figures have nothing in common. */
function isApart(a: PlacedFigure, b: PlacedFigure): boolean {
  return shared(a.nearest, b.nearest).length === 0
}

function differingPair(a: PlacedFigure, b: PlacedFigure, common: number): FigurePair<PlacedFigure> | undefined {
  const [one, other] = [a.figure, b.figure]
  if (one.value === undefined || other.value === undefined || one.unit.kind !== other.unit.kind) return undefined
  if (one.value === other.value && one.upTo === other.upTo) {
    // One number with another unit: months for years. Of what is counted it is another thing.
    return one.unit.kind === 'count' || one.unit.id === other.unit.id
      ? undefined
      : { a, b, agree: false, certainty: certaintyOf(common) }
  }
  if (!isOneUnit(one, other) || isWithinBounds(one, other)) return undefined
  const isThousandfold = [1e3, 1e-3, 1e6, 1e-6].some((factor) => isNearly(one.value ?? 0, (other.value ?? 0) * factor))
  if (one.unit.kind === 'count' && shared(a.counted, b.counted).length === 0) return undefined
  if (isThousandfold && one.value >= 1) return { a, b, agree: false, certainty: certaintyOf(common) }
  return common < sameSubject ? undefined : { a, b, agree: false, certainty: certaintyOf(common) }
}

function certaintyOf(common: number): FigurePair['certainty'] {
  return common >= surelySameSubject ? 'sure' : 'likely'
}

function isOneUnit(one: TextFigure, other: TextFigure): boolean {
  return one.unit.id === other.unit.id || (one.unit.kind === 'count' && other.unit.kind === 'count')
}

function isNearly(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other))
}

/** Whether two figures that differ need not contradict each other: one is a bound, or about so much. */
function isWithinBounds(one: TextFigure, other: TextFigure): boolean {
  if (one.bound === undefined && other.bound === undefined) return false
  const [first, second] = [one.value ?? 0, other.value ?? 0]
  return Math.abs(first - second) <= tolerance * Math.max(Math.abs(first), Math.abs(second))
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...one].filter((term) => other.has(term))
}
