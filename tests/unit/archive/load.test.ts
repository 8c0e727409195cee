import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadArchive } from '#lib/archive/load.ts'
import { serialiseDocument } from '#lib/markdown/serialise.ts'
import { documentWith, paragraph } from './invented.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-load-'))
  const settings = 'name: River record\ntagline: What was said\ndescription: Invented.\nlanguages: [en]\n'
  await writeFile(join(folder, 'archive.yaml'), settings)
})

afterEach(() => rm(folder, { recursive: true }))

it('reads settings and documents, in order, and only once', async () => {
  await mkdir(join(folder, 'documents'))
  const sha256 = 'a'.repeat(64)
  const source = { ...documentWith().source, sha256 }
  for (const [id, date] of [
    ['d-2222222', '2019-05-14'],
    ['d-1111111', '1862'],
  ] as const) {
    const document = documentWith({ id, date, source, blocks: [paragraph('p-abcdefg')] })
    await writeFile(join(folder, 'documents', `${date}-on-bridges.md`), serialiseDocument(document))
  }
  const archive = await loadArchive(folder)
  expect(archive.settings.name).toBe('River record')
  expect(archive.documents.map(({ id }) => id)).toEqual(['d-1111111', 'd-2222222'])
  expect(await loadArchive(folder)).toBe(archive)
})

it('takes an archive without documents as empty', async () => {
  expect((await loadArchive(folder)).documents).toEqual([])
})

it('names the file of a broken document', async () => {
  await mkdir(join(folder, 'documents'))
  await writeFile(join(folder, 'documents', '2019-broken.md'), '---\nid: 7\n---\n\nText without an anchor.\n')
  await expect(loadArchive(folder)).rejects.toThrow('documents/2019-broken.md')
})
