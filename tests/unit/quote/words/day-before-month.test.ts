import { describe, expect, it } from 'vitest'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import { dayBeforeMonth } from '#lib/quote/words/day-before-month.ts'

/** Days and months as they come out, whether reading words orders them or not. */
const ordered = (text: string) =>
  dayBeforeMonth(comparableWords(text))
    .map((word) => word.text)
    .join(' ')

describe('English days of months', () => {
  it.each([
    ['December 7th', '7th december'],
    ['December 7', '7 december'],
    ['Dec. 7', '7 dec'],
    ['the 7th of December', '7th december'],
    ['7 December', '7 december'],
    ['December the 7th', '7th december'],
    ['December the seventh', 'seventh december'],
    ['the seventh of December', 'seventh december'],
    ['on December 7 at noon', 'on 7 december at noon'],
    ['between May 3 and June 4', 'between 3 may and 4 june'],
  ])('have one order: %s: %s', (text, found) => expect(ordered(text)).toBe(found))

  it.each([
    ['December 32', 'december 32'],
    ['the 7 December', 'the 7 december'],
    ['It was December. 7 wells were dry', 'it was december 7 wells were dry'],
    ['the weir of Ormond', 'the weir of ormond'],
    ['December and 7 wells', 'december and 7 wells'],
    ['December seventh', 'december seventh'],
  ])('are none where they are no date: %s', (text, found) => expect(ordered(text)).toBe(found))

  it('have the place of the whole date', () => {
    const text = 'on December the 7th at noon'
    const [, day, month] = dayBeforeMonth(comparableWords(text))
    expect([day, month].map((word) => text.slice(word?.start, word?.end))).toEqual([
      'December the 7th',
      'December the 7th',
    ])
  })
})
