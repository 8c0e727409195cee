import { describe, expect, it } from 'vitest'
import { allDays, dayRangeOf, overlap, parseDayRange } from '#lib/search/query/day-range.ts'

describe('the days of a date', () => {
  it.each([
    ['1990', '1990-01-01', '1990-12-31'],
    ['1990-09', '1990-09-01', '1990-09-31'],
    ['1990-12', '1990-12-01', '1990-12-31'],
    ['1990-09-01', '1990-09-01', '1990-09-01'],
    ['1990-09-31', '1990-09-31', '1990-09-31'],
  ])('%s', (date, first, last) => expect(dayRangeOf(date)).toEqual({ first, last }))

  it.each(['', '90', '1990-13', '1990-00', '1990-09-32', '1990-09-00', '1990-9', 'x1990', '1990x'])(
    'none of %j',
    (date) => expect(dayRangeOf(date)).toBeUndefined(),
  )
})

describe('the days from one date to another', () => {
  it.each([
    ['1990', '1990-01-01', '1990-12-31'],
    ['1990..1995', '1990-01-01', '1995-12-31'],
    ['1990-09..1990-09', '1990-09-01', '1990-09-31'],
    ['1990-09-25..1990-09-25', '1990-09-25', '1990-09-25'],
    ['1990..', '1990-01-01', allDays.last],
    ['..1995', allDays.first, '1995-12-31'],
  ])('%s', (range, first, last) => expect(parseDayRange(range)).toEqual({ first, last }))

  it.each(['..', '1995..1990', 'x..1990', '1990..x', ''])('none of %j', (range) =>
    expect(parseDayRange(range)).toBeUndefined(),
  )
})

it('two stretches meet where they have a day in common, be it one', () => {
  const span = (first: string, last: string) => ({ first, last })
  expect(overlap(span('1990', '1991'), span('1991', '1992'))).toBe(true)
  expect(overlap(span('1991', '1992'), span('1990', '1991'))).toBe(true)
  expect(overlap(span('1990', '1990'), span('1991', '1992'))).toBe(false)
  expect(overlap(span('1991', '1992'), span('1990', '1990'))).toBe(false)
})
