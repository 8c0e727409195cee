import { describe, expect, it } from 'vitest'
import { selectByRarestTerms, wordsOnly } from '#lib/search/lookup/early-termination.ts'
import type { TermLookup } from '#lib/search/lookup/term-lookup.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import { foundWord } from '#tests/unit/search/invented-words.ts'

describe('the plain words of a query', () => {
  it('are its telling ones, where it has nothing else', () => {
    expect(wordsOnly(parseQuery('the weir and the ferry'))).toEqual(['weir', 'ferry'])
  })

  it.each(['weir', 'weir -ferry', 'weir ferry year:1990', '"old weir" ferry', 'weir fer*', 'weir OR ferry'])(
    'are not read of %j',
    (query) => {
      expect(wordsOnly(parseQuery(query))).toBeUndefined()
    },
  )
})

/** A lookup of invented words: those in more than three units are common. It writes down which it read. */
function finderOf(units: Record<string, number[]>, givesParts = true) {
  const read: string[] = []
  const own = (written: string) => units[written] ?? []
  const isCommon = (word: string) => own(word).length > 3
  const meaning = async (written: string) => ({ written, keys: [written] })
  const finder: Partial<TermLookup> = {
    givesParts,
    units: 100_000,
    isCommon,
    frequencyOf: ({ keys: [key = ''] }) => (isCommon(key) ? own(key).length : 0),
    expansion: meaning,
    occurs: async () => true,
    commonExpansion: meaning,
    read: async ({ written }) => {
      read.push(written)
      return foundWord(written, own(written))
    },
    assumed: ({ written }, given) => foundWord(written, [...given]),
  }
  return { finder: finder as TermLookup, read }
}

const archive = { rare: [2, 3], some: [2, 3, 4, 5, 6], most: [1, 2, 3, 4, 5, 6, 7], nowhere: [] }

describe('selecting units by the rarest words', () => {
  it('leaves the most common word unread and takes it to be where the others do', async () => {
    const { finder, read } = finderOf(archive)
    const found = await selectByRarestTerms(['most', 'rare', 'some'], finder, 10)
    expect(found?.units).toEqual(new Set([2, 3]))
    expect(found?.words.map(({ written }) => written)).toEqual(['most', 'rare', 'some'])
    expect(read.toSorted()).toEqual(['rare', 'some'])
  })

  it('reads at once what is likely to be needed of common words, but of the most common', async () => {
    const frequencies: Record<string, number> = { some: 5_000, more: 8_000, most: 20_000, all: 40_000 }
    const { finder } = finderOf({})
    const asked: string[][] = [[]]
    const ofFrequencies: Partial<TermLookup> = {
      ...finder,
      isCommon: (word) => word in frequencies,
      frequencyOf: ({ keys: [key = ''] }) => frequencies[key] ?? 0,
      read: async ({ written }) => {
        asked.at(-1)?.push(written)
        await new Promise((resolve) => setTimeout(resolve, 5))
        if (asked.at(-1)?.length) asked.push([])
        return foundWord(
          written,
          Array.from({ length: 40 }, (_, unit) => unit),
        )
      },
    }
    const found = selectByRarestTerms(['most', 'all', 'rare', 'more', 'some'], ofFrequencies as TermLookup, 16)
    expect(await found).toBeUndefined()
    expect(asked.map((all) => all.toSorted())).toEqual([['more', 'rare', 'some'], ['most'], ['all'], []])
  })

  it('gives the units that have all words where all had to be read', async () => {
    const found = await selectByRarestTerms(['rare', 'some'], finderOf(archive).finder, 10)
    expect(found?.units).toEqual(new Set([2, 3]))
  })

  it('gives up where too many units have all words', async () => {
    expect(await selectByRarestTerms(['rare', 'some', 'most'], finderOf(archive).finder, 1)).toBeUndefined()
  })

  it('gives up where a word occurs nowhere', async () => {
    expect(await selectByRarestTerms(['nowhere', 'some', 'most'], finderOf(archive).finder, 10)).toBeUndefined()
  })

  it('looks at fewer texts where only whole files can be read', async () => {
    const four = { ...archive, rare: [2, 3, 4, 5], some: [2, 3, 4, 5, 6], most: [1, 2, 3, 4, 5, 6, 7] }
    expect(await selectByRarestTerms(['rare', 'some', 'most'], finderOf(four).finder, 10)).toBeDefined()
    expect(await selectByRarestTerms(['rare', 'some', 'most'], finderOf(four, false).finder, 10)).toBeUndefined()
  })
})
