import { describe, expect, it } from 'vitest'
import { yearFromWords, yearInWords } from '#lib/text/lexicon/year-words.ts'

describe('a year in words', () => {
  it.each([
    ['two thousand and nineteen', 2019],
    ['Two Thousand Nineteen', 2019],
    ['one thousand, eight hundred and sixty-two', 1862],
    ['two thousand', 2000],
    ['nineteen ninety-eight', 1998],
    ['nineteen hundred and five', 1905],
    ['twenty twenty-one', 2021],
    ['eighteen ten', 1810],
  ])('%s: %i', (written, year) => {
    expect(yearFromWords(written)).toBe(year)
    expect(new RegExp(`^(?:${yearInWords})$`, 'i').test(written)).toBe(true)
  })

  it.each(['nineteen five', 'two thousand weirs', 'old weir', ''])('is not %j', (written) => {
    expect(yearFromWords(written)).toBeUndefined()
  })

  it('never begins with ten, which is a number of something', () => {
    expect(new RegExp(`^(?:${yearInWords})$`).test('ten thirty')).toBe(false)
  })
})
