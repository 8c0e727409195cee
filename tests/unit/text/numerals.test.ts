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

test.each([
  ['CD', 400],
  ['CM', 900],
  ['XL', 40],
  ['XC', 90],
  ['DCCC', 800],
  ['LXXX', 80],
  ['VIII', 8],
  ['ix', 9],
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
  ...['33й', '33-ый', '33-ой', '33-ая', '33-е', '33-ое', '33-ье', '33-ю', '33-ую', '33-ого', '33-его', '33-му'].map(
    (written): [string, number] => [written, 33],
  ),
  ...['33-ому', '33-м', '33-ым', '33-ом', '33-х', '33-ых', '33-шы', '33-інші', '33-ыншы', '33-нші'].map(
    (written): [string, number] => [written, 33],
  ),
  ['1st', 1],
  ['2nd', 2],
  ['13th', 13],
  ['111th', 111],
  ['121st', 121],
  ['10th', 10],
  [' XIV ', 14],
  ['eightieth', 80],
  ['eighty-ninth', 89],
  ['nineteenth', 19],
  ['thirty–third', 33],
])('%s is ordinal %d', (text, number) => {
  expect(ordinalToNumber(text)).toBe(number)
})

test.each([
  '33',
  '33th',
  '11st',
  'thirty',
  'third-thirty',
  'thirty-twelfth',
  'IIX',
  '',
  '33-bis',
  '33--й',
  '33-йй',
  '2th',
  '111st',
  '14rd',
  'thirty-third-first',
  'thirty-',
  'twelve',
  'xiv',
])('%s is no ordinal', (text) => {
  expect(ordinalToNumber(text)).toBeUndefined()
})
