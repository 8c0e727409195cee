import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { LoadError, VersionError } from '#lib/search/format/errors.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { documentOf, temporaryFolder } from '#tests/unit/search/invented.ts'

const documents = [
  { title: 'On water', lines: ['# First', 'The weir was measured.', 'The clerk wrote it down.'] },
  {
    title: 'On roads',
    lines: Array.from({ length: 700 }, (_, number) => `Milestone ${number} stands by the old road.`),
  },
].map(documentOf)

async function contents(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const read = await Promise.all(
    files.sort().map(async (file) => [file.slice(folder.length), await readFile(file, 'base64')]),
  )
  return Object.fromEntries(read)
}

describe('building the index', () => {
  it('writes the same bytes each time, in place of what was there', async () => {
    const [one, other] = [await temporaryFolder(), await temporaryFolder()]
    await buildSearchIndex({ documents: documents.slice(0, 1) }, other)
    await buildSearchIndex({ documents }, one)
    const report = await buildSearchIndex({ documents }, other)
    expect(await contents(other)).toEqual(await contents(one))
    expect(report).toMatchObject({ documents: 2, paragraphs: 702 })
  })

  it('divides long texts into files that are found again', async () => {
    const folder = await temporaryFolder()
    const { corpus } = await buildSearchIndex({ documents }, folder, { singleFileBelow: 0 })
    const names = await readdir(join(folder, 'search/data', corpus))
    expect(names.filter((name) => name.startsWith('texts-')).length).toBeGreaterThan(1)
    const engine = await SearchEngine.open(readFromDisk(folder))
    const { hits } = await engine.search('milestone 699', { limit: 1 })
    expect(hits[0]?.text).toContain('699')
    expect(hits[0]?.number).toBe(700)
  })
})

describe('a small index', () => {
  it('is one file, and answers as one of many', async () => {
    const [one, many] = [await temporaryFolder(), await temporaryFolder()]
    const { corpus, files } = await buildSearchIndex({ documents }, one)
    await buildSearchIndex({ documents }, many, { singleFileBelow: 0 })
    expect(await readdir(join(one, 'search/data', corpus))).toEqual(['whole.bin'])
    expect(files).toBe(1)
    const [here, there] = [await SearchEngine.open(readFromDisk(one)), await SearchEngine.open(readFromDisk(many))]
    for (const query of ['weir', '"old road"', 'milestne', 'clerk OR milestone'])
      expect(await here.search(query, { limit: 30, facets: true })).toEqual(
        await there.search(query, { limit: 30, facets: true }),
      )
  })

  it('says when its file is cut off', async () => {
    const folder = await temporaryFolder()
    const { corpus } = await buildSearchIndex({ documents }, folder)
    const file = join(folder, 'search/data', corpus, 'whole.bin')
    await writeFile(file, (await readFile(file)).subarray(0, -5))
    await expect(SearchEngine.open(readFromDisk(folder))).rejects.toThrow(/whole\.bin.*cut off/)
  })
})

describe('opening an index', () => {
  it('refuses one of another format or of other options, and says so', async () => {
    const folder = await temporaryFolder()
    await buildSearchIndex({ documents }, folder)
    const file = join(folder, 'search/data/start.json')
    const start = await readFile(file, 'utf8')
    await writeFile(file, start.replace(/"format":\d+/, '"format":999'))
    await expect(SearchEngine.open(readFromDisk(folder))).rejects.toThrow(VersionError)
    await writeFile(file, start.replace(/"fingerprint":"[^"]+"/, '"fingerprint":"00000000"'))
    await expect(SearchEngine.open(readFromDisk(folder))).rejects.toThrow(/other options/)
  })

  it('says which file is missing or damaged', async () => {
    const folder = await temporaryFolder()
    const { corpus } = await buildSearchIndex({ documents }, folder, { singleFileBelow: 0 })
    const root = join(folder, 'search/data', corpus, 'root.bin')
    await writeFile(root, 'no deflated data')
    await expect(SearchEngine.open(readFromDisk(folder))).rejects.toThrow(/root\.bin.*damaged/)
    await expect(SearchEngine.open(readFromDisk(join(folder, 'nowhere')))).rejects.toThrow(LoadError)
  })

  it('gives no answer rather than one with a part missing', async () => {
    const folder = await temporaryFolder()
    await buildSearchIndex({ documents }, folder, { singleFileBelow: 0 })
    const read = readFromDisk(folder)
    const engine = await SearchEngine.open((path) =>
      path.includes('texts-') ? Promise.reject(new LoadError(path)) : read(path),
    )
    await expect(engine.search('weir', { limit: 1 })).rejects.toThrow(LoadError)
  })
})
