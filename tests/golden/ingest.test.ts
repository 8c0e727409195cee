import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ingest } from '#lib/ingest/ingest.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import { writeIngested } from '#lib/ingest/write.ts'
import { readRecords } from '#lib/records/records.ts'

/**
 * Golden pairs: the invented sources of `tests/fixtures/archive/sources`, one of each kind, and beside this file the
 * Markdown that must come of each. After a wanted change: `npx vitest run tests/golden -u`, and read the difference.
 */
const archive = resolve('tests/fixtures/archive')
let work: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'golden-'))
})
afterAll(() => rm(work, { recursive: true }))

async function ingestInto(name: string, reorder: <T>(items: T[]) => T[]): Promise<string> {
  const content = join(work, name)
  await cp(archive, content, { recursive: true })
  const records = await readRecords(content)
  const { files, findings } = await discoverSources([join(content, 'sources')], records.collections)
  const result = await ingest(reorder(files), records)
  await writeIngested({ ...result, findings: [...findings, ...result.findings] }, content)
  return content
}

async function folderText(folder: string): Promise<string> {
  const names = (await readdir(folder)).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return names.map((name, index) => `${name}\n${texts[index]}`).join('\n')
}

describe('the invented sources', () => {
  test('come out as the documents beside this test', async () => {
    const content = await ingestInto('first', (files) => files)
    const names = (await readdir(join(content, 'documents'))).sort()
    for (const name of names) {
      const text = await readFile(join(content, 'documents', name), 'utf8')
      await expect(text).toMatchFileSnapshot(`./documents/${name}`)
    }
    expect(names).toEqual((await readdir(resolve('tests/golden/documents'))).sort())
    await expect(await readFile(join(content, 'findings.json'), 'utf8')).toMatchFileSnapshot('./findings.json')
  })

  test('come out the same to the byte, whatever the order of the files', async () => {
    const first = await ingestInto('forward', (files) => files)
    const second = await ingestInto('backward', (files) => files.toReversed())
    for (const folder of ['documents', 'ledger']) {
      expect(await folderText(join(second, folder))).toBe(await folderText(join(first, folder)))
    }
    expect(await readFile(join(second, 'findings.json'), 'utf8')).toBe(
      await readFile(join(first, 'findings.json'), 'utf8'),
    )
  })
})
