import { describe, expect, it } from 'vitest'
import { firstDayOfWeek, shadeOf, shortMonthNames, weekdayNames, weeksOfMonth } from '#lib/site/month-calendar.ts'

describe('the weeks of a month', () => {
  it('begin on Monday, with the days before the first left empty', () => {
    // 1 March 1861 was a Friday.
    expect(weeksOfMonth('1861-03', 1)).toEqual([
      [undefined, undefined, undefined, undefined, 1, 2, 3],
      [4, 5, 6, 7, 8, 9, 10],
      [11, 12, 13, 14, 15, 16, 17],
      [18, 19, 20, 21, 22, 23, 24],
      [25, 26, 27, 28, 29, 30, 31],
    ])
  })

  it('begin on Sunday where weeks do', () => {
    expect(weeksOfMonth('1861-03', 7)[0]).toEqual([undefined, undefined, undefined, undefined, undefined, 1, 2])
  })

  it.each([
    ['1900-02', 28],
    ['2000-02', 29],
    ['2024-12', 31],
    ['0987-06', 30],
  ])('of %s have its %i days, each once and in order', (month, days) => {
    const all = weeksOfMonth(month, 1).flat()
    expect(all.length % 7).toBe(0)
    expect(all.filter((day) => day !== undefined)).toEqual(Array.from({ length: days }, (_, index) => index + 1))
  })

  it('are four where the month begins and ends with a week', () => {
    expect(weeksOfMonth('2021-02', 1)).toHaveLength(4)
  })
})

describe('what a locale says', () => {
  it('is the first day of a week', () => {
    expect(['en-GB', 'en-US', 'kk-KZ', 'ru-RU'].map(firstDayOfWeek)).toEqual([1, 7, 1, 1])
  })

  it('is the names of the days from there on, and of the months', () => {
    expect(weekdayNames('en-GB', 1).map(({ full }) => full)[0]).toBe('Monday')
    expect(weekdayNames('en-US', 7).map(({ short }) => short)).toEqual([
      'Sun',
      'Mon',
      'Tue',
      'Wed',
      'Thu',
      'Fri',
      'Sat',
    ])
    expect(shortMonthNames('en-GB').slice(0, 3)).toEqual(['Jan', 'Feb', 'Mar'])
  })
})

describe('shades', () => {
  it('are none for nothing, the lightest for little, and the darkest for the most', () => {
    expect([0, 1, 25, 26, 75, 100].map((count) => shadeOf(count, 100))).toEqual([0, 1, 1, 2, 3, 4])
    expect(shadeOf(1, 1)).toBe(4)
  })
})
