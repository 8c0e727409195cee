import { describe, expect, it } from 'vitest'
import { joinsWithoutSpace, withoutEastAsianBreaks } from '#lib/text/east-asian.ts'

describe('two pieces of a text', () => {
  it.each([
    ['灯很', '旧', true],
    ['灯很旧。', 'LED', true],
    ['灯很旧。”', 'LED', true],
    ['灯は', 'LED', false],
    ['LED', '灯', false],
    ['the', 'lamp', false],
  ])('%s and %s occur together without a space: %j', (before, after, joins) => {
    expect(joinsWithoutSpace(before, after)).toBe(joins)
  })
})

describe('line ends of a page’s source', () => {
  it('go between signs that have no space between them, and stay elsewhere', () => {
    expect(withoutEastAsianBreaks('灯很 \n 旧')).toBe('灯很旧')
    expect(withoutEastAsianBreaks('灯\nLED\n灯')).toBe('灯\nLED\n灯')
    expect(withoutEastAsianBreaks('灯 旧')).toBe('灯 旧')
  })
})
