import { expect, it } from 'vitest'
import { numberAt, numeralToken } from '#lib/text/number-words.ts'

const numberIn = (words: string, language: string) =>
  numberAt(words.split(' '), 0, (word) => numeralToken(word, language))?.value

it.each([
  ['twenty five', 'en', '25'],
  ['thousand two hundred', 'en', '1200'],
  ['twelve hundred and ninety millions', 'en', '1290000000'],
  ['two thousand five hundred million', 'en', '2500000000'],
  ['nineteen hundred and five', 'en', '1905'],
  ['two million three hundred thousand', 'en', '2300000'],
  ['тысяча двести', 'ru', '1200'],
  ['две тысячи сто', 'ru', '2100'],
  ['он төрт', 'kk', '14'],
  ['мың екі жүз', 'kk', '1200'],
  ['он бір миллион', 'kk', '11000000'],
])('%s (%s) is %s', (words, language, value) => {
  expect(numberIn(words, language)).toBe(value)
})

it('knows an ordinal from the number of it', () => {
  expect(numeralToken('третья', 'ru')?.isOrdinal).toBe(true)
  expect(numeralToken('екінші', 'kk')?.isOrdinal).toBe(true)
  expect(numeralToken('eleventh', 'en')?.isOrdinal).toBe(true)
  expect(numeralToken('двух', 'ru')?.isOrdinal).toBeUndefined()
})
