import { describe, expect, it } from 'vitest'
import { shingleProfile } from '#lib/ingest/identify/block-similarity.ts'
import { matchInOrder } from '#lib/ingest/identify/match-in-order.ts'

const quays = 'the quays of selby were built by our grandfathers long ago'
const lamps = 'the lamps on the pier burn oil which is dear in winter'
const placed = (texts: string[], sort = 'paragraph') =>
  texts.map((text, place) => ({ place, sort, profile: shingleProfile(text) }))

describe('pairing what is alike', () => {
  it('keeps the order on both sides', () => {
    const pairs = matchInOrder(placed([quays, lamps]), placed([`${quays} and more`, `${lamps} and more`]))
    expect(pairs).toEqual(
      new Map([
        [0, 0],
        [1, 1],
      ]),
    )
    expect(matchInOrder(placed([quays, lamps]), placed([lamps, quays])).size).toBe(1)
  })

  it('takes the most alike first', () => {
    expect(matchInOrder(placed([quays]), placed([`${quays} but for all that`, quays]))).toEqual(new Map([[1, 0]]))
  })

  it('pairs only what is of one sort', () => {
    expect(matchInOrder(placed([quays], 'heading'), placed([quays])).size).toBe(0)
  })

  it('finds the same pairs among very many', () => {
    const many = Array.from(
      { length: 120 },
      (_, index) => `${quays} number${index} and its keeper${index} of gate${index}`,
    )
    const pairs = matchInOrder(placed(many), placed(many))
    expect([...pairs].every(([j, i]) => i === j)).toBe(true)
    expect(pairs.size).toBe(120)
  })
})
