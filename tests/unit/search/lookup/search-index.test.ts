import { describe, expect, it } from 'vitest'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { LoadError } from '#lib/search/format/errors.ts'
import { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { documentOf, temporaryFolder } from '#tests/unit/search/invented.ts'

async function built(): Promise<string> {
  const folder = await temporaryFolder()
  const documents = [documentOf({ title: 'One', lines: ['# Lamps', 'A weir.'] }, 0)]
  await buildSearchIndex({ documents }, folder)
  return folder
}

describe('an index that lies in files', () => {
  it('says how much is in it, and which state of the archive it is of', async () => {
    const index = await SearchIndex.open(readFromDisk(await built()))
    expect(index.metadata).toMatchObject({ units: 3, paragraphs: 1, documents: 1 })
    expect(index.corpus).toMatch(/^[0-9a-f]+$/)
  })

  it('reads each file once', async () => {
    const read = readFromDisk(await built())
    const asked: string[] = []
    const index = await SearchIndex.open((file, ...rest) => {
      asked.push(file)
      return read(file, ...rest)
    })
    await index.facets()
    const before = asked.length
    expect(await index.facets()).toBe(await index.facets())
    expect(asked).toHaveLength(before)
  })

  it('that is not there is said to be so', async () => {
    await expect(SearchIndex.open(readFromDisk(await temporaryFolder()))).rejects.toBeInstanceOf(LoadError)
  })
})
