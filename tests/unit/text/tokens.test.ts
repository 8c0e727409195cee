import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokens } from '#lib/text/tokens.ts'

const words = (text: string) => tokens(text).map((token) => token.text)

test.each([
  ['a comma', '42,500 and 1,234,567'],
  ['a space', '42 500 and 1 234 567'],
  ['a no-break space', '42\u00A0500 and 1\u00A0234\u00A0567'],
  ['a thin space', '42\u2009500 and 1\u202F234\u202F567'],
  ['an apostrophe', '42’500 and 1’234’567'],
  ['nothing', '42500 and 1234567'],
])('a figure is one token however it is grouped: %s', (_, text) => {
  expect(words(text)).toEqual(['42500', 'and', '1234567'])
})

test.each([
  ['two full stops group', '1.234.567', ['1234567']],
  ['one is a decimal', '42.500 5.4', ['42.500', '5.4']],
  ['a decimal comma', '5,4 0,125 3,5 млн', ['5.4', '0.125', '3.5', 'млн']],
  ['grouping and decimals', '1,234.56 1.234.567,89', ['1234.56', '1234567.89']],
  ['a year beside a figure', 'in 2022 500 came', ['in', '2022', '500', 'came']],
  ['a day beside a year', 'March 13 2023', ['march', '13', '2023']],
  ['a date in figures', '10.02.2026, 25.04.2024', ['10', '02', '2026', '25', '04', '2024']],
  ['a list', '1,2,3 and 2019,2020', ['1', '2', '3', 'and', '2019', '2020']],
  ['letters after a figure', '66th 1990s 5.4bn', ['66th', '1990s', '5.4', 'bn']],
  ['signs', '$1,000 100% №5 (7)', ['1000', '100', '5', '7']],
  ['groups of a telephone number', 'call +7 701 000 00 00', ['call', '7', '701', '000', '00', '00']],
  ['figures of a keycap emoji', '1\uFE0F\u20E3 First', ['1', 'first']],
  ['subscripts and notes', 'CO₂ said⁵', ['co2', 'said']],
])('figures: %s', (_, text, expected) => {
  expect(words(text)).toEqual(expected)
})

test.each([
  ['hyphen, dash and space agree', 'COVID-19 COVID–19 covid 19', ['covid', '19', 'covid', '19', 'covid', '19']],
  ['apostrophes', 'the president’s, the workers’ l‘eau', ['the', "president's", 'the', 'workers', "l'eau"]],
  ['initials', 'U.S. and USA and U.S.A', ['us', 'and', 'usa', 'and', 'usa']],
  ['a lost space after initials', 'the U.S.The next', ['the', 'us', 'the', 'next']],
  ['names with an initial', 'W.Ruto and K.K.Tokayev', ['w', 'ruto', 'and', 'kk', 'tokayev']],
  ['a lost space', 'ended.The next', ['ended', 'the', 'next']],
  ['ё and й', 'Ёлка, йод и чай', ['елка', 'йод', 'и', 'чай']],
  ['Kazakh', 'Қазақстан Республикасының 55-ші', ['қазақстан', 'республикасының', '55', 'ші']],
  ['soft hyphens', 'co\u00ADoperate', ['cooperate']],
  ['composed and decomposed letters', 'e\u0301lan й', ['élan', 'й']],
])('words: %s', (_, text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('the span of a token is where it is written', () => {
  const text = 'The “42 500” of K.K.Tokayev’s'
  expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The',
    '42 500',
    'of',
    'K.K',
    'Tokayev’s',
  ])
})

const pieces = fc.constantFrom(
  ...[
    '42,500',
    '5.4',
    '1 000',
    'U.S.',
    'don’t',
    'co\u00ADop',
    'Ё',
    '66th',
    'ш',
    'é',
    '漢',
    '\u200D',
    '.',
    ',',
    '-',
    ' ',
    '\u00A0',
    '2022',
    'ﷺ',
    '🙂',
  ],
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces).map((list) => list.join('')),
)

test('spans are in order, apart, inside the text, and tokens hold no space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let before = 0
      for (const token of tokens(text)) {
        expect(token.start).toBeGreaterThanOrEqual(before)
        expect(token.end).toBeGreaterThan(token.start)
        expect(token.text).toMatch(/^\S+$/u)
        before = token.end
      }
      expect(before).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 1000 },
  )
})

test('a token typed as it is shown is the same token', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: fc.constantFrom(...'абвйёқAbc019’.,- ') }))), (list) => {
      for (const { text } of tokens(list.join(' '))) expect(words(text)).toEqual([text])
    }),
    { numRuns: 1000 },
  )
})
