import { expect, test } from 'vitest'
import { ordinalToNumber, romanToNumber } from '#lib/text/numerals.ts'

test.each([
  ['I', 1],
  ['iv', 4],
  ['XXXIII', 33],
  ['MCMXCIV', 1994],
  ['MMMCMXCIX', 3999],
])('%s is %d', (text, number) => {
  expect(romanToNumber(text)).toBe(number)
})

test.each(['', 'IIII', 'VX', 'IC', 'Iv', 'MMMM', 'X1', 'abc'])('%s is no Roman numeral', (text) => {
  expect(romanToNumber(text)).toBeUndefined()
})

test.each([
  ['33rd', 33],
  ['11th', 11],
  ['112th', 112],
  ['XXXIII', 33],
  ['thirty-third', 33],
  ['Thirty third', 33],
  ['twelfth', 12],
  ['twentieth', 20],
  ['33-й', 33],
  ['33-я', 33],
  ['33‑го', 33],
  ['33-ші', 33],
])('%s is ordinal %d', (text, number) => {
  expect(ordinalToNumber(text)).toBe(number)
})

test.each(['33', '33th', '11st', 'thirty', 'third-thirty', 'thirty-twelfth', 'IIX', '', '33-bis'])(
  '%s is no ordinal',
  (text) => {
    expect(ordinalToNumber(text)).toBeUndefined()
  },
)
