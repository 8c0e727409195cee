import { describe, expect, it } from 'vitest'
import { exchangeValues } from '#lib/quote/verdict/exchanged-values.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'

const differ = (one: string, other: string) => exchangeValues(comparableWords(one), comparableWords(other), 'en')

describe('figures and months in each other’s place', () => {
  it.each([
    ['The mill was closed in May and the ferry in August', 'The ferry was closed in May and the mill in August'],
    ['Repairs cost 281 marks, against 278 for oak', 'Repairs cost 278 marks, against 281 for oak'],
  ])('is seen: %s | %s', (one, other) => {
    expect(differ(one, other)).toBe(true)
    expect(differ(other, one)).toBe(true)
  })

  it.each([
    ['The mill was closed in May and the ferry in August', 'In August the ferry was closed, and in May the mill'],
    ['From May 4, 1862, the toll was due', 'The toll was due from May 4, 1862'],
    ['Repairs cost 281 marks', '281 marks were spent on repairs'],
    ['Over 300 jobs were made in the last 22 months', 'In the last 22 months there were over 300 jobs made'],
  ])('is none: %s | %s', (one, other) => {
    expect(differ(one, other)).toBe(false)
    expect(differ(other, one)).toBe(false)
  })
})
