import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textCheck } from '#lib/text/text-check.ts'

test('the check of a text is eight hex digits, the same for the same words and another for a changed figure', () => {
  expect(textCheck('The bridge cost 42 thousand.')).toBe(textCheck('The bridge cost 42 thousand.'))
  expect(textCheck('The bridge cost 42 thousand.')).not.toBe(textCheck('The bridge cost 43 thousand.'))
  fc.assert(fc.property(fc.string(), (text) => /^[0-9a-f]{8}$/.test(textCheck(text))))
})
