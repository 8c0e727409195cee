import { describe, expect, it } from 'vitest'
import { calendarDay, contains, daysFrom, isOneTime, isWholeDate } from '#lib/ingest/recognise/dates/calendar-day.ts'

describe('a day of the calendar', () => {
  it.each([
    [[2024, 4, 25], '2024-04-25'],
    [[2024, 4, 1], '2024-04-01'],
    [[2024, 4, 30], '2024-04-30'],
    [[2024, 12, 31], '2024-12-31'],
    [[2024, 1], '2024-01'],
    [[undefined, 2, 29], 'XXXX-02-29'],
    [[2024, 2, 29], '2024-02-29'],
    [[2023, 2, 29], undefined],
    [[2024, 4, 31], undefined],
    [[2024, 4, 0], undefined],
    [[2024, 0, 5], undefined],
    [[2024, 13, 5], undefined],
    [[2024, 13], undefined],
    [[2024, 12], '2024-12'],
  ] as const)('%j: %j', ([year, month, day], edtf) => {
    expect(calendarDay(year, month, day)).toBe(edtf)
  })

  it('is days from another', () => {
    expect(daysFrom('2024-04-25', '2024-04-26')).toBe(1)
    expect(daysFrom('2024-04-25', '2024-03-26')).toBe(-30)
    expect(daysFrom('2023-01-01', '2024-01-01')).toBe(365)
    expect(daysFrom('XXXX-02-28', 'XXXX-03-01')).toBe(2)
  })
})

describe('whole dates', () => {
  it.each([
    ['2024-04-25', true],
    ['2024-04-25/2024-04-26', true],
    ['2024-04', false],
    ['XXXX-04-25', false],
    ['2024-04-25/2024-05', false],
    ['Y12024-04-25', false],
  ])('%s: %j', (edtf, found) => expect(isWholeDate(edtf)).toBe(found))

  it.each([
    ['2024-04-25/2024-04-27', '2024-04-25', true],
    ['2024-04-25/2024-04-27', '2024-04-26', true],
    ['2024-04-25/2024-04-27', '2024-04-27', true],
    ['2024-04-25/2024-04-27', '2024-04-28', false],
    ['2024-04-25/2024-04-27', '2024-04-24', false],
    ['2024-04-25/2024-04-27', '2024-04-25/2024-04-26', false],
    ['2024-04-25', '2024-04-25', false],
  ])('%s has %s in it: %j', (interval, day, found) => expect(contains(interval, day)).toBe(found))

  it('may be of one occasion', () => {
    expect(isOneTime('2024-04-25', '2024-04-25')).toBe(true)
    expect(isOneTime('2024-04-25', '2024-04-24/2024-04-26')).toBe(true)
    expect(isOneTime('2024-04-24/2024-04-26', '2024-04-25')).toBe(true)
    expect(isOneTime('2024-04-25', '2024-04-26')).toBe(false)
  })
})
