import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dataInputOf } from '#lib/data/data-input.ts'
import { writeData } from '#lib/data/write-data.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { archiveOf } from '#tests/unit/archive/invented.ts'
import { documents } from '#tests/unit/export/exported.ts'
import { describeWithTools, runTool, tools } from './foreign-tool.ts'

let data: string
let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'tools-data-'))
  data = join(work, 'data')
  await writeData(dataInputOf(archiveOf(Object.values(documents)), createAddresses()), work)
})
afterAll(() => rm(work, { recursive: true }))

describeWithTools('the database, as sqlite3 reads it', { tools: [tools.sqlite3] }, () => {
  const ask = (query: string) => runTool('sqlite3', ['-readonly', join(data, 'archive.sqlite'), query]).output.trim()

  it('is whole, and no row points to none', () => {
    expect(ask('PRAGMA integrity_check')).toBe('ok')
    expect(ask('PRAGMA foreign_key_check')).toBe('')
  })
  it('has every document, and finds words', () => {
    expect(ask('SELECT count(*) FROM documents')).toBe(String(Object.keys(documents).length))
    const found =
      "SELECT p.text FROM paragraphs_fts f JOIN paragraphs_in_documents p ON p.n = f.rowid WHERE paragraphs_fts MATCH 'lamp'"
    expect(ask(found)).toBe('The lamp burns.')
  })
})
