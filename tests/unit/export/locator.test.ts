import fc from 'fast-check'
import { expect, it } from 'vitest'
import { locatorText, readLocator } from '#lib/export/locator.ts'

const understood: [written: string, read: string][] = [
  ['12', '12'],
  [' 12 ', '12'],
  ['¶ 12', '12'],
  ['para. 12', '12'],
  ['п. 12', '12'],
  ['12-14', '12–14'],
  ['12 – 14', '12–14'],
  ['12—14', '12–14'],
  ['¶¶ 12–14', '12–14'],
  ['paras. 12-14', '12–14'],
  ['пп. 12–14', '12–14'],
  ['14-12', '12–14'],
  ['12-12', '12'],
]

it.each(understood)('%s is %s', (written, read) => {
  const locator = readLocator(written)
  expect(locator && locatorText(locator)).toBe(read)
})

it.each(['', '¶', 'twelve', '12,14', '12-', '-12', '12-14-16', '1.5', '12a'])('%j is none', (written) => {
  expect(readLocator(written)).toBeUndefined()
})

it('what it writes it reads', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 999 }), (first, more) => {
      expect(readLocator(locatorText({ first }))).toEqual({ first })
      expect(readLocator(locatorText({ first, last: first + more }))).toEqual({ first, last: first + more })
    }),
  )
})
