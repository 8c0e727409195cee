import { describe, expect, it } from 'vitest'
import { hitsOf, type Rescored, rerank, rerankDepth, unitsContaining } from '#lib/search/rank/rerank.ts'
import type { StoredTexts } from '#lib/search/storage/stored-texts.ts'
import { foundWord } from '#tests/unit/search/invented-words.ts'

const document = { id: 'd-1', path: '/documents/1/', title: 'One', kind: 'speech', language: 'en' }

function looked(unit: number, score: number, given: { complete?: boolean; metadataMask?: number } = {}): Rescored {
  const candidate = { unit, score: 0, coverage: 1, metadataMask: 0, complete: true, ...given }
  return {
    candidate,
    unit: { id: `p-${unit}`, number: unit, text: `The weir ${unit}`, document, documentNumber: 0 },
    byText: { score, highlights: [{ start: 4, end: 8, term: 0 }] },
  }
}

describe('the order after a look at the texts', () => {
  it('is that of the scores by text, complete ones first', () => {
    const order = rerank([looked(1, 1), looked(2, 3), looked(3, 9, { complete: false })])
    expect(order.map(({ candidate }) => candidate.unit)).toEqual([2, 1, 3])
  })

  it('stays as it was behind the first few, so that more hits never move those shown', () => {
    const many = Array.from({ length: rerankDepth + 2 }, (_, unit) => looked(unit, unit))
    const order = rerank(many).map(({ candidate }) => candidate.unit)
    expect(order[0]).toBe(rerankDepth - 1)
    expect(order.slice(rerankDepth)).toEqual([rerankDepth, rerankDepth + 1])
  })
})

describe('units in whose text parts of a query stand', () => {
  const held: Record<number, string> = { 1: 'old weir', 2: 'weir, old', 3: 'old weirs' }
  const texts = { get: async (unit: number) => ({ ...looked(unit, 0).unit, text: held[unit] ?? '' }) }
  const part = { words: [foundWord('weir', [])], units: new Set([1, 2, 3]) }

  it('are those where reading finds it', async () => {
    const places = ({ text }: { text: string }): [number, number][] => (text.includes('old weir') ? [[0, 2]] : [])
    expect(await unitsContaining(texts as StoredTexts, [1, 2, 3], [{ ...part, positions: places }])).toEqual(
      new Set([1, 3]),
    )
  })

  it('are not read where a quick look tells', async () => {
    const places = () => {
      throw new Error('read all the same')
    }
    const quickLook = (text: string) => text === 'old weir'
    expect(
      await unitsContaining(texts as StoredTexts, [1, 2], [{ ...part, prefilter: quickLook, positions: places }]),
    ).toEqual(new Set([1]))
  })
})

describe('hits', () => {
  it('lead to the paragraph, with an excerpt and marks', () => {
    const [hit] = hitsOf([looked(7, 1.23456)], true)
    expect(hit).toMatchObject({
      paragraph: 'p-7',
      url: '/documents/1/#p-7',
      highlights: [{ start: 4, end: 8 }],
      score: 1.2346,
      allTerms: true,
      complete: true,
    })
    expect(hit?.excerpt.fragments).toContainEqual({ text: 'weir', highlighted: true })
  })

  it('have all words in them only where none is said of the document alone', () => {
    expect(hitsOf([looked(1, 1, { metadataMask: 1 })], true)[0]).toMatchObject({ allTerms: false, complete: true })
  })

  it('show no score above one before them where the best come first, and their own elsewhere', () => {
    const rising = [looked(1, 1), looked(2, 3), looked(3, 2)]
    expect(hitsOf(rising, true).map(({ score }) => score)).toEqual([1, 1, 1])
    expect(hitsOf(rising, false).map(({ score }) => score)).toEqual([1, 3, 2])
  })
})
