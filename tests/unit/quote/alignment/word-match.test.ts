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
    ['four', 'for', 'different'],
    ['programme', 'program', 'like'],
    ['dialogues', 'dialogs', 'like'],
    ['theatres', 'theaters', 'like'],
    ["it's", 'it', 'like'],
    ["we'll", "we've", 'like'],
    ["they're", "they'd", 'like'],
    ["i'm", 'i', 'like'],
    ['gate', 'gates', 'like'],
    ['oar', 'oars', 'like'],
    ['ferry', 'merry', 'like'],
    ['miller', 'willow', 'different'],
    ['millstone', 'milestone', 'like'],
    ['lamplighter', 'lamplihgter', 'like'],
    ['to', 'too', 'different'],
    ['on', 'of', 'different'],
    ['ferryman', 'ferrymanship', 'different'],
    ['über', 'uber', 'like'],
  ])('%s and %s are %s', (one, other, found) => {
    expect(likeness(one, other)).toBe(found)
  })

  it('that are both words are like only as forms of one', () => {
    expect(likeness('nation', 'national')).toBe('like')
    expect(likeness('weight', 'height', { isWord: true })).toBe('different')
    expect(likeness('weirs', 'weir', { isWord: true })).toBe('like')
  })

  it.each([
    ['organisation', 'organization', 'like'],
    ['realised', 'realized', 'like'],
    ['paralysed', 'paralyzed', 'like'],
    ['travelling', 'traveling', 'like'],
    ['neighbourhood', 'neighborhood', 'like'],
    ['colourful', 'colorful', 'like'],
    ['transaction', 'translation', 'different'],
    ['boats', 'coats', 'different'],
    ['paralyse', 'paralyze', 'like'],
    ['organisers', 'organizers', 'like'],
    ['sabre', 'saber', 'like'],
    ['offences', 'offenses', 'like'],
    ['programmes', 'programs', 'like'],
    ['catalogue', 'catalog', 'like'],
    ['labelled', 'labeled', 'like'],
    ['harbours', 'harbors', 'like'],
    ['promised', 'premised', 'different'],
    ['nation', 'national', 'different'],
    ['boat', 'boating', 'like'],
    ['merry', 'merri', 'like'],
    ['gate', 'date', 'different'],
    ['contract', 'contrast', 'like'],
    ['they', 'then', 'different'],
  ])('%s and %s, both words, are %s', (one, other, found) => {
    expect(likeness(one, other, { isWord: true })).toBe(found)
    expect(likeness(other, one, { isWord: true })).toBe(found)
  })

  it('are each compared with the other text, however often they are there', () => {
    const of = wordMatcher(['the', 'weir', 'the'], ['weir', 'the', 'weirs'], 'en', () => false)
    const rows = [0, 1, 2].map((row) => [0, 1, 2].map((column) => of(row, column)).join(' '))
    expect(rows).toEqual(['different same different', 'same different like', 'different same different'])
    expect([of(1, 0), of(1, 2), of(0, 1)]).toEqual(['same', 'like', 'same'])
  })

  it('are compared in their language', () => {
    expect(likeness('моста', 'мостом', { language: 'ru' })).toBe('like')
  })
})
