import { describe, expect, it } from 'vitest'
import { english } from '#lib/i18n/english.ts'
import type { QuotationDifference } from '#lib/quote/alignment/word-edits.ts'
import { differenceWords, quotationProblem, verdictSentence } from '#lib/quote/answer/verdict-words.ts'
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
    expect(verdictSentence(english, checkOf('none'))).toBe('Not found in 1,200 paragraphs of 1 document.')
  })

  it('counts differences, one and several', () => {
    expect(verdictSentence(english, checkOf('near', { found: found(figure) }))).toContain('1 difference.')
    expect(verdictSentence(english, checkOf('near', { found: found(figure, figure) }))).toContain('2 differences.')
  })

  it('says once what is altered', () => {
    expect(verdictSentence(english, checkOf('altered', { found: found(figure, figure) }))).toMatch(
      /^Altered: [^,]* is not/,
    )
  })

  it.each([
    ['exact', 'Said, in exactly these words.'],
    ['paraphrase', 'Said in other words: most of it is in one sentence.'],
  ] as const)('says what is %s', (verdict, words) => {
    expect(verdictSentence(english, checkOf(verdict, { found: found() }))).toBe(words)
  })

  it('names what is altered, one and several', () => {
    const name: QuotationDifference = { ...figure, alters: 'name' }
    const date: QuotationDifference = { ...figure, alters: 'date' }
    const altered = (...differences: QuotationDifference[]) =>
      verdictSentence(english, checkOf('altered', { found: found(...differences) }))
    expect(altered(figure)).toBe('Altered: a figure is not what was said.')
    expect(altered(name, figure)).toBe('Altered: a name and a figure are not what was said.')
    expect(altered(name, figure, date)).toBe('Altered: a name, a figure and a date are not what was said.')
  })

  it('counts the parts that were put together, and says that one of them is altered', () => {
    const part = { ...found(), words: 'the old weir', from: 0 }
    const put = (...parts: (typeof part)[]) => verdictSentence(english, checkOf('composed', { parts }))
    expect(put(part, part)).toBe('Put together from 2 parts that are in different places.')
    expect(put(part, { ...part, verdict: 'altered' })).toBe(
      'Put together from 2 parts that are in different places. At least one of them is altered, too.',
    )
  })

  it('says that the words that alone were said are altered', () => {
    const part = { ...findingOf('altered', placeIn({ said: '' })), words: 'the old weir', from: 0 }
    expect(verdictSentence(english, checkOf('part', { parts: [part] }))).toBe(
      'Only these words were found, and they are altered: “the old weir”.',
    )
  })

  it('repeats several parts with an “and”', () => {
    const part = { ...found(), words: 'the old weir', from: 0 }
    expect(verdictSentence(english, checkOf('part', { parts: [part, { ...part, words: 'the mill' }] }))).toBe(
      'Only these words were said: “the old weir” and “the mill”.',
    )
  })

  it('repeats the words that alone were said', () => {
    const part = { ...found(), words: 'the old weir', from: 0 }
    expect(verdictSentence(english, checkOf('part', { parts: [part] }))).toBe(
      'Only these words were said: “the old weir”.',
    )
  })
})

describe('a difference in words', () => {
  it('shows both sides, or the one that is there', () => {
    expect(differenceWords(english, figure)).toContain('said “42”, quoted “24”')
    const { alters: _, ...plain } = figure
    expect(differenceWords(english, { ...plain, kind: 'missing', quoted: '' })).toBe('left out: “42”')
    expect(differenceWords(english, { ...plain, kind: 'added', said: '' })).toBe('added: “24”')
    expect(differenceWords(english, plain)).toBe('other words: said “42”, quoted “24”')
  })

  it('says what it alters, and of one side that it was left out or added', () => {
    expect(differenceWords(english, figure)).toBe('a figure: said “42”, quoted “24”')
    expect(differenceWords(english, { ...figure, kind: 'missing', quoted: '' })).toBe('a figure, left out: “42”')
  })
})

it('says why a text can’t be checked', () => {
  expect(quotationProblem(english, 'empty')).toBe('Enter the words of the quotation.')
  expect(quotationProblem(english, 'long')).toMatch(/at most [\d,]+ words/)
})
