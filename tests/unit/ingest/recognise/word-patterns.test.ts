import { describe, expect, it } from 'vitest'
import { anyOf, anyWord, wordPattern } from '#lib/ingest/recognise/word-patterns.ts'

it('is the same pattern whatever the order of the words', () => {
  expect(anyOf(['oar', 'weir', 'ford'])).toBe(anyOf(['ford', 'oar', 'weir']))
})

describe('a pattern for words', () => {
  it.each([
    ['anywhere', 'the old weir', true],
    ['anywhere', 'the old weirs', false],
    ['anywhere', 'WEIR', true],
    ['start', 'weir of old', true],
    ['start', 'old weir', false],
    ['end', 'old weir', true],
    ['end', 'weir of old', false],
    ['whole', 'weir', true],
    ['whole', 'old weir', false],
    ['whole', 'weir of old', false],
  ] as const)('has them whole, %s: %s: %j', (position, text, found) => {
    expect(wordPattern(['weir'], position).test(text)).toBe(found)
  })

  it('takes what may be before and after them', () => {
    const pattern = wordPattern(['weir'], 'whole', 'old ', '!')
    expect([pattern.test('old weir!'), pattern.test('weir')]).toEqual([true, false])
  })

  it('takes signs as they are, apostrophes of any kind, and space of any length', () => {
    expect(wordPattern(['a.b'], 'whole').test('axb')).toBe(false)
    expect(wordPattern(["miller's"], 'whole').test('miller’s')).toBe(true)
    expect(wordPattern(['old weir'], 'whole').test('old \n weir')).toBe(true)
  })

  it('finds the longest first, and nothing of none', () => {
    expect(new RegExp(anyOf(['old', 'old weir'])).exec('old weir')?.[0]).toBe('old weir')
    expect(new RegExp(anyOf(['old weir', 'old'])).exec('old weir')?.[0]).toBe('old weir')
    expect(new RegExp(anyWord(['old', 'old weir', '№ 5', '№']), 'u').exec('the old weir')?.[0]).toBe('old weir')
    expect(new RegExp(anyOf([])).test('')).toBe(false)
    expect(new RegExp(anyWord([])).test('')).toBe(false)
    expect(new RegExp(anyWord(['weir']), 'u').test('weirs')).toBe(false)
    expect(new RegExp(anyWord(['№', 'weir']), 'u').test('weirs')).toBe(false)
    expect(new RegExp(anyWord(['№', 'weir']), 'u').exec('x№5')?.[0]).toBe('№')
  })
})
