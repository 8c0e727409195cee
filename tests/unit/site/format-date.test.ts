import { describe, expect, it } from 'vitest'
import { english } from '#lib/i18n/english.ts'
import { dateLabel, formatDate } from '#lib/site/format-date.ts'

describe('dates in words', () => {
  it.each([
    ['2024-04-25', '25 April 2024'],
    ['2024-04', 'April 2024'],
    ['1862', '1862'],
    ['XXXX-03-13', '13 March, year not known'],
    ['2023-XX-13', '2023'],
    ['2023-03-13?', '13 March 2023 (uncertain)'],
    ['1862~', 'c. 1862'],
    ['1862%', 'c. 1862 (uncertain)'],
    ['186X', '1860s'],
    ['18XX', '1800 to 1899'],
    ['2019-05-14/2019-05-16', '14–16 May 2019'],
    ['2019-04-29/2019-05-02', '29 April – 2 May 2019'],
    ['2018-12-30/2019-01-02', '30 December 2018 – 2 January 2019'],
    ['2019-05-14?/2019-05-16', '14 May 2019 to 16 May 2019 (uncertain)'],
    ['1862/1865', '1862 to 1865'],
    ['2019/..', 'from 2019'],
    ['../1862', '1862 or earlier'],
    ['/1862-05-03', '3 May 1862 or earlier'],
    ['../1862~', 'c. 1862 or earlier'],
    ['../1862-05?', 'May 1862 or earlier (uncertain)'],
    [undefined, 'not known'],
  ])('%s is %s', (date, words) => {
    expect(formatDate(date, english)).toBe(words)
  })

  it('shows what it cannot read as written', () => {
    expect(formatDate('spring', english)).toBe('spring')
  })
})

describe('dates for machines', () => {
  it.each([
    ['2024-04-25', '2024-04-25'],
    ['2023-03-13?', '2023-03-13'],
    ['1862', '1862'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined],
    ['XXXX-03-13', undefined],
    ['186X', undefined],
    ['2019-05-14/2019-05-16', undefined],
  ])('%s gives %s', (date, machine) => {
    expect(dateLabel(date, english).datetime).toBe(machine)
  })
})
