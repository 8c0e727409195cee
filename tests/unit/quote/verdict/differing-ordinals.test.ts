import { describe, expect, it } from 'vitest'
import { differInOrdinals } from '#lib/quote/verdict/differing-ordinals.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'

const differ = (one: string, other: string) => differInOrdinals(comparableWords(one), comparableWords(other), 'en')

describe('an ordinal for another', () => {
  it.each([
    ['This is the second century of the mill', 'This is the first century of the mill'],
    ['In the first six months it rained', 'In the last six months it rained'],
  ])('is seen: %s | %s', (one, other) => {
    expect(differ(one, other)).toBe(true)
    expect(differ(other, one)).toBe(true)
  })

  it.each([
    ['This is the second century of the mill', 'The second century it is, of the mill'],
    ['The first mill stood here', 'Here stood a mill'],
    ['The first mill and the second mill stood', 'The second mill stood, and the first mill'],
  ])('is none: %s | %s', (one, other) => {
    expect(differ(one, other)).toBe(false)
    expect(differ(other, one)).toBe(false)
  })
})
