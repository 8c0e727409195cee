import { describe, expect, it } from 'vitest'
import { WordNumbers } from '#lib/quote/reuse/word-numbers.ts'

function numbersOf(...texts: string[]) {
  const numbers = new WordNumbers()
  return texts.map((text) => {
    const found: number[] = []
    numbers.read(text, (word) => found.push(word))
    return found
  })
}

describe('the numbers of words', () => {
  it('are one for all spellings that fold to one', () => {
    expect(numbersOf('The weir', 'THE Weir', 'the we\u00ADir')).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ])
  })

  it('differ for different words', () => {
    expect(numbersOf('weir ferry weir')).toEqual([[0, 1, 0]])
  })

  it('come with their places', () => {
    const places: [number, number][] = []
    new WordNumbers().read('a weir, 42', (_word, start, end) => places.push([start, end]))
    expect(places).toEqual([
      [0, 1],
      [2, 6],
      [8, 10],
    ])
  })

  it('tell something unless they are stop words or single letters', () => {
    const numbers = new WordNumbers()
    const told: boolean[] = []
    numbers.read('the weir s', (word) => told.push(numbers.isNonStopWord(word)))
    expect(told).toEqual([false, true, false])
    expect(numbers.isNonStopWord(99)).toBe(false)
  })
})
