import { describe, expect, it } from 'vitest'
import { readComparedTexts } from '#lib/quote/alignment/compared-texts.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'

describe('a quotation and a text, read', () => {
  const texts = readComparedTexts(
    comparableWords('the … wells of Selby, 42'),
    comparableWords('forty-two wells of Selby'),
    'en-GB',
  )

  it('are of the language without its region', () => {
    expect(texts.language).toBe('en')
  })

  it('know what each word counts for and where an ellipsis stands', () => {
    expect(texts.alignmentInput.weights).toEqual([0.5, 1, 0.5, 1, 1])
    expect(texts.alignmentInput.afterEllipsis).toEqual([false, true, false, false, false])
  })

  it('have their figures by value and their names', () => {
    expect(texts.quotedFigures.map(({ value }) => value)).toEqual(texts.saidFigures.map(({ value }) => value))
    expect([1, 3].map(texts.isQuotedName)).toEqual([false, true])
  })

  it('take no word that is known to be one for a slip in another', () => {
    const likeness = (isWord: boolean) =>
      readComparedTexts(
        comparableWords('weight'),
        comparableWords('height'),
        'en',
        () => isWord,
      ).alignmentInput.wordMatch(0, 0)
    expect([likeness(false), likeness(true)]).toEqual(['like', 'different'])
  })
})

describe('figures of one value', () => {
  it('are like each other however they are written, and those of another are not', () => {
    const { alignmentInput } = readComparedTexts(comparableWords('42 wells'), comparableWords('forty two mills'), 'en')
    expect([0, 1, 2].map((said) => alignmentInput.wordMatch(0, said))).toEqual(['like', 'like', 'different'])
    expect(alignmentInput.wordMatch(1, 0)).toBe('different')
    const other = readComparedTexts(
      comparableWords('43 wells'),
      comparableWords('forty two wells'),
      'en',
    ).alignmentInput
    expect([other.wordMatch(0, 0), other.wordMatch(1, 2)]).toEqual(['different', 'same'])
  })
})
