import { describe, expect, it } from 'vitest'
import { analyze } from '#lib/search/format/analyzer.ts'
import type { Lookup } from '#lib/search/lookup/plan.ts'
import { planPhrase } from '#lib/search/lookup/plan-phrase.ts'
import { foundWord } from '#tests/unit/search/invented-words.ts'

const archive: Record<string, number[]> = { old: [1, 2, 3], weir: [2, 3], of: [1, 2, 3, 4], stone: [3] }
const common = new Set(['old', 'of'])
const looked: string[] = []

const lookup: Lookup = {
  word: async (written) => foundWord(written, archive[written] ?? []),
  prefix: async (prefix) => foundWord(prefix, []),
  decompound: async () => undefined,
  isCommon: (word) => common.has(word),
  exactForm: async (written) => {
    looked.push(written)
    return foundWord(written, archive[written] ?? [])
  },
  assumedCommon: (written, units) => foundWord(written, [...units]),
  bigram: async (first, second) => (first === 'old' && second === 'of' ? new Set([1, 3]) : undefined),
}
const plan = (written: string) => planPhrase({ type: 'phrase', words: written.split(' '), written }, lookup)

describe('where a phrase may stand', () => {
  it('is where its rare words stand, without reading the common ones', async () => {
    looked.length = 0
    const { units, words, isConfirmed } = await plan('old weir of stone')
    expect([...units]).toEqual([3])
    expect(looked).toEqual(['weir', 'stone'])
    expect(words.map(({ written }) => written)).toEqual(['weir', 'stone', 'old'])
    expect(isConfirmed).toBe(false)
  })

  it('is where a pair of common words stands, for sure where it is nothing else', async () => {
    expect(await plan('old of')).toMatchObject({ units: new Set([1, 3]), isConfirmed: true })
  })

  it('is where a lone word stands, for sure unless its capitals count', async () => {
    expect(await plan('weir')).toMatchObject({ units: new Set([2, 3]), isConfirmed: true })
    expect((await plan('WEIR')).isConfirmed).toBe(false)
  })

  it('is seen in a text word by word', async () => {
    const { positions } = await plan('weir of')
    expect(positions(analyze('the weir of stone, the stone weir'), 'en')).toEqual([[1, 3]])
  })
})
