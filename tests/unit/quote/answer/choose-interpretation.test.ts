import { describe, expect, it } from 'vitest'
import { chooseInterpretation } from '#lib/quote/answer/choose-interpretation.ts'
import type { Verdict } from '#lib/quote/verdict/check-quotation.ts'
import { checkOf } from '#tests/unit/quote/invented-place.ts'

const one = (
  quotation: string,
  verdict: Verdict,
  given: { isWhole?: boolean; unexplainedWords?: number; similarity?: number } = {},
) => {
  const { similarity = 1, ...interpretation } = given
  return {
    interpretation: { quotation, claim: {}, ...interpretation },
    check: checkOf(verdict, { similarity }),
  }
}
const chosen = (...all: ReturnType<typeof one>[]) => chooseInterpretation(all).interpretation.quotation

describe('which interpretation is meant', () => {
  it('is the one that was found best, of equal ones the first', () => {
    expect(chosen(one('weir', 'none'), one('old weir', 'near'))).toBe('old weir')
    expect(chosen(one('weir', 'near'), one('old weir', 'altered'))).toBe('weir')
  })

  it('is the longest that stands exactly so', () => {
    expect(chosen(one('weir', 'exact'), one('the old weir', 'exact'))).toBe('the old weir')
  })

  it('is the whole text where marks are within a passage that is quoted as a whole', () => {
    const marks = one('weir', 'exact', { unexplainedWords: 5 })
    expect(chosen(marks, one('the old weir of oak', 'near', { isWhole: true, similarity: 0.9 }))).toBe(
      'the old weir of oak',
    )
    expect(chosen(marks, one('the old weir of oak', 'near', { isWhole: true, similarity: 0.5 }))).toBe('weir')
    expect(
      chosen(
        { ...marks, interpretation: { ...marks.interpretation, unexplainedWords: 1 } },
        one('x', 'near', { isWhole: true }),
      ),
    ).toBe('weir')
  })
})
