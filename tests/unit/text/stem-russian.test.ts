import { stemmer as snowball } from '@orama/stemmers/russian'
import { describe, expect, it } from 'vitest'
import { stemRussian } from '#lib/text/stem-russian.ts'

const letters = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'
const endings = [
  'в вши вшись ив ивши ывшись ся сь ее ие ыми ей ий ой ем им ом его ому их ую юю ая яя нн вш ивш ывш щ ющ ующ',
  'ла ила ена ете ите йте ейте уйте ли ыли й уй л ил н но нно ено ет ует ит ют уют ят ны ть ить ыть ешь ишь ю',
  'а ев ов ье иями ами ией ям иях о у ы ь ию ья ия ост ость остью ейш ейше и',
].flatMap((row) => row.split(' '))

/** Invented words, the same each time. */
function inventedWords(count: number): string[] {
  let seed = 1
  const below = (most: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * most)
  }
  const several = (most: number, of: ArrayLike<string>) =>
    Array.from({ length: below(most) }, () => of[below(of.length)] ?? '').join('')
  return Array.from({ length: count }, () => several(8, letters) + several(4, endings))
}

describe('the stem of a Russian word', () => {
  it('is what Snowball makes of it', () => {
    const words = inventedWords(50_000)
    expect(words.filter((word) => stemRussian(word) !== snowball(word))).toEqual([])
  })

  it('is the same of the forms of one word', () => {
    const forms = ['плотина', 'плотины', 'плотину', 'плотиной', 'плотинами']
    expect(new Set(forms.map(stemRussian))).toEqual(new Set(['плотин']))
  })

  it('leaves a word without vowels as it is', () => {
    expect(stemRussian('мгл')).toBe('мгл')
  })
})
