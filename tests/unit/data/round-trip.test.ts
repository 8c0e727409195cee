import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Archive } from '#lib/archive/load.ts'
import { loadArchive } from '#lib/archive/load.ts'
import { verifyArchive } from '#lib/archive/verify-archive.ts'
import { dataInputOf } from '#lib/data/data-input.ts'
import { writeData } from '#lib/data/write-data.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { publishedArchive } from '#tests/unit/pages/made-site.ts'
import { ingested } from './ingested.ts'

/** Which column is what, as docs/data.md says it. */
const mapping = (text: string, blocks: string) => `
  text: ${text}
  blocks: ${blocks}
  document_id: id
  id: id
  names_as_written: true
  bases: true
  title: title
  kind: kind
  date: date
  date_of: { column: date_of }
  published: published
  speaker: speakers
  role: roles
  venue: venue
  event: event
  topics: topics
  language: language
  original_language: original_language
  translation: translation
  translation_of: translation_of
  delivery: delivery
  text_of_record: text_of_record
  publisher: publisher
  byline: byline
  url: url
  rights: licence
`

let work: string
let archive: Archive

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'round-trip-'))
  archive = await loadArchive(await publishedArchive(join(work)))
  await writeData(dataInputOf(archive, createAddresses()), join(work, 'out'), { formats: ['csv', 'jsonl'] })
}, 120_000)
afterAll(() => rm(work, { recursive: true }))

/** What another archive takes over: words, ids and what is known; not where it is from, nor what was published of it. */
function taken(document: ArchiveDocument): object {
  const {
    basis,
    source: _source,
    gone: _gone,
    head: _head,
    corrections: _c,
    notes: _notes,
    namesAsWritten: _n,
    ...fields
  } = {
    ...document,
  }
  const { date, title, kind } = basis
  return {
    ...fields,
    fields: undefined,
    bases: [title?.kind, date?.kind === 'inherited' ? 'inferred' : date?.kind, date?.of, kind?.kind],
    blocks: document.blocks
      .filter((block) => block.type !== 'divider' && !block.withdrawn)
      .map((block) => ({ ...block, aliases: undefined })),
  }
}

describe.each([
  ['JSON Lines', 'documents.jsonl', 'paragraphs', 'paragraphs'],
  ['CSV', 'documents.csv', 'text', 'blocks'],
])('an archive that was exported as %s', (_, file, text, blocks) => {
  it('is taken in again with the same words, ids and metadata, and all of it is accounted for', async () => {
    const content = join(work, file.replace('.', '-'))
    await cp(resolve('tests/fixtures/archive/authorities'), join(content, 'authorities'), { recursive: true })
    const exported = await readFile(join(work, 'out', 'data', file), 'utf8')
    const again = await ingested(content, {
      [`sources/taken/${file}`]: exported,
      'collections/taken.yaml': `id: taken\nname: Taken\nfolder: taken\nextension: ${file.slice(9)}\ndataset:${mapping(text, blocks)}`,
    })
    expect(archive.documents.length).toBeGreaterThan(15)
    const byId = (documents: readonly ArchiveDocument[]) =>
      documents
        .filter(({ withdrawn }) => !withdrawn)
        .map(taken)
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    expect(byId(again.documents)).toEqual(byId(archive.documents))
    expect(
      again.documents.flatMap(({ blocks }) => blocks.flatMap((block) => ('voice' in block ? block.voice : []))),
    ).toContain('publisher')
    expect((await verifyArchive(content, again.documents)).problems).toEqual([])
  }, 120_000)
})
