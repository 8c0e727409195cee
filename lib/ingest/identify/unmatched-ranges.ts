import type { Matches } from './match-exactly.ts'

/** A part of both lists between two pairs that kept their order: `before` and `after` are half-open ranges of places. */
export interface UnmatchedRange {
  before: [number, number]
  after: [number, number]
}

/** The parts between the pairs of the longest series that kept its order; those of no length on one side, too. */
export function unmatchedRanges(matches: Matches, before: number, after: number): UnmatchedRange[] {
  const gaps: UnmatchedRange[] = []
  let [i, j] = [0, 0]
  for (const [nextI, nextJ] of [...keptOrder(matches), [before, after] as const]) {
    if (nextI > i || nextJ > j) gaps.push({ before: [i, nextI], after: [j, nextJ] })
    i = nextI + 1
    j = nextJ + 1
  }
  return gaps
}

/** The longest series of pairs that go upwards on both sides (Schensted 1961), as `[before, after]`. */
function keptOrder(matches: Matches): [number, number][] {
  const pairs = [...matches].map(([j, i]): [number, number] => [i, j]).sort((a, b) => a[1] - b[1])
  const previous: number[] = []
  const ends: number[] = []
  for (const [index, [i]] of pairs.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const end = pairs[ends[middle] ?? 0]
      if (end && end[0] < i) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? (ends[low - 1] ?? -1) : -1
    ends[low] = index
  }
  const series: [number, number][] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at]
    if (pair) series.push(pair)
  }
  return series.reverse()
}
