import { describe, expect, it } from 'vitest'
import { datePrecision, isUnsureDate, latestPossible } from '#lib/site/date-precision.ts'

describe('how closely a date is known', () => {
  it.each([
    ['1861-03-04', 'day'],
    ['1861-03-04?', 'day'],
    ['2019-05-14/2019-05-16', 'days'],
    ['1861-03', 'month'],
    ['1861-XX-04', 'year'],
    ['1861', 'year'],
    ['1861~', 'year'],
    ['1862/1865', 'range'],
    ['2019-01-01/2019-06-30', 'range'],
    ['2019-01-01/..', 'range'],
    ['186X', 'decade'],
    ['18XX', 'century'],
    ['../1862', 'latest'],
    ['/1862-05-03', 'latest'],
    ['XXXX-03-13', 'without-year'],
    ['XXXX-XX-13', 'unknown'],
    [undefined, 'unknown'],
  ])('%s: %s', (date, precision) => {
    expect(datePrecision(date)).toBe(precision)
  })

  it('is not sure where a sign of EDTF says so, of either end', () => {
    expect(['1861?', '1861~', '1861%', '1861/1862~'].map(isUnsureDate)).toEqual([true, true, true, true])
    expect(['1861', '186X', undefined].map(isUnsureDate)).toEqual([false, false, false])
  })

  it('has a latest possible time only where the start alone is open or unknown', () => {
    expect(['../1862', '/1862', '1861/1862', '1861/..', '../..'].map(latestPossible)).toEqual([
      '1862',
      '1862',
      undefined,
      undefined,
      undefined,
    ])
  })
})
