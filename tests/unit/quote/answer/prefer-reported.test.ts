import { describe, expect, it } from 'vitest'
import { chooseReported } from '#lib/quote/answer/prefer-reported.ts'
import type { Claim } from '#lib/quote/reading/read-claim.ts'
import type { Verdict } from '#lib/quote/verdict/check-quotation.ts'
import { checkOf } from '#tests/unit/quote/invented-place.ts'

const one = (quotation: string, verdict: Verdict, similarity = 1) => ({
  interpretation: { quotation, claim: {} },
  check: checkOf(verdict, { similarity }),
})
const whole = 'Ana Verell said the old weir leaks'
const report = 'the old weir leaks'
const chosen = (...[asWritten, ...reported]: [ReturnType<typeof one>, ...ReturnType<typeof one>[]]) =>
  chooseReported(asWritten, reported).interpretation.quotation

describe('a text that reports what somebody said', () => {
  it('is meant so where as much of it was said as of the whole', () => {
    expect(chosen(one(whole, 'part', 0.5), one(report, 'exact'))).toBe(report)
  })

  it('is not where words of the clause were said, too, nor where the whole is found as well', () => {
    expect(chosen(one(whole, 'part', 0.9), one(report, 'part'))).toBe(whole)
    expect(chosen(one(whole, 'altered'), one(report, 'altered'))).toBe(whole)
  })

  it('is meant so where nothing but the year is found beside the words, as it may be by chance', () => {
    const text = '1862: the old weir leaks'
    const found = (quotation: string, claim: Claim, verdict: Verdict) => ({
      interpretation: { quotation, claim },
      check: checkOf(verdict),
    })
    const of = (claim: Claim, verdict: Verdict) =>
      chooseReported(found(text, {}, 'altered'), [found(report, claim, verdict)]).interpretation.quotation
    const date = { given: '1862', start: 0, end: 4, spans: [] }
    expect(of({ date }, 'exact')).toBe(report)
    expect(of({}, 'exact')).toBe(text)
    expect(of({ date }, 'near')).toBe(text)
  })

  it('is meant so where nothing is found at all: what is claimed can be told', () => {
    expect(chosen(one(whole, 'none', 0), one(report, 'none', 0))).toBe(report)
  })

  it('is the best of several reports, and as it is written where there is none', () => {
    expect(chosen(one(whole, 'none', 0), one('leaks', 'part'), one(report, 'exact'))).toBe(report)
    expect(chosen(one(whole, 'part'))).toBe(whole)
  })
})
