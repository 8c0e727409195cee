import { describe, expect, it } from 'vitest'
import { extendRun, mergeRuns, neighbouringRuns } from '#lib/quote/reuse/shared-runs.ts'

describe('the run around a word that two stretches share', () => {
  const words = Uint32Array.from([9, 1, 2, 3, 8, 7, 1, 2, 3, 6])

  it('reaches both ways as far as the words are the same', () => {
    expect(extendRun(words, 2, 7, [0, 5], [5, 10])).toEqual({ first: 1, second: 6, length: 3 })
  })

  it('does not reach beyond its stretches', () => {
    expect(extendRun(words, 2, 7, [2, 3], [5, 10])).toEqual({ first: 2, second: 7, length: 1 })
  })
})

describe('runs of one passage', () => {
  const run = (first: number, second: number, length: number) => ({ first, second, length })

  it('are those that follow each other closely on both sides', () => {
    expect(mergeRuns([run(0, 100, 8), run(10, 113, 6)])).toEqual([{ first: [0, 16], second: [100, 119], words: 14 }])
  })

  it('are not further apart than five words', () => {
    expect(mergeRuns([run(0, 100, 8), run(14, 108, 6)])).toHaveLength(2)
    expect(mergeRuns([run(0, 100, 8), run(13, 108, 6)])).toHaveLength(1)
  })

  it('do not overlap on either side', () => {
    expect(mergeRuns([run(0, 100, 8), run(8, 104, 6)])).toHaveLength(2)
  })
})

describe('runs next to one', () => {
  /** Two rows: ten words, a gap on each side, seven words, a gap, four words. */
  const [ten, seven, four] = [10, 20, 30].map((from, at) =>
    Array.from({ length: [10, 7, 4][at] ?? 0 }, (_, n) => from + n),
  )
  const first = [1, ...(ten ?? []), 2, 3, ...(seven ?? []), 4, ...(four ?? [])]
  const second = [5, 6, ...(ten ?? []), 7, ...(seven ?? []), 8, ...(four ?? [])]
  const words = Uint32Array.from([...first, ...second])
  const bounds = [
    [0, first.length],
    [first.length, words.length],
  ] as const
  const long = { first: 1, second: first.length + 2, length: 10 }
  const short = { first: 13, second: first.length + 13, length: 7 }

  it('are found behind and before it, where five words or more are the same', () => {
    expect(neighbouringRuns(words, long, ...bounds)).toEqual([short])
    expect(neighbouringRuns(words, short, ...bounds)).toEqual([long])
  })

  it('are none behind a gap of six words, nor outside of the paragraphs', () => {
    const far = Uint32Array.from([...(ten ?? []), 1, 2, 3, 4, 5, 6, ...(seven ?? []), ...(ten ?? []), ...(seven ?? [])])
    const run = { first: 0, second: 23, length: 10 }
    expect(neighbouringRuns(far, run, [0, 23], [23, 40])).toEqual([])
    expect(neighbouringRuns(words, long, [0, 17], [first.length, words.length])).toEqual([])
  })
})
