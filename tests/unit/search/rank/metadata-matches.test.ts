import { describe, expect, it } from 'vitest'
import { UnitTable } from '#lib/search/format/unit-table.ts'
import { bitCount, bitOf, MetadataMatches, maskHas } from '#lib/search/rank/metadata-matches.ts'
import { foundWord } from '#tests/unit/search/invented-words.ts'

/** Four documents of three units each; the first of each is its title. */
const table = new UnitTable(12, [0, 3, 6, 9], [])
const about = (...units: number[][]) =>
  new MetadataMatches(
    units.map((own, index) => foundWord(`w${index}`, own)),
    table,
    4,
  )

describe('the words that are said of documents', () => {
  it('are those of their titles, for every unit of the document', () => {
    const said = about([0, 4], [3])
    expect([1, 2].map((unit) => said.of(unit))).toEqual([bitOf(0), bitOf(0)])
    expect(said.of(5)).toBe(bitOf(1))
    expect(said.of(7)).toBe(0)
  })

  it('are none that are said of more than half of the documents', () => {
    expect(about([0, 3]).any).toBe(true)
    expect(about([0, 3, 6]).any).toBe(false)
  })

  it('are none where they only are in the texts', () => {
    expect(about([1, 4]).any).toBe(false)
  })

  it('are not told of a query of more than 31 words', () => {
    expect(about(...Array.from({ length: 32 }, () => [0])).any).toBe(false)
    expect(about(...Array.from({ length: 31 }, () => [0])).any).toBe(true)
  })
})

describe('words as the bits of one number', () => {
  it('are distinguished up to the 31st', () => {
    const mask = bitOf(0) | bitOf(30)
    expect([0, 1, 30, 31].map((word) => maskHas(mask, word))).toEqual([true, false, true, false])
    expect([bitCount(0), bitCount(mask)]).toEqual([0, 2])
  })
})
