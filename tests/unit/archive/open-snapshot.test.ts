import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { Site } from '#app/_site/site.ts'
import { documentDigest } from '#lib/archive/document-digest.ts'
import { openSnapshot, readWholeSnapshot } from '#lib/archive/open-snapshot.ts'
import { contentOfFolder } from '#lib/archive/site-content.ts'
import { writeSnapshot } from '#lib/archive/write-snapshot.ts'
import { publishedArchive, siteIn } from '#tests/unit/pages/made-site.ts'

let work: string
let content: string
let snapshot: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'snapshot-'))
  content = await publishedArchive(work)
  snapshot = join(work, 'snapshot')
  await writeSnapshot(snapshot, contentOfFolder(content))
}, 180_000)
afterAll(() => rm(work, { recursive: true }))

/** A copy of the snapshot that may be spoilt. */
async function copyOf(name: string): Promise<string> {
  const folder = join(work, name)
  await writeSnapshot(folder, contentOfFolder(content))
  return folder
}

describe('a snapshot', () => {
  it('gives the archive that was read, to the last word and what was published of it', async () => {
    const read = await contentOfFolder(content).archive()
    const opened = await openSnapshot(snapshot).archive()
    const documents = opened.documents.map((document) => ({ ...document, source: { ...document.source } }))
    expect({ ...opened, documents, anchors: [...opened.anchors] }).toEqual({
      ...read,
      anchors: [...read.anchors],
    })
    expect(read.anchors.size).toBeGreaterThan(10)
  })

  it('gives the whole archive as it was, each field in its place', async () => {
    const read = await contentOfFolder(content).archive()
    const whole = await readWholeSnapshot(snapshot)
    expect(JSON.stringify(whole.documents)).toBe(JSON.stringify(read.documents))
    expect([...whole.anchors]).toEqual([...read.anchors])
  })

  it('gives the same where texts are read when they are asked for, with one digest for what is the same', async () => {
    const [whole, lazy] = [await readWholeSnapshot(snapshot), await readWholeSnapshot(snapshot, false)]
    expect(JSON.stringify(lazy.documents)).toBe(JSON.stringify(whole.documents))
    expect(lazy.documents.map(documentDigest)).toEqual(whole.documents.map(documentDigest))
    const read = await contentOfFolder(content).archive()
    const changed = read.documents.map((document, place) =>
      place === 1 ? { ...document, blocks: document.blocks.slice(1) } : document,
    )
    const folder = join(work, 'changed')
    await writeSnapshot(folder, { ...contentOfFolder(content), archive: async () => ({ ...read, documents: changed }) })
    const other = await readWholeSnapshot(folder)
    const differ = other.documents.filter(
      (one, place) => documentDigest(one) !== documentDigest(whole.documents[place] ?? one),
    )
    expect(differ.map(({ id }) => id)).toEqual([read.documents[1]?.id])
  })

  it('gives every page the bytes that the archive itself gives', async () => {
    const direct = await siteIn(content, 'https://record.example/')
    const site = new Site({ ...direct.settings, snapshot })
    const [pages, expected] = [new PageTable(site, pageModules), new PageTable(direct, pageModules)]
    const table = await pages.all()
    expect(table.size).toBeGreaterThan(100)
    for (const [file, page] of await expected.all())
      expect((await table.get(file)?.render())?.body, file).toBe((await page.render())?.body)
  }, 180_000)

  it('is refused where another version wrote it', async () => {
    const folder = await copyOf('older')
    const index: object = deserialize(await readFile(join(folder, 'index.v8')))
    await writeFile(join(folder, 'index.v8'), serialize({ ...index, version: 0 }))
    expect(() => openSnapshot(folder)).toThrow(/found a snapshot of version 0/)
  })

  it('gives no text where its file was cut short', async () => {
    const folder = await copyOf('cut')
    await truncate(join(folder, 'records.json'), 100)
    const { documents } = await openSnapshot(folder).archive()
    expect(() => documents.map(({ blocks }) => blocks)).toThrow(/records\.json: ends at byte 100/)
  })
})
