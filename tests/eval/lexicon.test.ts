import { describe, expect, it } from 'vitest'
import { removeWords, type WordList, wordsOfOnePublisher } from './lexicon.ts'

const lists = (): WordList[] => [
  { name: 'en.ts genres', words: ['speech', 'fireside chat', 'statement'] },
  { name: 'en.ts by', words: ['by'] },
]
const tops = [
  { set: 'ormond', top: 'Fireside  chat by Ana Verell' },
  { set: 'selby', top: 'A speech by Osk Brandt' },
  { set: 'ferris', top: 'Speeches of a by-law' },
]

describe('words of one publisher', () => {
  it('are those that no other set has at the top of a text', () => {
    expect(wordsOfOnePublisher(lists(), tops, ['ormond', 'selby'])).toEqual(
      new Map([
        ['ormond', [{ list: 'en.ts genres', word: 'fireside chat' }]],
        ['selby', [{ list: 'en.ts genres', word: 'speech' }]],
      ]),
    )
  })

  it('can be taken out of the lists', () => {
    const own = lists()
    removeWords(own, [{ list: 'en.ts genres', word: 'speech' }])
    expect(own.map(({ words }) => words)).toEqual([['fireside chat', 'statement'], ['by']])
  })
})
