import { describe, expect, it } from 'vitest'
import { isSameName } from '#lib/search/format/same-name.ts'
import { fold } from '#lib/text/fold.ts'

const isSame = (one: string, other: string) => [isSameName(fold(one), fold(other)), isSameName(fold(other), fold(one))]

describe('two words that may be one name', () => {
  it.each([
    ['Войтович', 'Voitovich'],
    ['Войтович', 'Voytovich'],
    ['Пётр', 'Pyotr'],
    ['Пётр', 'Petr'],
    ['Юсупов', 'Iusupov'],
    ['Юсупов', 'Yusupov'],
    ['Өтепов', 'Utepov'],
    ['Өтепов', 'Otepov'],
    ['Илья', 'Ilia'],
    ['Мирзиёев', 'Mirziyoyev'],
    ['Горбачёв', 'Gorbachyov'],
    ['Лукойл', 'Lukoil'],
  ])('%s and %s, from script to script', (one, other) => {
    expect(isSame(one, other)).toEqual([true, true])
  })

  it.each([
    ['Дин', 'Dion'],
    ['Лен', 'Lion'],
    ['Ден', 'Dion'],
    ['Марк', 'Merk'],
    ['Котов', 'Kutov'],
    ['Сталин', 'Stolen'],
    ['Dion', 'Den'],
    ['Martin', 'Marten'],
    ['Voitovich', 'Votovich'],
  ])('are not %s and %s', (one, other) => {
    expect(isSame(one, other)).toEqual([false, false])
  })
})
