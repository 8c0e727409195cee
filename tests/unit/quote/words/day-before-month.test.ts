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
    ['31 December', '31 december'],
    ['29 of May', '29 may'],
    ['the first of May', 'first may'],
    ['the thirtieth of May', 'thirtieth may'],
    ['Dec. 7. It was', '7 dec it was'],
    ['May 1st', '1st may'],
  ])('have one order: %s: %s', (text, found) => expect(ordered(text)).toBe(found))

  it.each([
    ['December 32', 'december 32'],
    ['the 7 December', 'the 7 december'],
    ['It was December. 7 wells were dry', 'it was december 7 wells were dry'],
    ['the weir of Ormond', 'the weir of ormond'],
    ['December and 7 wells', 'december and 7 wells'],
    ['December seventh', 'december seventh'],
    ['the 32nd of December', 'the 32nd of december'],
    ['the hundredth of December', 'the hundredth of december'],
    ['December 70', 'december 70'],
    ['on the 7, December came', 'on the 7 december came'],
    ['7 … December', '7 december'],
    ['of 7. December came', 'of 7 december came'],
    ['the weir of May', 'the weir of may'],
    ['it may 7 times', 'it may 7 times'],
    ['the December 7', 'the 7 december'],
    ['seventh December', 'seventh december'],
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

it('leaves a text without months as it is', () => {
  const words = comparableWords('the weir of Ormond')
  expect(dayBeforeMonth(words)).toBe(words)
})

it('knows what is before the date, as it was before the month', () => {
  const of = (text: string) => {
    const day = dayBeforeMonth(comparableWords(text)).find((word) => word.text === '7')
    return [day?.startsSentence, day?.afterPause, day?.afterEllipsis]
  }
  expect(of('so, December 7 came')).toEqual([false, true, false])
  expect(of('so … December 7 came')).toEqual([true, true, true])
  expect(of('so December 7 came')).toEqual([false, false, false])
})

it('begins a sentence with the day where the month began one', () => {
  const [day, month] = dayBeforeMonth(comparableWords('December 7 came'))
  expect([day?.startsSentence, month?.startsSentence]).toEqual([true, false])
})
