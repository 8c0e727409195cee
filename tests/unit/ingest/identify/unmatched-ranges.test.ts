import { describe, expect, it } from 'vitest'
import { unmatchedRanges } from '#lib/ingest/identify/unmatched-ranges.ts'

describe('the stretches between pairs', () => {
  it('are those before, between and after', () => {
    expect(
      unmatchedRanges(
        new Map([
          [1, 1],
          [3, 4],
        ]),
        6,
        4,
      ),
    ).toEqual([
      { before: [0, 1], after: [0, 1] },
      { before: [2, 4], after: [2, 3] },
      { before: [5, 6], after: [4, 4] },
    ])
  })

  it('are none where all are paired', () => {
    expect(
      unmatchedRanges(
        new Map([
          [0, 0],
          [1, 1],
        ]),
        2,
        2,
      ),
    ).toEqual([])
  })

  it('are counted by the longest series that kept its order', () => {
    // The first moved to the end: the others are the series.
    expect(
      unmatchedRanges(
        new Map([
          [2, 0],
          [0, 1],
          [1, 2],
        ]),
        3,
        3,
      ),
    ).toEqual([
      { before: [0, 1], after: [0, 0] },
      { before: [3, 3], after: [2, 3] },
    ])
  })
})
