import { describe, expect, it } from 'vitest'
import { analyze } from '#lib/search/format/analyzer.ts'
import { nearPositions, wordPositions } from '#lib/search/lookup/required-clause.ts'

const matching = (...words: string[]) => ({ matches: (token: string) => words.includes(token) })

describe('the places of a word in a text', () => {
  it('are those of any of its forms, in order', () => {
    const text = analyze('Bridges fell; one bridge stood.')
    expect(wordPositions(text, 'en', matching('bridge', 'bridges'))).toEqual([
      [0, 1],
      [3, 4],
    ])
  })

  it('are also where it occurs divided, but not where a part of it was found already', () => {
    const text = analyze('self-government here')
    expect(wordPositions(text, 'en', matching('selfgovernment'))).toEqual([[0, 2]])
    expect(wordPositions(text, 'en', matching('selfgovernment', 'government'))).toEqual([[1, 2]])
  })
})

describe('places near each other', () => {
  it('are both sides, in either order, neighbours being 1 apart', () => {
    expect(nearPositions([[0, 1]], [[1, 2]], 1)).toEqual([
      [0, 1],
      [1, 2],
    ])
    expect(nearPositions([[4, 5]], [[2, 3]], 2)).toEqual([
      [4, 5],
      [2, 3],
    ])
  })

  it('are none further off, nor where one is in the other', () => {
    expect(nearPositions([[0, 1]], [[3, 4]], 2)).toEqual([])
    expect(nearPositions([[0, 3]], [[1, 2]], 9)).toEqual([])
  })

  it('are each given once, however many are near them', () => {
    expect(
      nearPositions(
        [[2, 3]],
        [
          [1, 2],
          [3, 4],
        ],
        1,
      ),
    ).toHaveLength(3)
  })
})
