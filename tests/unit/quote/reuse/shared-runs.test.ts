import { describe, expect, it } from 'vitest'
import { extendRun, mergeRuns } from '#lib/quote/reuse/shared-runs.ts'

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
