import { describe, expect, it } from 'vitest'
import { areOpposite, areWordings, isTelling, timeOf, turnOf } from '#lib/quote/words/word-senses.ts'

describe('the senses of words', () => {
  it.each([
    ['rise', 'fall', true],
    ['rising', 'declines', true],
    ['rise', 'grow', false],
    ['rise', 'weir', false],
  ])('%s and %s are opposites: %j', (one, other, opposite) => {
    expect(areOpposite(one, other, 'en')).toBe(opposite)
    expect(areOpposite(other, one, 'en')).toBe(opposite)
  })

  it.each([
    ['help', 'assist', true],
    ['helps', 'assisting', true],
    ['help', 'begin', false],
  ])('%s and %s are wordings of one thing: %j', (one, other, same) => {
    expect(areWordings(one, other, 'en')).toBe(same)
  })

  it('say how much, how often or when', () => {
    expect([turnOf('every', 'en'), turnOf('all', 'en')]).toEqual(['all', 'all'])
    expect(turnOf('seldom', 'en')).toBe('few')
    expect(turnOf('weir', 'en')).toBeUndefined()
    expect(timeOf('next', 'en')).toBe('next')
    expect(timeOf('weir', 'en')).toBeUndefined()
  })

  it('are those of English for a language without lists', () => {
    expect(areOpposite('rise', 'fall', 'nl')).toBe(true)
  })
})

describe('a word that tells what a quotation is about', () => {
  it.each([
    ['weir', true],
    ['the', false],
    ['not', false],
    ['42', false],
    ['year', false],
    ['x', false],
  ])('%s: %j', (text, telling) => expect(isTelling({ text }, 'en')).toBe(telling))
})
