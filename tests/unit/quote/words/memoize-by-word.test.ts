import { expect, it } from 'vitest'
import { memoizeByWord } from '#lib/quote/words/memoize-by-word.ts'

/** A reader that writes down what it was asked. */
function counted(most?: number) {
  const asked: string[] = []
  const read = memoizeByWord((word, language) => {
    asked.push(`${language}:${word}`)
    return word === 'weir' ? undefined : `${word} in ${language}`
  }, most)
  return { asked, read }
}

it('reads each word of a language once, also one that gives nothing', () => {
  const { asked, read } = counted()
  expect([read('mill', 'en'), read('weir', 'en'), read('mill', 'en'), read('weir', 'en')]).toEqual([
    'mill in en',
    undefined,
    'mill in en',
    undefined,
  ])
  expect(asked).toEqual(['en:mill', 'en:weir'])
})

it('keeps languages apart, whichever was asked last', () => {
  const { asked, read } = counted()
  expect([read('mill', 'en'), read('mill', 'ru'), read('mill', 'en')]).toEqual([
    'mill in en',
    'mill in ru',
    'mill in en',
  ])
  expect(asked).toEqual(['en:mill', 'ru:mill'])
})

it('forgets before it remembers more than it may', () => {
  const { asked, read } = counted(2)
  for (const word of ['one', 'two', 'three', 'one']) read(word, 'en')
  expect(asked).toEqual(['en:one', 'en:two', 'en:three', 'en:one'])
})
