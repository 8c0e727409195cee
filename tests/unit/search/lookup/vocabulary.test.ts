import { describe, expect, it } from 'vitest'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { documentOf, temporaryFolder } from '#tests/unit/search/invented.ts'

const folder = await temporaryFolder()
const lines = [
  'ferry ferry ferryman weir',
  'ferry ferryman үкімет über',
  'ferry weir health care cab',
  'stone weir ferry',
]
await buildSearchIndex({ documents: [documentOf({ title: 'Words', lines }, 0)] }, folder)
const vocabulary = await (await SearchIndex.open(readFromDisk(folder))).vocabulary()
const words = (known: readonly { word: string }[]) => known.map(({ word }) => word)

describe('the words of an archive', () => {
  it('that begin so come with the most frequent first', async () => {
    expect(words(await vocabulary.withPrefix('fer'))).toEqual(['ferry', 'ferryman'])
    expect(words(await vocabulary.withPrefix('fer', 1))).toEqual(['ferry'])
    expect(await vocabulary.withPrefix('zz')).toEqual([])
  })

  it('begin so without the letters of their language, too', async () => {
    expect(words(await vocabulary.withPrefix('уки'))).toEqual(['үкімет'])
  })

  it.each([
    ['ferrry', 'ferry'],
    ['fery', 'ferry'],
    ['efrry', 'ferry'],
    ['wier', 'weir'],
    ['helth', 'health'],
  ])('are like %s: %s', async (typed, meant) => {
    expect(words(await vocabulary.similarTo(typed))).toContain(meant)
  })

  it('of three letters are like those only whose letters changed places', async () => {
    expect(words(await vocabulary.similarTo('cba'))).not.toContain('ferry')
    expect(words(await vocabulary.similarTo('acb'))).toEqual(['cab'])
    expect(await vocabulary.similarTo('cat')).toEqual([])
  })

  it('begin what was written as one, where the rest can be a word', async () => {
    expect(await vocabulary.firstConstituents('ferrymanweir')).toEqual(['ferryman', 'ferry'])
    expect(await vocabulary.firstConstituents('ferryx')).toEqual([])
  })
})
