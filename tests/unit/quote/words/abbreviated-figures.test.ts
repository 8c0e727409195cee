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
    ['2.5mn', ['2.5', 'million']],
    ['3mln', ['3', 'million']],
    ['3b', ['3', 'billion']],
    ['3bln', ['3', 'billion']],
    ['1.5tn', ['1.5', 'trillion']],
    ['4t', ['4', 'trillion']],
    ['4trn', ['4', 'trillion']],
    ['7тыс', ['7', 'тыс']],
    ['7млрд', ['7', 'млрд']],
    ['7трлн', ['7', 'трлн']],
    ['$40K', ['40', 'thousand']],
  ])('%s is read in words', (text, read) => {
    expect(words(text)).toEqual(read)
  })

  it('loses the ending of an ordinal', () => {
    expect(words('12-го мая')).toEqual(['12', 'мая'])
    expect(words('5-ші мамыр')).toEqual(['5', 'мамыр'])
    expect(words('20-ыншы')).toEqual(['20'])
    const text = 'до 12-го мая'
    const [, figure] = expandFigureAbbreviations(tokens(text), text)
    expect(text.slice(figure?.start, figure?.end)).toBe('12-го')
  })

  it('keeps both words in their places', () => {
    const text = 'for 20m crowns'
    const [, figure, scale] = expandFigureAbbreviations(tokens(text), text)
    expect([figure, scale].map((one) => text.slice(one?.start, one?.end))).toEqual(['20', 'm'])
  })

  it.each(['m', 'f16', '3rd', 'b', '20 m', 'из-го', '12 го', '5mm', '12-летие', '3kg'])(
    'leaves %s as it is',
    (text) => {
      expect(words(text)).toEqual(tokens(text).map((token) => token.text))
    },
  )
})
