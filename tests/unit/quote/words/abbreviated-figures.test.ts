import { describe, expect, it } from 'vitest'
import { expandFigureAbbreviations } from '#lib/quote/words/abbreviated-figures.ts'
import { tokens } from '#lib/text/tokens.ts'

const words = (text: string) => expandFigureAbbreviations(tokens(text), text).map((token) => token.text)

describe('figures as newspapers write them', () => {
  it.each([
    ['20m', ['20', 'million']],
    ['40k', ['40', 'thousand']],
    ['3bn', ['3', 'billion']],
    ['320x', ['320', 'times']],
    ['5млн', ['5', 'млн']],
  ])('%s is read in words', (text, read) => {
    expect(words(text)).toEqual(read)
  })

  it('loses the ending of an ordinal', () => {
    expect(words('12-го мая')).toEqual(['12', 'мая'])
  })

  it.each(['m', 'f16', '3rd', 'b'])('leaves %s as it is', (text) => {
    expect(words(text)).toEqual(tokens(text).map((token) => token.text))
  })
})
