import { describe, expect, it } from 'vitest'
import { type Lookup, planQuery } from '#lib/search/lookup/plan.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import { foundWord } from '#tests/unit/search/invented-words.ts'

const archive: Record<string, number[]> = { weir: [1, 2], ferry: [2, 3], health: [4], care: [4, 5], toll: [6] }

const lookup: Lookup = {
  word: async (written, exactly) =>
    foundWord(written, archive[written] ?? [], exactly ? {} : { widened: [{ word: written, to: [], why: 'name' }] }),
  prefix: async (prefix) => foundWord(`${prefix}*`, archive[`${prefix}ll`] ?? []),
  decompound: async (written) => (written === 'healthcare' ? ['health', 'care'] : undefined),
  isCommon: () => false,
  exactForm: async (written) => foundWord(written, archive[written] ?? []),
  assumedCommon: (written, units) => foundWord(written, [...units]),
  bigram: async () => undefined,
}
const plan = (query: string) => planQuery(parseQuery(query), lookup)
const written = (words: readonly { written: string }[]) => words.map((word) => word.written)

describe('the plan of a query', () => {
  it('looks up its words, without stop words beside others', async () => {
    expect(written((await plan('the weir and ferry')).words)).toEqual(['weir', 'ferry'])
    expect(written((await plan('the')).words)).toEqual(['the'])
  })

  it('requires what must be in a paragraph: phrases, and words near each other', async () => {
    const { words, required } = await plan('toll "weir ferry"')
    expect(written(words)).toEqual(['toll'])
    expect(required.map(({ units }) => [...units])).toEqual([[2]])
    expect([...((await plan('weir NEAR/3 ferry')).required[0]?.units ?? [])]).toEqual([2])
  })

  it('takes words that OR joins as one, and what has a phrase among them as required', async () => {
    expect((await plan('weir OR ferry')).words.map(({ postings }) => [...postings])).toEqual([[1, 2, 3]])
    const [either] = (await plan('toll OR "weir ferry"')).required
    expect([...(either?.units ?? [])].sort()).toEqual([2, 6])
    expect(either?.isConfirmed).toBe(false)
  })

  it('keeps apart what must not be there', async () => {
    const { words, excluded } = await plan('weir -ferry')
    expect(written(words)).toEqual(['weir'])
    expect(excluded.map((part) => written(part.words))).toEqual([['ferry']])
  })

  it('leaves a word open at its end', async () => {
    expect((await plan('to*')).words.map(({ postings }) => [...postings])).toEqual([[6]])
  })

  it('takes a word that occurs nowhere for the two that it is written of, and says so', async () => {
    const { words, required } = await plan('healthcare')
    expect(words).toEqual([])
    expect([...(required[0]?.units ?? [])]).toEqual([4])
    expect(required[0]?.words[0]?.widened).toEqual([{ word: 'healthcare', to: ['health care'], why: 'spelling' }])
  })
})
