import { describe, expect, it } from 'vitest'
import { logLikelihood } from '#lib/keyness/log-likelihood.ts'

describe('log-likelihood', () => {
  it('is what the definition gives, worked out by hand', () => {
    // Expected: 50 and 50 of 100 uses, 950 and 950 of the other words.
    const expected =
      2 * (70 * Math.log(70 / 50) + 30 * Math.log(30 / 50) + 930 * Math.log(930 / 950) + 970 * Math.log(970 / 950))
    const found = logLikelihood({ occurrences: 70, words: 1000 }, { occurrences: 30, words: 1000 })
    expect(found).toBeCloseTo(expected, 10)
    expect(found).toBeCloseTo(17.3, 1)
  })

  it('is nothing where both use a word alike', () => {
    expect(logLikelihood({ occurrences: 5, words: 100 }, { occurrences: 50, words: 1000 })).toBeCloseTo(0, 10)
  })

  it('counts what one of both never uses', () => {
    const found = logLikelihood({ occurrences: 20, words: 1000 }, { occurrences: 0, words: 1000 })
    expect(found).toBeGreaterThan(20)
    expect(Number.isFinite(found)).toBe(true)
  })

  it('grows with how much there is, the shares being the same', () => {
    const small = logLikelihood({ occurrences: 7, words: 100 }, { occurrences: 3, words: 100 })
    const large = logLikelihood({ occurrences: 70, words: 1000 }, { occurrences: 30, words: 1000 })
    expect(large).toBeCloseTo(10 * small, 8)
  })
})
