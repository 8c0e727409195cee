import { describe, expect, it } from 'vitest'
import { UnitTable } from '#lib/search/format/unit-table.ts'
import { allUnits, type Candidate, compareRank, scoreUnits, topFirst } from '#lib/search/rank/candidates.ts'
import { bitOf, MetadataMatches } from '#lib/search/rank/metadata-matches.ts'
import { foundWord } from '#tests/unit/search/invented-words.ts'

const everything = { allTerms: () => true, someTerms: () => true }
const unitsOf = (candidates: readonly Candidate[]) => candidates.map(({ unit }) => unit).sort((a, b) => a - b)
const weir = foundWord('weir', [1, 2, 3], { idf: 2 })
const ferry = foundWord('ferry', [2, 3, 5], { idf: 1 })

describe('units by what they have of the words', () => {
  it('have all, or only some', () => {
    const ranked = scoreUnits([weir, ferry], 8, everything)
    expect(unitsOf(ranked.allTerms)).toEqual([2, 3])
    expect(unitsOf(ranked.someTerms())).toEqual([1, 5])
  })

  it('with some are left out below half of the weight that the best has', () => {
    const ranked = scoreUnits([weir, ferry, foundWord('toll', [7], { idf: 0.9 })], 8, everything)
    expect(unitsOf(ranked.bestSomeTerms())).toEqual([1, 2, 3])
    expect(unitsOf(ranked.bestSomeTerms(0.1))).toEqual([1, 2, 3, 5, 7])
  })

  it('have nothing whole where a word occurs nowhere', () => {
    expect(scoreUnits([weir, foundWord('nix', [])], 8, everything).allTerms).toEqual([])
  })

  it('are only those that are allowed', () => {
    const odd = (unit: number) => unit % 2 === 1
    const ranked = scoreUnits([weir, ferry], 8, { allTerms: odd, someTerms: odd })
    expect(unitsOf(ranked.allTerms)).toEqual([3])
    expect(unitsOf(ranked.someTerms())).toEqual([1, 5])
  })

  it('score by the weight of the words and by how good their slots are', () => {
    const [good, bad] = [foundWord('weir', [1]), foundWord('ferry', [2])]
    bad.postings.impacts[0] = 7
    const [one, other] = scoreUnits([good, bad], 4, everything).someTerms()
    expect(one?.score).toBeGreaterThan(other?.score ?? Number.POSITIVE_INFINITY)
  })

  it('count a word that only looks like a form for less, and for no word', () => {
    const near = { words: new Set(['weirs']), postings: foundWord('weirs', [5]).postings }
    const plain = scoreUnits([weir, ferry], 8, everything).someTerms()
    const helped = scoreUnits([{ ...weir, lookalikes: near }, ferry], 8, everything).someTerms()
    const scoreOf = (all: readonly Candidate[]) => all.find(({ unit }) => unit === 5)?.score ?? 0
    expect(scoreOf(helped)).toBeGreaterThan(scoreOf(plain))
    expect(unitsOf(scoreUnits([{ ...weir, lookalikes: near }, ferry], 8, everything).allTerms)).toEqual([2, 3])
  })

  it('are complete where the words they lack are said of their document', () => {
    const table = new UnitTable(8, [0, 4], [])
    const words = [foundWord('weir', [1, 5]), foundWord('selby', [0])]
    const ranked = scoreUnits(words, 8, everything, new MetadataMatches(words, table, 2))
    expect(ranked.viaMetadata().map(({ unit, metadataMask, coverage }) => [unit, metadataMask, coverage])).toEqual([
      [1, bitOf(1), 1],
    ])
    expect(unitsOf(ranked.bestSomeTerms())).toEqual([0, 5])
  })
})

describe('a query without words', () => {
  it('is answered by all allowed units, in the order of the archive', () => {
    expect(allUnits(5, (unit) => unit !== 2).allTerms.map(({ unit }) => unit)).toEqual([0, 1, 3, 4])
  })
})

describe('the order of candidates', () => {
  const one = (unit: number, score: number, complete = false): Candidate => ({
    unit,
    score,
    coverage: 1,
    metadataMask: 0,
    complete,
  })

  it('is: complete ones, then by score, then as in the archive', () => {
    const sorted = [one(4, 1), one(3, 1), one(2, 5), one(1, 0, true)].sort(compareRank)
    expect(sorted.map(({ unit }) => unit)).toEqual([1, 2, 3, 4])
  })

  it('is the same for the best few, however many there are', () => {
    const many = Array.from({ length: 60 }, (_, unit) => one(unit, (unit * 7) % 60, unit % 20 === 3))
    const all = many.toSorted(compareRank)
    expect(topFirst(many, 5).slice(0, 5)).toEqual(all.slice(0, 5))
    expect(topFirst(many, 2).slice(0, 2)).toEqual(all.slice(0, 2))
    expect(topFirst(many, 5)).toHaveLength(60)
  })
})
