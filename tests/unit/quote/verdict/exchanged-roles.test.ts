import { describe, expect, it } from 'vitest'
import { exchangeRoles } from '#lib/quote/verdict/exchanged-roles.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'

const differ = (one: string, other: string) => exchangeRoles(comparableWords(one), comparableWords(other), 'en')

describe('who does it in the place of those to whom it is done', () => {
  it.each([
    ['The miller defied the orders of his neighbours', 'His neighbours defied the orders of the miller'],
    ['The miller was feared by his neighbours', 'The miller feared his neighbours'],
  ])('is seen: %s | %s', (one, other) => {
    expect(differ(one, other)).toBe(true)
    expect(differ(other, one)).toBe(true)
  })

  it.each([
    ['The miller feared his neighbours', 'His neighbours were feared by the miller'],
    ['Three surveying parties are in the field', 'Three parties are surveying in the field'],
    ['The miller feared his neighbours', 'It was his neighbours whom the miller feared'],
    ['Defective were the existing gates', 'The existing gates were defective'],
  ])('is none: %s | %s', (one, other) => {
    expect(differ(one, other)).toBe(false)
    expect(differ(other, one)).toBe(false)
  })
})
