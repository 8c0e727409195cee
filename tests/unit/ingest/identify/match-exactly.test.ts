import { describe, expect, it } from 'vitest'
import { matchExactly } from '#lib/ingest/identify/match-exactly.ts'

const matched = (before: string, after: string) =>
  [...matchExactly([...before], [...after])].sort((a, b) => a[0] - b[0]).map(([j, i]) => `${i}>${j}`)

describe('what is the same in two lists', () => {
  it.each([
    ['abc', 'abc', ['0>0', '1>1', '2>2']],
    ['abc', 'cab', ['2>0', '0>1', '1>2']],
    ['ab', 'xy', []],
    ['axa', 'axa', ['0>0', '1>1', '2>2']],
    ['aa', 'a', ['0>0']],
    ['a', 'aa', ['0>0']],
    ['', 'a', []],
  ])('%j in %j', (before, after, pairs) => {
    expect(matched(before, after)).toEqual(pairs)
  })

  it('goes by what is beside it where it occurs several times', () => {
    expect(matched('xaya', 'yaxa')).toEqual(['2>0', '3>1', '0>2', '1>3'])
  })

  it('is none where nothing is known', () => {
    expect(matchExactly([undefined], ['a']).size).toBe(0)
  })
})
