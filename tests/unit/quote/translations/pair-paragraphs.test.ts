import { describe, expect, it } from 'vitest'
import { evidenceOf } from '#lib/quote/translations/evidence.ts'
import { pairParagraphs } from '#lib/quote/translations/pair-paragraphs.ts'
import { english, russian } from './invented.ts'

const pair = (own: readonly string[], others: readonly string[]) =>
  pairParagraphs(
    own.map((text) => evidenceOf(text, 'en')),
    others.map((text) => evidenceOf(text, 'ru')),
  )
const straight = english.map((_, at) => ({ from: at, to: at + 1 }))

describe('paragraphs and their translations', () => {
  it('are paired in order', () => expect(pair(english, russian)).toEqual(straight))

  it('are paired where the translation leaves one out', () => {
    const pairs = pair(english, [...russian.slice(0, 2), ...russian.slice(3)])
    expect(pairs[1]).toEqual({ from: 1, to: 2 })
    expect(pairs[4]).toEqual({ from: 3, to: 4 })
    // Whatever is said of the one that is not there, it isn't another one.
    expect(pairs[2]).toBeUndefined()
  })

  it('are paired where the translation joins two', () => {
    const joined = [...russian.slice(0, 3), `${russian[3]} ${russian[4]}`, ...russian.slice(5)]
    const pairs = pair(english, joined)
    expect(pairs[4]).toEqual({ from: 3, to: 4 })
    expect(pairs[3]).toEqual({ from: 3, to: 4 })
  })

  it('are not paired by length alone', () => {
    const others = [
      'Сегодня на рынке было много рыбы и мало тех, кто готов был её продавать всем нам.',
      'Следующим летом мы откроем семь новых лавок у пристани, если позволит погода, друзья.',
      'Мельник поднимает своё колесо в апреле, а опускает в октябре.',
    ]
    expect(pair(english.slice(0, 3), others).filter((one) => one !== undefined)).toEqual([])
  })

  it('are paired where the translation divides one', () => {
    const [first = '', second = ''] = (russian[3] ?? '').split('; ')
    const pairs = pair(english, [...russian.slice(0, 3), first, second, ...russian.slice(4)])
    expect(pairs[3]).toEqual({ from: 3, to: 5 })
    expect(pairs[4]).toEqual({ from: 5, to: 6 })
  })

  it('are paired where the text has one that the translation leaves out, at its beginning or end', () => {
    expect(pair(['And now to 77 other matters that nobody has to hear about.', ...english], russian).slice(1)).toEqual(
      straight,
    )
    const pairs = pair([...english, 'And now to 77 other matters that nobody has to hear about.'], russian)
    expect(pairs.slice(0, 5)).toEqual(straight.slice(0, 5))
    expect(pairs[7]).toBeUndefined()
  })

  it('are paired whichever language is longer', () => {
    const long = russian.map((text) => `${text} ${text.replace(/\p{Nd}/gu, 'о')}`)
    expect(pair(english, long).slice(1, 5)).toEqual(straight.slice(1, 5))
  })

  it('are those of two texts of one paragraph where a figure is in both', () => {
    const own = english[1] ?? ''
    expect(pair([own], [russian[1] ?? ''])).toEqual([{ from: 0, to: 1 }])
    expect(pair([own], ['В 1901 году было 7 лодок, и больше их с тех пор не стало нигде и ни у кого из нас.'])).toEqual(
      [],
    )
  })

  it('are none of a text without paragraphs, or of texts too long to compare', () => {
    expect(pair([], russian)).toEqual([])
    expect(pair(english, [])).toEqual([])
    const many = (text: string) => Array.from({ length: 420 }, () => text)
    expect(pair(many('We owe 7.'), many('Мы должны 7.'))).toEqual([])
  })

  it('have a figure or name near them on both sides', () => {
    const filler = Array.from({ length: 9 }, () => 'We owe nobody anything at all.')
    const stopgap = Array.from({ length: 9 }, () => 'Мы никому ничего не должны.')
    const pairs = pair(
      [english[1] ?? '', ...filler, english[4] ?? ''],
      [russian[1] ?? '', ...stopgap, russian[4] ?? ''],
    )
    expect(pairs[0]).toEqual({ from: 0, to: 1 })
    expect(pairs[10]).toEqual({ from: 10, to: 11 })
    expect(pairs[5]).toBeUndefined()
  })

  it('are not paired against their figures', () => {
    const otherwise = russian.map((text, at) => (at === 4 ? text.replace('12 500', '9000') : text))
    expect(pair(english, otherwise)[4]).toBeUndefined()
  })
})
