import { expect, it } from 'vitest'
import { nearestDay } from '#lib/site/nearest-day.ts'

it.each([
  ['05-14', '05-14', 'the day itself'],
  ['05-10', '05-14', 'a later one'],
  ['05-20', '05-14', 'an earlier one'],
  ['12-30', '01-02', 'one of the next year'],
  ['01-01', '12-30', 'one of the year before'],
  ['02-29', '03-01', 'from a day that not every year has'],
])('the day nearest to %s is %s: %s', (to, nearest) => {
  expect(nearestDay(['05-14', '08-01', nearest], to)).toBe(nearest)
})

it('is the earlier of two that are equally near, over the turn of the year, too', () => {
  expect(nearestDay(['05-12', '05-16'], '05-14')).toBe('05-12')
  expect(nearestDay(['01-02', '12-30'], '12-31')).toBe('12-30')
})

it('is none where there are none', () => {
  expect(nearestDay([], '05-14')).toBeUndefined()
})
