import { describe, expect, it } from 'vitest'
import { assumedPostings, intersect, mergePostings, Postings, union } from '#lib/search/lookup/postings.ts'

const postings = (units: number[], slots = units.map(() => 0)) =>
  new Postings(Uint32Array.from(units), Uint8Array.from(slots))
const entries = ({ units, impacts }: Postings) => [...units].map((unit, index) => [unit, impacts[index]])

describe('where a word occurs', () => {
  it.each([
    [2, true],
    [9, true],
    [1, false],
    [5, false],
    [10, false],
  ])('knows whether it is in unit %i', (unit, stands) => {
    expect(postings([2, 4, 9]).has(unit)).toBe(stands)
  })

  it('occurs nowhere where it has no units', () => {
    expect(postings([]).has(0)).toBe(false)
    expect(postings([]).size).toBe(0)
  })
})

describe('bringing the slots of several terms together', () => {
  it('orders units, each once with its best slot', () => {
    expect(
      entries(
        mergePostings([
          [[7], [3]],
          [[], [7, 1]],
        ]),
      ),
    ).toEqual([
      [1, 1],
      [3, 1],
      [7, 0],
    ])
  })

  it('takes numbers that FlexSearch gives as strings', () => {
    expect(entries(mergePostings([[['12', '4']]]))).toEqual([
      [4, 0],
      [12, 0],
    ])
  })
})

describe('several rows of units', () => {
  it('have in common what is in each, ascending', () => {
    expect(intersect([postings([1, 2, 5, 8]), new Set([2, 8]), postings([2, 3, 8])])).toEqual([2, 8])
    expect(intersect([postings([1]), postings([2])])).toEqual([])
    expect(intersect([])).toEqual([])
  })

  it('united have all units, each with its best slot', () => {
    expect(entries(union([postings([1, 4], [6, 2]), postings([4, 5], [1, 7])]))).toEqual([
      [1, 6],
      [4, 1],
      [5, 7],
    ])
  })

  it('without slots lie in the middle one, ascending', () => {
    expect(entries(assumedPostings(new Set([9, 3])))).toEqual([
      [3, 4],
      [9, 4],
    ])
  })
})
