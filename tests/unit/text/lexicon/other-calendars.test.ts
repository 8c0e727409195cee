import { describe, expect, it } from 'vitest'
import { isForeignEra, isForeignMonth, isReign } from '#lib/text/lexicon/other-calendars.ts'

describe('words of other calendars', () => {
  it.each(['Ramadan', 'Bahman', 'рамадан', 'Tishrei', 'Thermidor', 'มกราคม'])('%s is a month', (word) =>
    expect(isForeignMonth(word)).toBe(true),
  )
  it.each(['May', 'мая', 'weir'])('%s is none', (word) => expect(isForeignMonth(word)).toBe(false))

  it.each([
    ['AH', true],
    ['Ah', false],
    ['ah', false],
    ['A.H.', true],
    ['be', false],
    ['BE', true],
    ['хиджры', true],
    ['Reiwa', true],
    ['weir', false],
  ])('%s is an era: %j', (word, era) => expect(isForeignEra(word)).toBe(era))

  it('knows eras that are counted from their own beginning', () => {
    expect(['Reiwa', 'meiji', 'AH'].map(isReign)).toEqual([true, true, false])
  })
})
