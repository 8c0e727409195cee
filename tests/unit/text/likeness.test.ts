import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likeness } from '#lib/text/likeness.ts'

test('texts that differ in case, quotation marks or stops are alike', () => {
  expect(likeness('“The river,” he said.', 'the RIVER he said')).toBe(1)
})

test('a corrected word leaves texts more alike than another sentence does', () => {
  const text = 'We cross the river at low water'
  expect(likeness(text, 'We crossed the rivers at low water')).toBeGreaterThan(0.75)
  expect(likeness(text, 'The council voted for a new school')).toBeLessThan(0.4)
})

test('texts with nothing in common are unlike', () => {
  expect(likeness('abc', 'xyz')).toBe(0)
  expect(likeness('abc', '')).toBe(0)
  expect(likeness('', '')).toBe(1)
})

test('it is the same both ways, from 0 to 1, and 1 for the same text', () => {
  fc.assert(
    fc.property(fc.lorem(), fc.lorem(), (a, b) => {
      expect(likeness(a, b)).toBe(likeness(b, a))
      expect(likeness(a, b)).toBeGreaterThanOrEqual(0)
      expect(likeness(a, b)).toBeLessThanOrEqual(1)
      expect(likeness(a, a)).toBe(1)
    }),
  )
})
