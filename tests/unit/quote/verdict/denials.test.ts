import { describe, expect, it } from 'vitest'
import { differInDenial, isDeniedForm } from '#lib/quote/verdict/denials.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'

const differ = (one: string, other: string, language = 'en') =>
  differInDenial(comparableWords(one), comparableWords(other), language)

describe('a denial', () => {
  it.each([
    ['We shall not fail to repair the weir', 'We shall repair the weir'],
    ['The council will never refuse the ferry its oak', 'The council will give the ferry its oak'],
    ['There is no doubt that the weir leaks', 'The weir leaks'],
    ['It is not unsafe to cross', 'It is safe to cross'],
    ['Not only the weir leaks', 'The weir leaks'],
    ['It is hard, if not impossible, to cross', 'It is hard, perhaps impossible, to cross'],
    ['Nor can there be any serious doubt of the cost', 'The cost cannot be in any serious doubt'],
    ['It flowed without interruption for a year', 'For a year it flowed uninterrupted'],
    ['We never should have been without gates', 'Without gates we never should have been'],
    ['The toll is not lawful', 'The toll is unlawful'],
    ['Oak could not be had', 'It was impossible to have oak'],
    ['The weir is no less old than the ferry', 'The weir is as old as the ferry'],
    ['No miller of Selby drowned that winter, anywhere in town', 'In that winter, no miller of Selby in town drowned'],
  ])('is none, or the same on both sides: %s | %s', (one, other) => {
    expect(differ(one, other)).toBe(false)
    expect(differ(other, one)).toBe(false)
  })

  it.each([
    ['We shall fail to repair the weir', 'We shall not fail to repair the weir'],
    ['Our weir needs no gates, and no oak is asked for', 'Our weir needs gates, and oak is asked for'],
    ['Without gates for any mill, and with oak for all', 'It has gates for every mill, and gives none its oak'],
    ['The ferry will not wait for the miller', 'The ferry will wait for the miller'],
    ['The toll is lawful', 'The toll is unlawful'],
    ['It needs oak and it needs no stone', 'It needs stone and it needs no oak'],
    ['No doubt remains, and the weir does not leak', 'No doubt remains, and the weir leaks'],
  ])('of one side is told: %s | %s', (one, other) => {
    expect(differ(one, other)).toBe(true)
    expect(differ(other, one)).toBe(true)
  })

  it('is known in Russian and Kazakh', () => {
    expect(differ('Паром не ждёт мельника', 'Мельника паром ждёт', 'ru')).toBe(true)
    expect(differ('Паром не ждёт мельника', 'Мельника паром не ждёт', 'ru')).toBe(false)
    expect(differ('Бұл көпір ескі емес', 'Ескі көпір бұл', 'kk')).toBe(true)
  })

  it('may be a prefix of a word in another form', () => {
    expect(isDeniedForm('uninterrupted', 'interruption', 'en')).toBe(true)
    expect(isDeniedForm('interruption', 'uninterrupted', 'en')).toBe(true)
    expect(isDeniedForm('interesting', 'resting', 'en')).toBe(false)
  })
})
