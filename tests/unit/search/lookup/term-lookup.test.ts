import { describe, expect, it } from 'vitest'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { documentOf, temporaryFolder } from '#tests/unit/search/invented.ts'

const folder = await temporaryFolder()
await buildSearchIndex(
  {
    documents: [
      { title: 'One', lines: ['The bridge and the bridges.', 'One bridge more.'] },
      { title: 'Two', lines: ['A healthy care, a health fund.', 'The weir of Selby'] },
    ].map(documentOf),
  },
  folder,
)
const index = await SearchIndex.open(readFromDisk(folder))
const formsOf = (word: { forms: readonly { word: string }[] }) => word.forms.map((form) => form.word).sort()

describe('looking up a word', () => {
  it('finds it in every form, each with where it is', async () => {
    const found = await index.termLookup().word('bridge', true)
    expect(formsOf(found)).toEqual(['bridge', 'bridges'])
    expect(found.frequency).toBe(2)
    expect(found.idf).toBeGreaterThan(0)
  })

  it('as written finds no other form', async () => {
    expect(formsOf(await index.termLookup().exactForm('bridges'))).toEqual(['bridges'])
  })

  it('leaves out the forms that the query names, and says so', async () => {
    const found = await index.termLookup({ excludedForms: ['bridges'] }).word('bridge', true)
    expect(formsOf(found)).toEqual(['bridge'])
    expect(found.excludedForms).toEqual(['bridges'])
  })

  it('takes a slip for what is like it, unless that is asked not to be done', async () => {
    expect((await index.termLookup().word('brigde', false)).widened).toEqual([
      { word: 'brigde', to: ['bridge'], why: 'spelling' },
    ])
    expect((await index.termLookup({ literalSpelling: true }).word('brigde', false)).frequency).toBe(0)
    expect((await index.termLookup().word('brigde', true)).frequency).toBe(0)
  })

  it('left open finds all that begins so', async () => {
    expect(formsOf(await index.termLookup().prefix('health'))).toEqual(['health', 'healthy'])
  })

  it('reads a word once for a query', async () => {
    const finder = index.termLookup()
    expect(await finder.word('weir', true)).toBe(await finder.word('weir', true))
  })

  it('that occurs nowhere divides it into two that do', async () => {
    expect(await index.termLookup().decompound('healthcare')).toEqual(['health', 'care'])
    expect(await index.termLookup().decompound('health1care')).toBeUndefined()
    expect(await index.termLookup({ literalSpelling: true }).decompound('healthcare')).toBeUndefined()
  })
})
