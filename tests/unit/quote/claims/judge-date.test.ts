import { describe, expect, it } from 'vitest'
import { judgeDate } from '#lib/quote/claims/judge-date.ts'
import { claimedDates } from '#lib/quote/reading/claimed-dates.ts'

function judged(claimed: string, date: string | undefined) {
  const [one] = claimedDates(claimed)
  if (!one) throw new Error(`no date in ${claimed}`)
  return judgeDate(one, date)
}

describe('a claimed date', () => {
  it.each([
    ['4 March 1862', '1862-03-04', true],
    ['March 1862', '1862-03-04', true],
    ['1862', '1862-03-04', true],
    ['5 March 1862', '1862-03-04', false],
    ['1863', '1862-03-04', false],
    ['4 March 1862', '1862', null],
    ['4 March 1863', '1862~', null],
    ['1862', undefined, null],
    ['March 4', '1862-03-04', true],
    ['March 5', '1862-03-04', false],
    ['March 5', '1862', null],
    ['March 5', '1862-03', null],
    ['April 5', '1862-03', false],
    ['April 5', '1862-03~', null],
    ['March 5', '1861-12/1862-04', null],
    ['March 4', '1862-03-04/1862-03-06', null],
    ['March 9', '1862-03-04/1862-03-06', false],
    ['3/4/1862', '1862-03-04', true],
    ['3/4/1862', '1862-04-03', true],
    ['3/4/1862', '1862-05-03', false],
    ['3/4/1862', '1862', null],
    ['1861–1863', '1862-03', true],
    ['1863', '1862', false],
    ['1862', '1861/1862', null],
    ['4 March 1862', '1862-03-04?', true],
    ['5 March 1862', '1862-03-04?', null],
  ])('%s is right of %s: %j', (claimed, date, right) => {
    expect(judged(claimed, date)).toBe(right)
  })
})
