import { type CompiledPattern, compilePattern } from './compile-pattern.ts'
import { countSteps } from './count-steps.ts'
import { type HostileLine, hostileLines } from './hostile-lines.ts'

/** A line on which a pattern takes more than time in proportion to its length. */
export interface Growth {
  line: HostileLine
  /** Steps at three lengths of which each is twice the one before; the last may be cut off at `mostSteps`. */
  steps: number[]
  lengths: number[]
}

/** Length of the shortest line, in characters: what grows is measured at it, twice it and four times it. */
const shortest = 50
/** What seems to grow faster is looked at again in longer lines, up to four times this: a loop that is bounded ends, a square stays. */
const longest = 800
/** How much more the second doubling adds than the first: of what is linear 2, of a square 4. */
const mostGrowth = 2.6
/** Steps from which on growth matters, a character: a line below is read at once whatever it grows like. */
const fewSteps = 12
/** More steps than any linear pattern takes for the longest line: a look at each character by some hundred alternatives. */
const mostSteps = 4_000_000

/**
 * A pattern judged on all of its hostile lines: the first on which it grows faster than its text, if there is one. Where the code
 * gives it no more than `most` signs, it is enough that it takes few steps for as many.
 */
export function judgeGrowth(source: string, flags: string, most?: number): Growth | undefined {
  const pattern = compilePattern(source, flags)
  for (const line of hostileLines(pattern)) {
    const growth = most === undefined ? growthOn(pattern, line) : tooManyAt(pattern, line, most)
    if (growth) return growth
  }
  return undefined
}

function growthOn(pattern: CompiledPattern, line: HostileLine): Growth | undefined {
  let lengths = [shortest, shortest * 2, shortest * 4]
  let steps = lengths.map((length) => stepsAt(length))
  while (isFaster(steps, lengths)) {
    const [, first = 0, second = 0] = lengths
    if (first >= longest || steps.includes(mostSteps)) return { line, steps, lengths }
    lengths = [first, second, second * 2]
    steps = [...steps.slice(1), stepsAt(second * 2)]
  }
  return undefined

  function stepsAt(length: number): number {
    return countSteps(pattern, textOf(line, length), mostSteps)
  }
}

function tooManyAt(pattern: CompiledPattern, line: HostileLine, length: number): Growth | undefined {
  const steps = countSteps(pattern, textOf(line, length), mostSteps)
  return steps < mostSteps ? undefined : { line, steps: [steps], lengths: [length] }
}

function isFaster(steps: readonly number[], lengths: readonly number[]): boolean {
  const [first = 0, second = 0, third = 0] = steps
  if (third >= mostSteps) return true
  return third > fewSteps * (lengths[2] ?? 0) && third - second > mostGrowth * Math.max(1, second - first)
}

/** A hostile line with its pump repeated up to a length. */
export function textOf({ prefix, pump, suffix }: HostileLine, length: number): string {
  return prefix + pump.repeat(Math.ceil(length / pump.length)) + suffix
}
