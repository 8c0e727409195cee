import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crockford } from '#lib/text/crockford.ts'

test('five bits a character, most significant first', () => {
  expect(crockford(Uint8Array.of(0b00000_000, 0b01_00010_0, 0b1111_1111, 0xff), 6)).toBe('012fzz')
})

test('the bits are those of the number that the bytes make', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 5, maxLength: 5 }), (bytes) => {
      const digits = [...crockford(bytes, 8)].map((digit) => '0123456789abcdefghjkmnpqrstvwxyz'.indexOf(digit))
      const value = digits.reduce((sum, digit) => sum * 32n + BigInt(digit), 0n)
      expect(value).toBe(bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n))
    }),
  )
})

test('letters that are mistaken for others never are in it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
      expect(crockford(bytes, 32)).toMatch(/^[0-9a-hjkmnp-tv-z]{32}$/)
    }),
  )
})

test('too few bytes are an error', () => {
  expect(() => crockford(Uint8Array.of(1, 2, 3, 4), 7)).toThrow(RangeError)
})
