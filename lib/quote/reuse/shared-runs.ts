/** Words that occur in two places, word for word: the number of the first in each, and how many they are. */
export interface SharedRun {
  first: number
  second: number
  length: number
}

/** What two paragraphs have in common: half-open ranges of words in each, and how many words are the same. */
export interface CommonPassage {
  first: [number, number]
  second: [number, number]
  words: number
}

type Bounds = readonly [number, number]

/**
 * The longest run of equal words around two places, within two ranges of words. Its length is 0 where the words at both
 * places differ and nothing before them agrees.
 */
export function extendRun(
  words: Uint32Array,
  first: number,
  second: number,
  inFirst: Bounds,
  inSecond: Bounds,
): SharedRun {
  let before = 0
  while (
    first - before > inFirst[0] &&
    second - before > inSecond[0] &&
    words[first - before - 1] === words[second - before - 1]
  )
    before++
  let after = 0
  while (first + after < inFirst[1] && second + after < inSecond[1] && words[first + after] === words[second + after])
    after++
  return { first: first - before, second: second - before, length: before + after }
}

/** Largest gap, in words on each side, between two runs of one passage, */
const widestGap = 5
/** and fewest words of a run that goes on behind a gap. */
const fewestBehindGap = 5

/**
 * The runs before and after one that follow it so closely that they are of one passage: whether they are found must not depend on which of
 * their shingles were taken (`winnow`).
 */
export function neighbouringRuns(words: Uint32Array, run: SharedRun, inFirst: Bounds, inSecond: Bounds): SharedRun[] {
  const found: SharedRun[] = []
  for (const step of [1, -1])
    for (
      let next = nextRun(words, run, step, inFirst, inSecond);
      next;
      next = nextRun(words, next, step, inFirst, inSecond)
    )
      found.push(next)
  return found
}

/** The nearest run behind one (`step` 1) or before it (-1), the fewest words left out. */
function nextRun(
  words: Uint32Array,
  { first, second, length }: SharedRun,
  step: number,
  inFirst: Bounds,
  inSecond: Bounds,
): SharedRun | undefined {
  const isBehind = step > 0
  const [from, other] = isBehind ? [first + length, second + length] : [first - 1, second - 1]
  for (let left = 1; left <= 2 * widestGap; left++)
    for (let inOne = Math.max(0, left - widestGap); inOne <= Math.min(left, widestGap); inOne++) {
      const [one, two] = [from + step * inOne, other + step * (left - inOne)]
      let same = 0
      while (
        same < fewestBehindGap &&
        isWithin(one + step * same, inFirst) &&
        isWithin(two + step * same, inSecond) &&
        words[one + step * same] === words[two + step * same]
      )
        same++
      if (same < fewestBehindGap) continue
      // It may not reach back into the run itself.
      const bounds: [Bounds, Bounds] = isBehind
        ? [
            [from, inFirst[1]],
            [other, inSecond[1]],
          ]
        : [
            [inFirst[0], from + 1],
            [inSecond[0], other + 1],
          ]
      return extendRun(words, one, two, ...bounds)
    }
  return undefined
}

function isWithin(at: number, [start, end]: Bounds): boolean {
  return at >= start && at < end
}

/**
 * Puts runs that follow each other closely on both sides together: a passage that was said again with a word changed
 * here and there. Runs that overlap on either side are not of one passage.
 */
export function mergeRuns(runs: readonly SharedRun[]): CommonPassage[] {
  const passages: CommonPassage[] = []
  for (const { first, second, length } of runs.toSorted((a, b) => a.first - b.first || a.second - b.second)) {
    const before = passages.findLast(
      (passage) => isClose(first - passage.first[1]) && isClose(second - passage.second[1]),
    )
    if (before) {
      before.first[1] = first + length
      before.second[1] = second + length
      before.words += length
    } else passages.push({ first: [first, first + length], second: [second, second + length], words: length })
  }
  return passages
}

function isClose(gap: number): boolean {
  return gap >= 0 && gap <= widestGap
}
