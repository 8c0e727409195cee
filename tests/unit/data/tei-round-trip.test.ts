import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Archive, loadArchive } from '#lib/archive/load.ts'
import { verifyArchive } from '#lib/archive/verify-archive.ts'
import { exportContextOf } from '#lib/data/export-context.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { teiCorpus } from '#lib/export/tei/tei-corpus.ts'
import { teiDocument } from '#lib/export/tei/tei-document.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { archiveOf, documentWith } from '#tests/unit/archive/invented.ts'
import { carriedOf, withoutOrigin } from '#tests/unit/export/xml/carried.ts'
import { everyField, everything } from '#tests/unit/export/xml/every-field.ts'
import { publishedArchive } from '#tests/unit/pages/made-site.ts'
import { findingsIn, ingested } from './ingested.ts'

const addresses = createAddresses({ origin: 'https://record.example', base: '' })
const fields = `
  landing: { label: Landing }
  oars: { label: Oars, type: number }
  town: { label: Town }
  land: { label: Land, codes: countries }
  since: { label: Since, type: date }
`

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'tei-round-trip-'))
})
afterAll(() => rm(work, { recursive: true }))

/** The TEI of an archive's documents, as `/data/` has it, by the names of its files. */
function teiOf(archive: Archive): Map<string, string> {
  const context = exportContextOf(archive, addresses)
  const corpus = teiCorpus(archive.documents, context, ({ id }) => `documents/${id}.tei.xml`)
  const texts = archive.documents.map((one) => [`documents/${one.id}.tei.xml`, teiDocument(one, context)] as const)
  return new Map([['corpus.xml', corpus], ...texts])
}

/** An archive that takes these files in. */
async function takenIn(name: string, tei: ReadonlyMap<string, string>, authorities?: string): Promise<Archive> {
  const content = join(work, name)
  if (authorities) await cp(resolve(authorities), join(content, 'authorities'), { recursive: true })
  return ingested(content, {
    'collections/taken.yaml': `id: taken\nname: Taken\nfolder: taken\nextension: .xml\nfields:${fields.replaceAll('\n', '\n  ')}`,
    ...Object.fromEntries([...tei].map(([file, text]) => [`sources/taken/${file}`, text])),
  })
}

/** By their ids, since texts of one day are in the order of their sources. */
const inOrder = (archive: Archive): Archive => ({
  ...archive,
  documents: archive.documents.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
})

const shown = (documents: readonly ArchiveDocument[]) =>
  documents
    .filter(({ withdrawn }) => !withdrawn)
    .map(carriedOf)
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

describe('an archive with every field, exported as TEI', () => {
  let first: Archive
  let again: Archive
  beforeAll(async () => {
    first = archiveOf(everyField)
    again = inOrder(await takenIn('every-field', teiOf(first)))
    first = inOrder(first)
  }, 60_000)

  it('is taken in again with all that a document can have, and how each value was known', () => {
    // Fields that are given without a basis are stated by the file.
    const given = (documents: readonly ArchiveDocument[]) =>
      documents.map((one) => (one.id === everything.id ? one : { ...one, basis: { date: one.basis.date } }))
    expect(shown(given(again.documents) as ArchiveDocument[])).toEqual(shown(first.documents))
  })
  it('gives the same TEI again, but for the file that it was made from', () => {
    expect(withoutOrigin(teiOf({ ...again, settings: first.settings }))).toEqual(withoutOrigin(teiOf(first)))
  })
  it('says of each value on which line of the file it rests, or that it was known there otherwise', () => {
    const document = again.documents.find(({ id }) => id === everything.id)
    expect(document?.basis.delivery).toEqual({
      kind: 'stated',
      line: expect.any(Number),
      words: 'term: as-prepared',
      rule: 'head-of-the-file',
    })
    expect(document?.basis.venue).toMatchObject({ kind: 'inferred', rule: 'inferred-in-the-file' })
    expect(document?.basis.event).toMatchObject({ kind: 'editor', reason: expect.stringMatching(/exported from/) })
  })
  it('has every character of its files accounted for', async () => {
    const { problems } = await verifyArchive(join(work, 'every-field'), again.documents)
    expect(problems).toEqual([])
  })
})

describe('an archive that was published, corrected and exported as TEI', () => {
  let first: Archive
  let again: Archive
  beforeAll(async () => {
    first = await loadArchive(await publishedArchive(work))
    again = await takenIn('published', teiOf(first), 'tests/fixtures/archive/authorities')
  }, 120_000)

  it('is taken in again with the same words, ids and metadata, and all of it is accounted for', async () => {
    expect(first.documents.length).toBeGreaterThan(15)
    expect(shown(again.documents)).toEqual(shown(first.documents))
    expect((await verifyArchive(join(work, 'published'), again.documents)).problems).toEqual([])
  })
  it('gives the same TEI again, but for the file it was made from, and its changes', () => {
    // Behind a paragraph that was withdrawn, and is there no longer, the others have other numbers.
    const isWhole = ({ withdrawn, blocks }: ArchiveDocument) =>
      !withdrawn && blocks.every((block) => block.type === 'divider' || !block.withdrawn)
    const whole = first.documents.filter(isWhole)
    const [before, after] = [first, again].map((one) => withoutOrigin(teiOf({ ...one, settings: first.settings })))
    for (const { id } of whole) {
      const file = `documents/${id}.tei.xml`
      expect.soft(after?.get(file), file).toEqual(before?.get(file))
    }
    expect(whole.length).toBeGreaterThan(15)
  })
})

describe('a file that claims to be a document', () => {
  const tei = () => {
    const [, [, text = ''] = []] = [...teiOf(archiveOf([documentWith({ ...everything, translationOf: 'd-3000000' })]))]
    return text
  }

  it('gets another id where another document has that, and a finding says so', async () => {
    const other = tei().replaceAll('The weir held', 'The bridge fell')
    const archive = await takenIn(
      'claimed-twice',
      new Map([
        ['a.xml', tei()],
        ['b.xml', other],
      ]),
    )
    expect(archive.documents.map(({ id }) => id).sort()).toEqual(['d-1111111', expect.stringMatching(/^d-(?!1111111)/)])
    expect(await findingsIn(join(work, 'claimed-twice'))).toContainEqual(
      expect.stringMatching(
        /^repeated-document: another document has the id d-1111111, which the file states; this one/,
      ),
    )
  })
  it('is read as a file of anybody where what it claims is no id', async () => {
    const archive = await takenIn('no-id', new Map([['a.xml', tei().replace('>d-1111111<', '>d-weir<')]]))
    expect(archive.documents[0]?.id).not.toBe('d-1111111')
    expect(await findingsIn(join(work, 'no-id'))).toContainEqual(
      expect.stringMatching(/^document-id-not-understood: .*"d-weir"/),
    )
  })
  it('keeps what somebody has added to it, with an id of its own', async () => {
    const added = tei().replace('</u>', '<seg>And one word more.</seg></u>')
    const [document] = (await takenIn('added', new Map([['a.xml', added]]))).documents
    const block = document?.blocks.find((one) => one.type === 'paragraph' && one.text === 'And one word more.')
    expect(block).toMatchObject({ id: expect.stringMatching(/^p-[0-9a-z]{7}$/) })
  })
  it('leaves out fields that its collection does not declare, and says so', async () => {
    const archive = await takenIn('undeclared', new Map([['a.xml', tei().replace('type="town"', 'type="harbour"')]]))
    expect(archive.documents[0]?.fields).not.toHaveProperty('harbour')
    expect(await findingsIn(join(work, 'undeclared'))).toContainEqual(
      expect.stringMatching(/^field-not-declared: found "Ormond" for the field harbour; expected .*"taken" declares/),
    )
  })
  it('is refused where the document was withdrawn', async () => {
    const withdrawn = documentWith({ id: 'd-5555555', slug: 'gone', title: 'Gone', withdrawn: { reason: 'A court' } })
    const archive = await takenIn('withdrawn', teiOf(archiveOf([withdrawn])))
    expect(archive.documents).toEqual([])
    expect(await findingsIn(join(work, 'withdrawn'))).toContainEqual(
      expect.stringMatching(/d-5555555 was withdrawn from the archive/),
    )
  })
})
