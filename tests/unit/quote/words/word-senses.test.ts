import { describe, expect, it } from 'vitest'
import { areAntonyms, areSynonyms, deicticTimeOf, isContentWord, quantifierOf } from '#lib/quote/words/word-senses.ts'

describe('the senses of words', () => {
  it.each([
    ['rise', 'fall', true],
    ['rising', 'declines', true],
    ['rise', 'grow', false],
    ['rise', 'weir', false],
  ])('%s and %s are opposites: %j', (one, other, opposite) => {
    expect(areAntonyms(one, other, 'en')).toBe(opposite)
    expect(areAntonyms(other, one, 'en')).toBe(opposite)
  })

  it.each([
    ['help', 'assist', true],
    ['helps', 'assisting', true],
    ['help', 'begin', false],
    ['help', 'weir', false],
    ['weir', 'mill', false],
  ])('%s and %s are wordings of one thing: %j', (one, other, same) => {
    expect(areSynonyms(one, other, 'en')).toBe(same)
  })

  it('say how much, how often or when', () => {
    expect([quantifierOf('every', 'en'), quantifierOf('all', 'en')]).toEqual(['all', 'all'])
    expect(quantifierOf('seldom', 'en')).toBe('few')
    expect(quantifierOf('weir', 'en')).toBeUndefined()
    expect(deicticTimeOf('next', 'en')).toBe('next')
    expect(deicticTimeOf('weir', 'en')).toBeUndefined()
  })

  it('are those of English for a language without lists', () => {
    expect(areAntonyms('rise', 'fall', 'nl')).toBe(true)
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
  ])('%s: %j', (text, telling) => expect(isContentWord({ text }, 'en')).toBe(telling))
})
