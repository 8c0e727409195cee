import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diceSimilarity } from '#lib/text/dice-similarity.ts'

test('texts that differ in case, quotation marks or stops are alike', () => {
  expect(diceSimilarity('“The river,” he said.', 'the RIVER he said')).toBe(1)
})

test('a corrected word leaves texts more alike than another sentence does', () => {
  const text = 'We cross the river at low water'
  expect(diceSimilarity(text, 'We crossed the rivers at low water')).toBeGreaterThan(0.75)
  expect(diceSimilarity(text, 'The council voted for a new school')).toBeLessThan(0.4)
})

test('texts with nothing in common are unlike', () => {
  expect(diceSimilarity('abc', 'xyz')).toBe(0)
  expect(diceSimilarity('abc', '')).toBe(0)
  expect(diceSimilarity('', '')).toBe(1)
})

test('it is the same both ways, from 0 to 1, and 1 for the same text', () => {
  fc.assert(
    fc.property(fc.lorem(), fc.lorem(), (a, b) => {
      expect(diceSimilarity(a, b)).toBe(diceSimilarity(b, a))
      expect(diceSimilarity(a, b)).toBeGreaterThanOrEqual(0)
      expect(diceSimilarity(a, b)).toBeLessThanOrEqual(1)
      expect(diceSimilarity(a, a)).toBe(1)
    }),
  )
})
