import { describe, expect, it } from 'vitest'
import { opposePrepositions } from '#lib/quote/verdict/opposed-prepositions.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'

const differ = (one: string, other: string) => opposePrepositions(comparableWords(one), comparableWords(other), 'en')

describe('a preposition that is the opposite of another', () => {
  it.each([
    ['They sent the barge to Ormond', 'They withdrew the barge from Ormond'],
    ['The council voted for the toll', 'The council voted against the toll'],
    ['It happened before the flood', 'It happened after the flood'],
  ])('is seen: %s | %s', (one, other) => {
    expect(differ(one, other)).toBe(true)
    expect(differ(other, one)).toBe(true)
  })

  it.each([
    ['They sent the barge to Ormond', 'The barge was sent to Ormond'],
    ['From Ormond to Selby it is far', 'It is far to Selby from Ormond'],
    ['They came with oak', 'They brought oak'],
  ])('is none: %s | %s', (one, other) => {
    expect(differ(one, other)).toBe(false)
    expect(differ(other, one)).toBe(false)
  })
})
