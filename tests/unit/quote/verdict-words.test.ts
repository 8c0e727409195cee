import { describe, expect, it } from 'vitest'
import type { QuoteCheck } from '#lib/quote/check.ts'
import { quoteWords } from '#lib/quote/verdict-words.ts'
import { placeIn } from './invented-place.ts'

const none = { start: 0, end: 0 }
const figure = { kind: 'replaced', alters: 'figure', said: '42', quoted: '24', saidAt: none, quotedAt: none } as const

function check(verdict: QuoteCheck['verdict'], given: Partial<QuoteCheck> = {}): QuoteCheck {
  return {
    verdict,
    similarity: 1,
    found: undefined,
    parts: [],
    alternatives: [],
    searched: { paragraphs: 1200, documents: 1 },
    corpus: '',
    ...given,
  }
}
const found = (differences: NonNullable<QuoteCheck['found']>['differences']) =>
  ({ verdict: 'near', similarity: 1, place: placeIn({ said: '' }), differences }) as const

describe('a verdict in words', () => {
  it('says how far was looked, counted in figures that people read', () => {
    expect(quoteWords.verdict(check('none'))).toBe('Not found in 1,200 paragraphs of 1 document.')
  })

  it('counts differences, one and several', () => {
    expect(quoteWords.verdict(check('near', { found: found([figure]) }))).toContain('1 difference.')
    expect(quoteWords.verdict(check('near', { found: found([figure, figure]) }))).toContain('2 differences.')
  })

  it('says once what is altered', () => {
    expect(quoteWords.verdict(check('altered', { found: found([figure, figure]) }))).toMatch(/^Altered: [^,]* is not/)
  })

  it('repeats the words that alone were said', () => {
    const part = { ...found([]), words: 'the old weir', from: 0 }
    expect(quoteWords.verdict(check('part', { parts: [part] }))).toBe('Only these words were said: “the old weir”.')
  })
})

describe('a difference in words', () => {
  it('shows both sides, or the one that is there', () => {
    expect(quoteWords.difference(figure)).toContain('said “42”, quoted “24”')
    const { alters: _, ...plain } = figure
    expect(quoteWords.difference({ ...plain, kind: 'missing', quoted: '' })).toBe('left out: “42”')
  })
})
