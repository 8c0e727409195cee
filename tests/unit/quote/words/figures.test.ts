import { describe, expect, it } from 'vitest'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import { figuresIn, isUnit } from '#lib/quote/words/figures.ts'

const values = (text: string, language = 'en') =>
  figuresIn(
    comparableWords(text).map((word) => word.text),
    language,
  ).map(({ value }) => value)

describe('figures, whichever way they are written', () => {
  it.each([
    ['42,500 crowns', ['42500']],
    ['1.5 million', ['1500000']],
    ['twenty five', ['25']],
    ['nineteen ninety', ['19', '90']],
    ['two hundred and six', ['206']],
    ['three thousand four hundred', ['3400']],
    ['a dozen wells', ['12']],
    ['the 11th day', ['11']],
    ['the eleventh day', ['11']],
    ['20 30', ['20', '30']],
    ['no wells', []],
  ])('%s: %j', (text, found) => {
    expect(values(text)).toEqual(found)
  })

  it('are known in Russian in its cases and in Kazakh', () => {
    expect(values('двадцатью пятью', 'ru')).toEqual(['25'])
    expect(values('пять тысяч', 'ru')).toEqual(['5000'])
    expect(values('жиырма бес мың', 'kk')).toEqual(['25000'])
  })

  it('of another language are none', () => {
    expect(values('двадцать', 'en')).toEqual([])
  })

  it('are weak where the word mostly counts nothing', () => {
    expect(figuresIn(['one', 'day'], 'en')).toEqual([{ from: 0, to: 1, value: '1', isWeak: true }])
    expect(figuresIn(['one', 'hundred'], 'en')).toEqual([{ from: 0, to: 2, value: '100', isWeak: false }])
  })
})

describe('units', () => {
  it.each(['percent', 'years', 'kilometres', 'рублей', 'пайыз'])('%s is one', (word) => expect(isUnit(word)).toBe(true))
  it.each(['yearly', 'weir', 'мост'])('%s is none', (word) => expect(isUnit(word)).toBe(false))
})
