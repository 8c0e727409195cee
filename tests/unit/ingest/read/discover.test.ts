import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import { collectionSchema } from '#lib/records/collections.ts'

let sources: string
beforeAll(async () => {
  sources = await mkdtemp(join(tmpdir(), 'discover-'))
  for (const file of ['weir/on-the-weir.txt', 'weir/of-1901/letter.txt', 'weir/rows.csv', 'lamps.txt']) {
    await mkdir(dirname(join(sources, file)), { recursive: true })
    await writeFile(join(sources, file), 'The weir held.')
  }
})
afterAll(() => rm(sources, { recursive: true }))

async function collectionsOfFiles(collection: object): Promise<Record<string, string | undefined>> {
  const declared = collectionSchema.parse({ id: 'weir', name: 'The weir', ...collection })
  const { files } = await discoverSources([sources], [declared])
  return Object.fromEntries(files.map((one) => [one.file, one.collection]))
}

describe('texts in the folder that a collection names', () => {
  it('belong to it, and tables do not', async () => {
    expect(await collectionsOfFiles({ folder: 'weir' })).toEqual({
      'lamps.txt': undefined,
      'weir/of-1901/letter.txt': 'weir',
      'weir/on-the-weir.txt': 'weir',
    })
  })
  it('belong to none where it names no folder, or declares a dataset', async () => {
    expect(Object.values(await collectionsOfFiles({})).filter(Boolean)).toEqual([])
    const dataset = { text: 'text', title: 'title' }
    expect(await collectionsOfFiles({ folder: 'weir', dataset })).toEqual({
      'lamps.txt': undefined,
      'weir/of-1901/letter.txt': undefined,
      'weir/on-the-weir.txt': undefined,
      'weir/rows.csv': 'weir',
    })
  })
})
