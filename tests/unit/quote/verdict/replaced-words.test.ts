import { describe, expect, it } from 'vitest'
import { replaceWords } from '#lib/quote/verdict/replaced-words.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'

const differ = (one: string, other: string) => replaceWords(comparableWords(one), comparableWords(other), 'en')

describe('a word put for another beside one that stayed', () => {
  it.each([
    ['The keeper was forbidden to measure the weir', 'The keeper was empowered to measure the weir'],
    ['He gave a firm answer', 'He gave an evasive answer'],
    ['The weir leaked badly', 'The weir froze badly'],
  ])('is seen: %s | %s', (one, other) => {
    expect(differ(one, other)).toBe(true)
    expect(differ(other, one)).toBe(true)
  })

  it.each([
    ['We must reduce the toll', 'We must cut the toll'],
    ['The reduction of the toll was resolved', 'To reduce the toll was resolved'],
    ['We go on repairing the weir', 'We keep on repairing the weir'],
    ['He gave a firm answer', 'His answer, evasive, was firm'],
    ['The old weir leaked', 'The weir, an old one, leaked'],
  ])('is none: %s | %s', (one, other) => {
    expect(differ(one, other)).toBe(false)
    expect(differ(other, one)).toBe(false)
  })
})
