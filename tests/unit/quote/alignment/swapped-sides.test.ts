import { describe, expect, it } from 'vitest'
import { swappedSides } from '#lib/quote/alignment/swapped-sides.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'

const changed = (quoted: string, said: string, language = 'en') =>
  swappedSides(comparableWords(quoted), comparableWords(said), language)

describe('words in another order', () => {
  it.each([
    ['the tower, not the well', 'the well, not the tower', 'negation'],
    ['the ferry is older than the weir', 'the weir is older than the ferry', 'sense'],
    ['the towers of our size', 'the size of our towers', 'sense'],
    ['паром старше чем мост', 'мост старше чем паром', undefined],
  ])('%s for %s: %s', (quoted, said, found) => {
    const isRussian = /\p{Script=Cyrillic}/u.test(quoted)
    expect(changed(quoted, said, isRussian ? 'ru' : 'en')).toBe(isRussian ? 'sense' : found)
  })

  it.each([
    ['never a mill but a weir', 'a mill never but a weir', undefined],
    ['the mill without the weir stands', 'the weir without the mill stands', 'negation'],
    ['the mill not the weir', 'the mill the weir', undefined],
    ['of this not of that', 'of that not of this', undefined],
    ['the mill, not the weir', 'the mill and the weir, not the ferry', undefined],
  ])('%s for %s: %s', (quoted, said, found) => expect(changed(quoted, said)).toBe(found))

  it('are read as English where a language has no list', () => {
    expect(changed('the ferry is older than the weir', 'the weir is older than the ferry', 'nl')).toBe('sense')
  })

  it('say the same where nothing changed sides', () => {
    expect(changed('old and grey the weir', 'the weir old and grey')).toBeUndefined()
    expect(changed('of the river the gates', 'the gates of the river')).toBeUndefined()
    expect(changed('surely not the well', 'not the well surely')).toBeUndefined()
  })
})
