import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idf, impactBucketOf, impactOf, k1, saturation } from '#lib/search/format/bm25.ts'

describe('BM25', () => {
  it('weighs a word of average length once as 1', () => {
    expect(saturation(1, 50, 50)).toBeCloseTo(1)
  })

  it('grows with occurrences but never beyond k1 + 1, and falls with length', () => {
    expect(saturation(2, 50, 50)).toBeGreaterThan(saturation(1, 50, 50))
    expect(saturation(1000, 50, 50)).toBeLessThan(k1 + 1)
    expect(saturation(1, 200, 50)).toBeLessThan(saturation(1, 50, 50))
    expect(saturation(0, 50, 50)).toBe(0)
  })

  it('gives rarer words more, and the commonest still something', () => {
    expect(idf(1, 100)).toBeGreaterThan(idf(10, 100))
    expect(idf(100, 100)).toBeGreaterThan(0)
  })
})

describe('slots', () => {
  it('begin with the best and stay in their range', () => {
    expect(impactBucketOf(k1 + 1, 8)).toBe(0)
    expect(impactBucketOf(0, 8)).toBe(7)
    expect(impactBucketOf(99, 8)).toBe(0)
  })

  it('give back a weight that is off by half a slot at most', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: k1 + 1, noNaN: true }), fc.integer({ min: 1, max: 64 }), (weight, slots) => {
        const off = Math.abs(impactOf(impactBucketOf(weight, slots), slots) - weight)
        expect(off).toBeLessThanOrEqual((k1 + 1) / slots / 2 + 1e-9)
      }),
    )
  })
})
