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

  it('are not paired against their figures', () => {
    const otherwise = russian.map((text, at) => (at === 4 ? text.replace('12 500', '9000') : text))
    expect(pair(english, otherwise)[4]).toBeUndefined()
  })
})
