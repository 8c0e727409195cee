import { describe, expect, it } from 'vitest'
import { dateSpan } from '#lib/quote/claims/date-span.ts'

describe('the days of an EDTF date', () => {
  it.each([
    ['1862-03-04', '1862-03-04', '1862-03-04', true],
    ['1862-03', '1862-03-01', '1862-03-31', true],
    ['1862', '1862-01-01', '1862-12-31', true],
    ['1862~', '1862-01-01', '1862-12-31', false],
    ['1862?', '1862-01-01', '1862-12-31', false],
    ['186X', '1860-01-01', '1869-12-31', true],
    ['1862-03-04/1862-03-06', '1862-03-04', '1862-03-06', true],
    ['18XX', '1800-01-01', '1899-12-31', true],
    ['1862~/1863', '1862-01-01', '1863-12-31', false],
    ['1862-02', '1862-02-01', '1862-02-31', true],
  ])('%s', (date, first, last, isCertain) => {
    expect(dateSpan(date)).toEqual({ first, last, isCertain })
  })

  it.each([undefined, 'XXXX-03-04', '1862-03-04/..'])('are not known of %j', (date) => {
    expect(dateSpan(date)).toBeUndefined()
  })
})
