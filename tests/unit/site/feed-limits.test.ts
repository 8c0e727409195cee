import { describe, expect, it } from 'vitest'
import { fewestDocumentsForFeed, mostFeedsOfNames } from '#lib/site/feed-limits.ts'

describe('feeds of names', () => {
  it('are as many as fit below 18,000 files, and never fewer than 50', () => {
    expect(mostFeedsOfNames(100)).toBeGreaterThan(1000)
    expect(mostFeedsOfNames(8000)).toBe(1300)
    expect(mostFeedsOfNames(10_000)).toBe(50)
    expect(mostFeedsOfNames(1_000_000)).toBe(50)
  })

  it('leave room for the files of watches, which are chosen', () => {
    expect(mostFeedsOfNames(8000, 50)).toBe(1225)
    expect(mostFeedsOfNames(10_000, 10)).toBe(35)
    expect(mostFeedsOfNames(10_000, 50)).toBe(0)
    for (const watches of [0, 10, 50]) {
      const files = 3 * watches + 2 * mostFeedsOfNames(8000, watches)
      expect(3000 + 1.55 * 8000 + files).toBeLessThanOrEqual(18_000)
    }
  })

  it('are of those with the most documents, and no more than allowed where several have as many', () => {
    expect(fewestDocumentsForFeed([5, 1, 3], 3)).toBe(1)
    expect(fewestDocumentsForFeed([5, 1, 3], 2)).toBe(2)
    const counts = [9, 4, 4, 4, 1]
    const fewest = fewestDocumentsForFeed(counts, 2)
    expect(counts.filter((count) => count >= fewest)).toEqual([9])
  })
})
