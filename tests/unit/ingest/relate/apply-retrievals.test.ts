import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sha256Of } from '#lib/acquire/store-source.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import type { Records } from '#lib/records/records.ts'
import type { Retrieval } from '#lib/records/retrievals.ts'

const records: Records = {
  anchors: new Map(),
  authorities: { speakers: [], venues: [], events: [], topics: [], publishers: [] },
  catalogue: new Map(),
  collections: [],
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'retrieved-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function documentOf(text: string, retrieval: Partial<Retrieval>) {
  const path = join(folder, 'lock.md')
  await writeFile(path, text)
  const full: Retrieval = {
    url: 'https://record.example/lock',
    retrieved: '2026-11-22T08:30:00Z',
    sha256: sha256Of(await readFile(path)),
    size: text.length,
    headers: {},
    earlier: [],
    ...retrieval,
  }
  const retrievals = new Map([['web/lock.md', full]])
  const { documents } = await ingest([{ path, file: 'web/lock.md' }], { ...records, retrievals })
  return documents[0]
}

const text = '# Remarks at the Lock\n\nThe lock is open, and it will carry three hundred boats a day.\n'

test('a document from the web has the address and the time of its source', async () => {
  const document = await documentOf(text, {})
  expect(document).toMatchObject({
    url: 'https://record.example/lock',
    source: { retrieved: '2026-11-22T08:30:00Z' },
    basis: { url: { kind: 'inferred', rule: 'retrieved-from', words: 'https://record.example/lock' } },
  })
})

test('the address that answered is where it was published', async () => {
  expect((await documentOf(text, { final_url: 'https://record.example/2026/lock' }))?.url).toBe(
    'https://record.example/2026/lock',
  )
})

test('what the text states of its address wins', async () => {
  const document = await documentOf(`---\nurl: https://gazette.example/lock\n---\n\n${text}`, {})
  expect(document?.url).toBe('https://gazette.example/lock')
  expect(document?.source.retrieved).toBe('2026-11-22T08:30:00Z')
})

test('a record of other bytes says nothing of a file of the same name', async () => {
  const document = await documentOf(text, { sha256: 'f'.repeat(64) })
  expect([document?.url, document?.source.retrieved]).toEqual([undefined, undefined])
})
