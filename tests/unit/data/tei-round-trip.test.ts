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
import { said } from '#tests/unit/export/exported.ts'
import { carriedOf, withoutOrigin } from '#tests/unit/export/xml/carried.ts'
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

/** A document with all that one can have, each value known in another way. */
const everything = documentWith({
  id: 'd-1111111',
  slug: 'on-the-weir-and-its-keepers',
  title: 'On the weir & <its> keepers',
  kind: 'address',
  date: '1903-05?/1903-06?',
  published: '1903-07-02',
  speaker: ['Ana Verell', 'Osk Brandt (Ormond)'],
  role: ['Keeper, of the Weir', 'Keeper of the Oar; Clerk'],
  venue: 'Hall of the Oars',
  event: 'Meeting of the Keepers',
  topics: ['Floods', 'Tolls; and oars'],
  language: 'en',
  originalLanguage: 'kk',
  translation: 'official',
  translationOf: 'd-2222222',
  delivery: 'as-prepared',
  textOfRecord: true,
  publisher: 'The Weir Gazette',
  byline: 'Odo Fenn',
  url: 'https://gazette.example/?a=1&b=2',
  rights: 'https://creativecommons.org/licenses/by/4.0/',
  namesAsWritten: [{ name: 'Osk Brandt (Ormond)', written: 'BRANDT, Osk', family: 'Brandt', qualifier: 'Ormond' }],
  fields: {
    town: [
      { value: 'Ormond', words: 'x' },
      { value: 'Selby', reason: 'A letter' },
    ],
    land: [{ value: 'Kazakhstan', code: 'KAZ', words: 'KAZ' }],
    oars: [{ value: 12.5, words: '12.5' }],
    since: [{ value: '1901-05', words: 'May 1901' }],
  },
  basis: {
    title: { kind: 'stated', words: 'x' },
    kind: { kind: 'inferred', rule: 'x' },
    date: { kind: 'editor', reason: 'A letter', of: 'occasion' },
    published: { kind: 'stated', words: 'x' },
    speaker: { kind: 'stated', words: 'x' },
    role: { kind: 'inferred', rule: 'x' },
    venue: { kind: 'inferred', rule: 'x' },
    event: { kind: 'editor', reason: 'A letter' },
    topics: { kind: 'inferred', rule: 'x' },
    language: { kind: 'inferred', rule: 'x' },
    originalLanguage: { kind: 'stated', words: 'x' },
    translation: { kind: 'inferred', rule: 'x' },
    translationOf: { kind: 'editor', reason: 'A letter' },
    delivery: { kind: 'stated', words: 'x' },
    textOfRecord: { kind: 'editor', reason: 'A letter' },
    publisher: { kind: 'inferred', rule: 'x' },
    byline: { kind: 'stated', words: 'x' },
    url: { kind: 'inferred', rule: 'x' },
    rights: { kind: 'stated', words: 'x' },
  },
  blocks: [
    said('0000001', 'The Gazette prints what was said.', { voice: 'publisher' }),
    said('0000002', 'The keepers rise.', { voice: 'transcriber' }),
    said('0000003', 'The weir held. (Applause.)', { aliases: ['p-000000a', 'p-000000b'] }),
    said('0000004', 'It held for thirty years.', { ourBreak: true }),
    { type: 'divider' },
    said('0000005', '• What begins with a dot is no item.'),
    said('0000006', 'Table 1. What is called a caption is none.'),
    { type: 'heading', id: 'h-0000001', level: 4, text: 'A heading of the third rank first' },
    said('0000007', 'An item.', { form: 'bullet', ourBreak: true }),
    { type: 'heading', id: 'h-0000002', level: 2, text: 'And one of the first' },
    said('0000008', 'Mend it.', { form: 'numbered', number: 7 }),
    said('0000009', 'Ash 5', { form: 'row', cells: ['Ash', '', '5'], aliases: ['p-000000c'] }),
    said('000000d', 'CHAIR: Oak', { form: 'row', cells: ['CHAIR:', 'Oak'] }),
    said('000000e', 'Prices', { form: 'caption' }),
    said('000000f', 'Who mends, stays dry.', { form: 'quotation' }),
    said('000000g', 'Who pays?', { voice: 'questioner' }),
    said('000000h', 'I object.', { voice: 'Una Moss' }),
    said('000000j', 'We both object.', { voice: 'Una Moss; Ana Verell' }),
    said('000000k', 'I object alone.', { voice: 'Ana Verell' }),
    said('000000m', 'The very same words.'),
    said('000000n', 'The very same words.'),
  ],
})

/** A report that quotes its speaker, whose words then are hers, under an office that several are said to hold. */
const report = documentWith({
  id: 'd-2222222',
  slug: 'keepers-meet',
  title: 'Keepers meet',
  kind: 'report',
  date: '186X',
  published: '1869-02-03',
  speaker: ['Ana Verell', 'Una Moss'],
  role: 'Keepers of the River',
  basis: { date: { kind: 'inferred', rule: 'x', of: 'publication' } },
  blocks: [
    said('0000001', 'They said that the weir held.'),
    said('0000002', 'It held.', { voice: 'Ana Verell; Una Moss' }),
    said('0000003', 'It did not.', { voice: 'Osk Brandt' }),
  ],
})

/** Dates in every form, of either sense, or of one that is not known. */
const dated = ['1911-03-02/..', 'XXXX-03-13', '1911-XX-02', '1911-03-02~', '19XX', '1911%', '1911-03/1912'].flatMap(
  (date, index) =>
    (['occasion', 'publication', undefined] as const).map((of, sense) =>
      documentWith({
        id: `d-30000${index}${sense}`,
        slug: `letter-${index}-${sense}`,
        title: `Letter ${index} ${sense}`,
        date,
        ...(sense === 1 && { published: '1911-03-02' }),
        basis: { date: { kind: 'stated', words: date, ...(of && { of }) } },
        blocks: [said('0000001', `Letter ${index} ${sense} says so.`)],
      }),
    ),
)

describe('an archive with every field, exported as TEI', () => {
  let first: Archive
  let again: Archive
  beforeAll(async () => {
    first = archiveOf([everything, report, ...dated])
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
