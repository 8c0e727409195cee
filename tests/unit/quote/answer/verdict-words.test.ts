import { describe, expect, it } from 'vitest'
import type { QuotationDifference } from '#lib/quote/alignment/word-edits.ts'
import { verdictWords } from '#lib/quote/answer/verdict-words.ts'
import { checkOf, findingOf, placeIn } from '#tests/unit/quote/invented-place.ts'

const none = { start: 0, end: 0 }
const figure: QuotationDifference = {
  kind: 'replaced',
  alters: 'figure',
  said: '42',
  quoted: '24',
  saidAt: none,
  quotedAt: none,
}

const found = (...differences: QuotationDifference[]) => findingOf('near', placeIn({ said: '' }), differences)

describe('a verdict in words', () => {
  it('says how far was looked, counted in figures that people read', () => {
    expect(verdictWords.verdict(checkOf('none'))).toBe('Not found in 1,200 paragraphs of 1 document.')
  })

  it('counts differences, one and several', () => {
    expect(verdictWords.verdict(checkOf('near', { found: found(figure) }))).toContain('1 difference.')
    expect(verdictWords.verdict(checkOf('near', { found: found(figure, figure) }))).toContain('2 differences.')
  })

  it('says once what is altered', () => {
    expect(verdictWords.verdict(checkOf('altered', { found: found(figure, figure) }))).toMatch(/^Altered: [^,]* is not/)
  })

  it('repeats the words that alone were said', () => {
    const part = { ...found(), words: 'the old weir', from: 0 }
    expect(verdictWords.verdict(checkOf('part', { parts: [part] }))).toBe('Only these words were said: “the old weir”.')
  })
})

describe('a difference in words', () => {
  it('shows both sides, or the one that is there', () => {
    expect(verdictWords.difference(figure)).toContain('said “42”, quoted “24”')
    const { alters: _, ...plain } = figure
    expect(verdictWords.difference({ ...plain, kind: 'missing', quoted: '' })).toBe('left out: “42”')
  })
})
