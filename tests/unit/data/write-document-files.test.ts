import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentFile } from '#lib/data/document-file.ts'
import { exportContextOf } from '#lib/data/export-context.ts'
import { writeDocumentFiles } from '#lib/data/write-document-files.ts'
import { parseDocument } from '#lib/markdown/parse.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { archiveOf } from '#tests/unit/archive/invented.ts'
import { partlyWithdrawn, speech, withdrawn } from '#tests/unit/export/exported.ts'

let work: string
const archive = archiveOf([speech, partlyWithdrawn, withdrawn])
const addresses = createAddresses({ origin: 'https://record.example', base: '/river' })

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'document-files-'))
  await mkdir(join(work, 'documents'))
  await writeDocumentFiles(archive, addresses, work)
})
afterAll(() => rm(work, { recursive: true }))

describe('the files beside the pages of documents', () => {
  it('are called as the pages are, and none is of a document that was withdrawn', async () => {
    expect((await readdir(join(work, 'documents'))).sort()).toEqual(
      ['1911-on-the-ferry', '2019-05-14-on-bridges'].flatMap((name) =>
        ['md', 'tei.xml', 'txt'].map((form) => `${name}.${form}`),
      ),
    )
  })
  it('are what is served while the site is developed', async () => {
    const context = exportContextOf(archive, addresses)
    for (const form of ['md', 'txt', 'tei.xml'] as const)
      expect(await readFile(join(work, `documents/2019-05-14-on-bridges.${form}`), 'utf8')).toBe(
        documentFile(speech, form, context),
      )
  })
  it('have as Markdown what the archive has, without what is gone', async () => {
    const parsed = parseDocument(await readFile(join(work, 'documents/1911-on-the-ferry.md'), 'utf8'), 'x')
    expect(parsed.blocks).toEqual(partlyWithdrawn.blocks)
    expect(parsed.gone).toBeUndefined()
  })
})
