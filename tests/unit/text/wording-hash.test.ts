import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordingHash } from '#lib/text/wording-hash.ts'

test('the check of a text is eight hex digits, the same for the same words and another for a changed figure', () => {
  expect(wordingHash('The bridge cost 42 thousand.')).toBe(wordingHash('The bridge cost 42 thousand.'))
  expect(wordingHash('The bridge cost 42 thousand.')).not.toBe(wordingHash('The bridge cost 43 thousand.'))
  fc.assert(fc.property(fc.string(), (text) => /^[0-9a-f]{8}$/.test(wordingHash(text))))
})
