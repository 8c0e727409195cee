import { describe, expect, it } from 'vitest'
import { alignParagraphs } from '#lib/quote/translations/align-paragraphs.ts'
import { evidenceOf } from '#lib/quote/translations/evidence.ts'
import { english, russian } from './invented.ts'

const align = (own: readonly string[], others: readonly string[]) =>
  alignParagraphs(
    own.map((text) => evidenceOf(text, 'en')),
    others.map((text) => evidenceOf(text, 'ru')),
  )
/** Which paragraphs stand beside which, by their numbers: `3 | 3 4`. */
const rows = (own: readonly string[], others: readonly string[]) =>
  align(own, others)?.map(({ own: one, other }) => [one, other].map(numbers).join(' | '))
const numbers = ({ from, to }: { from: number; to: number }) =>
  Array.from({ length: to - from }, (_, index) => from + index).join(' ')
const filler = 'And now to 77 other matters that nobody in this hall has to hear about, of 1640.'

describe('a text beside its translation, as a whole', () => {
  it('has each paragraph once, in the order of both', () => {
    expect(rows(english, russian)).toEqual(english.map((_, at) => `${at} | ${at}`))
    for (const { chance } of align(english, russian) ?? []) expect(chance).toBeGreaterThan(0.9)
  })

  it('has two beside one, and one beside two, where the translation joins or divides', () => {
    const joined = [...russian.slice(0, 3), `${russian[3]} ${russian[4]}`, ...russian.slice(5)]
    expect(rows(english, joined)).toContain('3 4 | 3')
    const [first = '', second = ''] = (russian[3] ?? '').split('; ')
    expect(rows(english, [...russian.slice(0, 3), first, second, ...russian.slice(4)])).toContain('3 | 3 4')
  })

  it('has nothing beside what one of them lacks', () => {
    expect(rows([...english.slice(0, 2), filler, ...english.slice(2)], russian)).toContain('2 | ')
    expect(rows(english, [...russian, 'О прочих 77 делах, которые здесь никому не нужны, с 1640 года.'])).toContain(
      ' | 7',
    )
  })

  it('says what a row has in common', () => {
    const [, figures] = align(english, russian) ?? []
    expect(figures?.figures).toEqual({ shared: 3, own: 3, other: 3 })
    expect(align(english, russian)?.[4]?.names).toBe(2)
  })

  it('says where it is not sure: of two alike, one is left out', () => {
    const alike = ['We owe nobody anything.', 'We owe nobody a thing.']
    const found = align(
      [english[1] ?? '', ...alike, english[4] ?? ''],
      [russian[1] ?? '', 'Мы никому ничего не должны.', russian[4] ?? ''],
    )
    const chances = found?.map(({ chance }) => chance) ?? []
    expect(Math.min(...chances)).toBeLessThan(0.9)
  })

  it('is none of a text without paragraphs, or of texts too long to compare', () => {
    expect(align([], russian)).toBeUndefined()
    const many = (text: string) => Array.from({ length: 420 }, () => text)
    expect(align(many('We owe 7.'), many('Мы должны 7.'))).toBeUndefined()
  })
})
