import { describe, expect, it } from 'vitest'
import { wordMatcher } from '#lib/quote/alignment/word-match.ts'

const likeness = (one: string, other: string, { language = 'en', isWord = false } = {}) =>
  wordMatcher([one], [other], language, () => isWord)(0, 0)

describe('two words', () => {
  it.each([
    ['weir', 'weir', 'same'],
    ['weir', 'weirs', 'like'],
    ['harbour', 'harbor', 'like'],
    ['organise', 'organize', 'like'],
    ['centre', 'center', 'like'],
    ['defence', 'defense', 'like'],
    ['ferry', 'fery', 'like'],
    ['bridge', 'brigde', 'like'],
    ['weir', 'wier', 'different'],
    ['carpenters', 'carpentres', 'like'],
    ["don't", 'do', 'like'],
    ['café', 'cafe', 'like'],
    ['42', '43', 'different'],
    ['42', '421', 'different'],
    ['of', 'or', 'different'],
    ['weir', 'ferry', 'different'],
  ])('%s and %s are %s', (one, other, found) => {
    expect(likeness(one, other)).toBe(found)
  })

  it('that are both words are like only as forms of one', () => {
    expect(likeness('nation', 'national')).toBe('like')
    expect(likeness('weight', 'height', { isWord: true })).toBe('different')
    expect(likeness('weirs', 'weir', { isWord: true })).toBe('like')
  })

  it('are compared in their language', () => {
    expect(likeness('моста', 'мостом', { language: 'ru' })).toBe('like')
  })
})
