import fc from 'fast-check'
import { expect, test } from 'vitest'
import { singleSpaces } from '#lib/text/single-spaces.ts'

test.each([
  ['one space stays', 'It held fast.', 'It held fast.'],
  ['several are one', 'It  held   fast.', 'It held fast.'],
  ['line ends and tabs', 'It\nheld\t\r\nfast.', 'It held fast.'],
  ['spaces of other kinds', 'It\u00A0held\u2009fast\u0085now.', 'It held fast now.'],
])('%s', (_, text, expected) => {
  expect(singleSpaces(text)).toBe(expected)
})

test('no space but single plain ones is left, and no other sign is changed', () => {
  const sign = fc.constantFrom('a', 'é', ' ', '\u00A0', '\u0085', '\n', '\u3000', '\uFEFF')
  fc.assert(
    fc.property(
      fc.array(sign).map((list) => list.join('')),
      (text) => {
        const single = singleSpaces(text)
        expect(single).not.toMatch(/ {2}|[^\S ]|\u0085/u)
        expect(single.replace(/ /g, '')).toBe(text.replace(/[\s\u0085]/g, ''))
      },
    ),
  )
})
