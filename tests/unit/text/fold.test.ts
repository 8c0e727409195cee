import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '#lib/text/fold.ts'

test.each([
  ['case', 'The ÉLAN', 'the élan'],
  ['Russian ё', 'Ёлка ещё', 'елка еще'],
  ['й stays й', 'Йод й', 'йод й'],
  ['quotation marks', '«a» “b” „c‟ ‘d’ ‹e›', '"a" "b" "c" \'d\' \'e\''],
  ['dashes', 'a–b—c−d‑e', 'a-b-c-d-e'],
  ['spaces', '  a\u00A0b\u2009c\n\td ', 'a b c d'],
  ['characters of no width', 'co\u00ADop\u2060er\u200Bate\uFEFF', 'cooperate'],
  ['forms of compatibility', 'ﬁne ＡＢ ①', 'fine ab 1'],
  ['Kazakh letters', 'ҚОҒАМ', 'қоғам'],
])('folds %s', (_, text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('folding twice changes nothing more', () => {
  const parts = fc.constantFrom(
    'ё',
    'е',
    '\u0308',
    '\u0300',
    '\u00AD',
    'İ',
    'Σ',
    '´',
    '″',
    ' ',
    '\u0085',
    'ŉ',
    '\u0345',
    'ﷺ',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(parts).map((list) => list.join('')),
      ),
      (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      },
    ),
    { numRuns: 2000 },
  )
})

test('a text of ASCII is folded as it is beside letters that are none', () => {
  const sign = fc.constantFrom('`', "'", '\t', '\n', ' ', '  ', 'A', 'z', '0', '-', '"', '\u000B', '\u001F')
  const text = fc.oneof(
    fc.string({ unit: 'binary-ascii' }),
    fc.array(sign).map((list) => list.join('')),
  )
  fc.assert(
    fc.property(text, (words) => {
      const folded = fold(words)
      expect(fold(`é ${words} é`)).toBe(folded === '' ? 'é é' : `é ${folded} é`)
    }),
    { numRuns: 1000 },
  )
})
