import { expect, it } from 'vitest'
import { plainNumber } from '#lib/text/figures/plain-number.ts'

it.each([
  ['1,500', 'en', 1500],
  ['1,500.25', 'en', 1500.25],
  ['12,345,678', 'ru', 12345678],
  ['1 500', 'ru', 1500],
  ['1 500,5', 'ru', 1500.5],
  ['1,5', 'kk', 1.5],
  ['2.5', 'ru', 2.5],
  ['1.234.567', 'de', 1234567],
  ['1.234,5', 'de', 1234.5],
  ['0.125', 'en', 0.125],
])('%s in %s is %d', (written, language, value) => {
  expect(plainNumber(written, language)).toBe(value)
})

it.each([
  ['1,500', 'ru'],
  ['1.500', 'en'],
  ['1,5', 'en'],
  ['1.2.3', 'en'],
  ['29,838,90', 'en'],
  ['12345678901234567890', 'en'],
])('%s in %s could be one of two, or none', (written, language) => {
  expect(plainNumber(written, language)).toBeUndefined()
})
