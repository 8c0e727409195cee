import { describe, expect, it } from 'vitest'
import { editDistance } from '#lib/text/edit-distance.ts'

describe('how many letters differ', () => {
  it.each([
    ['weir', 'weir', 0],
    ['weir', 'weirs', 1],
    ['weir', 'wer', 1],
    ['weir', 'wear', 1],
    ['weir', 'wier', 1],
    ['abcd', 'badc', 2],
    ['', 'ab', 2],
    ['kitten', 'sitting', 3],
  ])('%j, %j: %i', (one, other, distance) => {
    expect(editDistance(one, other, 5)).toBe(distance)
    expect(editDistance(other, one, 5)).toBe(distance)
  })

  it('stops at one more than what is asked for', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(3)
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3)
    expect(editDistance('a', 'abcdef', 2)).toBe(3)
  })
})
