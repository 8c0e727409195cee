import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { parquetReadObjects } from 'hyparquet'
import sqlite3 from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { DataManifest } from '#lib/data/manifest.ts'
import { writeData } from '#lib/data/write-data.ts'
import { parseDocument } from '#lib/markdown/parse.ts'
import { readYaml } from '#lib/markdown/yaml.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'
import { inventedArchive, inventedInput, speech } from './invented-data.ts'

let folder: string
let manifest: DataManifest

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-'))
  manifest = await writeData(inventedInput(), join(folder, 'one'))
})
afterAll(() => rm(folder, { recursive: true }))

const file = (name: string) => readFile(join(folder, 'one', 'data', name))
const text = async (name: string) => (await file(name)).toString('utf8')
const table = async (name: string): Promise<Record<string, string>[]> => parse(await text(name), { columns: true })

const gunzip = (input: Uint8Array) => new Uint8Array(gunzipSync(input))
/** By the names that the format has for them. */
const compressors = { GZIP: gunzip }

const parquet = async (name: string) => readParquet(await file(name))

async function readParquet(bytes: Buffer): Promise<Record<string, unknown>[]> {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  return parquetReadObjects({
    file: buffer as ArrayBuffer,
    compressors,
  })
}

describe('the tables', () => {
  it('have the figures of each document with unit, value, and whose words they are', async () => {
    const blocks = [
      {
        type: 'paragraph' as const,
        id: 'p-1111111',
        form: 'plain' as const,
        text: 'It has 40 boats, and cost $2 million.',
      },
    ]
    const documents = [{ ...speech, language: 'en', blocks }]
    const made = join(folder, 'figures')
    await writeData(inventedInput(inventedArchive({ documents })), made, { formats: ['csv', 'parquet', 'sqlite'] })
    const rows: Record<string, string>[] = parse(await readFile(join(made, 'data', 'figures.csv')), { columns: true })
    expect(rows).toMatchObject([
      {
        paragraph_id: 'p-1111111',
        value: '40',
        unit: 'count',
        subject: 'boats',
        whose: 'speaker',
        said_by: 'Ana Verell',
      },
      { as_written: '$2 million', value: '2000000', unit: 'dollar', position: '2' },
    ])
    expect(rows[0]?.address).toMatch(/^https:\/\/record\.example\/river\/documents\/.*#p-1111111$/)
    const typed = [
      { paragraph_id: 'p-1111111', as_written: '40 boats', value: 40, unit: 'count', said_by: 'Ana Verell' },
      { paragraph_id: 'p-1111111', as_written: '$2 million', value: 2_000_000, unit: 'dollar', said_by: 'Ana Verell' },
    ]
    expect(await readParquet(await readFile(join(made, 'data', 'figures.parquet')))).toMatchObject(typed)
    const database = new sqlite3.Database(join(made, 'data', 'archive.sqlite'), { readOnly: true })
    try {
      const joined = 'figures f JOIN paragraphs p ON p.document_id = f.document_id AND p.id = f.paragraph_id'
      expect(database.all(`SELECT f.* FROM ${joined} ORDER BY f.position`)).toMatchObject(typed)
      expect(database.all('PRAGMA foreign_key_check')).toEqual([])
    } finally {
      database.close()
    }
  })
})

describe('the tables of CSV', () => {
  it('have the words of each paragraph as they are, and whose words they are', async () => {
    const rows = await table('paragraphs.csv')
    expect(
      rows.map(({ document_id, number, whose, said_by, text }) => [document_id, number, whose, said_by, text]),
    ).toEqual([
      ['d-1111111', '1', 'publisher', '', 'The keeper was welcomed.'],
      ['d-1111111', '', '', '', 'Of timber'],
      ['d-1111111', '2', 'speaker', 'Ana Verell', '=2+2 is what the weir costs, "they say",\u00a0or −5.'],
      ['d-1111111', '3', 'speaker', 'Ana Verell', 'Плотина стоит.'],
      ['d-1111111', '4', 'speaker', 'Ana Verell', ''],
      ['d-1111111', '5', '', '', 'The weir in spring.'],
      ['d-1111111', '6', 'speaker', 'Ana Verell', 'Oak 12'],
      ['d-2222222', '1', 'speaker', 'Ana Verell', 'I ask for oil.'],
      ['d-2222222', '2', 'speaker', 'Tomas Ried', 'There is none.'],
      ['d-2222222', '3', 'questioner', '', 'Why not?'],
      ['d-2222222', '4', 'transcriber', '', '(Applause.)'],
      ['d-3333333', '1', 'reporter', '', 'The keeper said that there was no oil.'],
    ])
    expect(rows[2]).toMatchObject({
      id: 'p-2222222',
      address: 'https://record.example/river/documents/1901-05-on-the-weir/#p-2222222',
      check: wordingHash('=2+2 is what the weir costs, "they say",\u00a0or −5.'),
      withdrawn: 'false',
    })
  })

  it('have what is known of each document, and nothing where nothing is known', async () => {
    const [first, second, third, last] = await table('documents.csv')
    expect(first).toMatchObject({
      id: 'd-1111111',
      title: 'On the weir, "the old one"',
      title_basis: 'inferred',
      date: '1901-05~',
      date_of: 'occasion',
      date_basis: 'stated',
      year: '1901',
      speakers: 'Ana Verell',
      topics: 'Weirs; Tolls',
      licence: 'Free of rights',
      whose: 'speaker',
      field_town: 'Ormond',
      venue: '',
    })
    expect(second).toMatchObject({
      speakers: 'Ana Verell; Tomas Ried',
      roles: 'Keeper of the Lamps; Clerk',
      licence: 'CC BY 4.0',
    })
    expect(third).toMatchObject({
      date: '',
      date_basis: '',
      year: '',
      licence: '',
      whose: 'reporter',
      speakers: 'Ana Verell',
    })
    expect(last).toMatchObject({
      withdrawn: 'true',
      withdrawn_reason: 'A court ordered it.',
      text: '',
      paragraph_count: '0',
    })
  })
})

describe('Parquet', () => {
  it('is read by a foreign reader, with the rows and the types of the tables', async () => {
    const rows = await parquet('paragraphs.parquet')
    const expected = await table('paragraphs.csv')
    expect(rows.map(({ id, text }) => [id, text ?? ''])).toEqual(expected.map(({ id, text }) => [id, text]))
    expect(rows[1]).toMatchObject({ number: null, level: 2, whose: null, withdrawn: false, position: 2 })
    const [first, , third] = await parquet('documents.parquet')
    expect([first?.year, first?.date, third?.date]).toEqual([1901, '1901-05~', null])
  })
})

describe('the database', () => {
  const query = (sql: string) => {
    const database = new sqlite3.Database(join(folder, 'one', 'data', 'archive.sqlite'), { readOnly: true })
    try {
      return database.all(sql)
    } finally {
      database.close()
    }
  }

  it('holds together, and knows which words are whose', () => {
    expect(query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(query('PRAGMA foreign_key_check')).toEqual([])
    expect(query('SELECT speaker, count(*) AS said FROM spoken_words GROUP BY speaker')).toEqual([
      { speaker: 'Ana Verell', said: 5 },
      { speaker: 'Tomas Ried', said: 1 },
    ])
    expect(query("SELECT role FROM document_speakers WHERE speaker = 'Tomas Ried'")).toEqual([{ role: 'Clerk' }])
  })

  it('finds words', () => {
    const found = query(
      "SELECT p.whose, p.address FROM paragraphs_fts f JOIN paragraphs_in_documents p ON p.n = f.rowid WHERE paragraphs_fts MATCH 'oil' ORDER BY p.n",
    )
    expect(found).toEqual([
      { whose: 'speaker', address: 'https://record.example/river/documents/1902-a-debate/#p-1111111' },
      { whose: 'reporter', address: 'https://record.example/river/documents/undated-a-report/#p-1111111' },
    ])
  })
})

it('JSON Lines have a document in each line, with its paragraphs', async () => {
  const lines = (await text('documents.jsonl'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ id }) => id)).toEqual(['d-1111111', 'd-2222222', 'd-3333333', 'd-4444444'])
  expect(lines[0]).toMatchObject({ speakers: ['Ana Verell'], field_town: ['Ormond'], venue: null })
  expect(lines[0].paragraphs[3]).toMatchObject({ id: 'p-3333333', form: 'numbered', list_number: 4, number: 3 })
})

it('Markdown is what the archive itself reads', async () => {
  const files = unzipSync(await file('markdown.zip'))
  const [name] = Object.keys(files)
  expect(name).toBe('documents/1901-05-on-the-weir.md')
  expect(parseDocument(Buffer.from(files[name ?? ''] ?? []).toString('utf8'), 'x.md')).toEqual(speech)
})

it('plain text has a file for each voice, without headings and captions, and a table of whose words each is', async () => {
  const files = unzipSync(await file('text.zip'))
  const rows = await table('text.csv')
  expect(rows.map(({ file }) => file)).toEqual(Object.keys(files))
  expect(rows.map(({ file, whose, said_by }) => [file, whose, said_by])).toEqual([
    ['1901-05-on-the-weir.publisher.txt', 'publisher', ''],
    ['1901-05-on-the-weir.txt', 'speaker', 'Ana Verell'],
    ['1902-a-debate.ana-verell.txt', 'speaker', 'Ana Verell'],
    ['1902-a-debate.tomas-ried.txt', 'speaker', 'Tomas Ried'],
    ['1902-a-debate.questioner.txt', 'questioner', ''],
    ['1902-a-debate.transcriber.txt', 'transcriber', ''],
    ['undated-a-report.txt', 'reporter', ''],
  ])
  expect(Buffer.from(files['1901-05-on-the-weir.txt'] ?? []).toString('utf8')).toBe(
    '=2+2 is what the weir costs, "they say",\u00a0or −5.\n\nПлотина стоит.\n\nOak 12\n',
  )
})

describe('the description of the data', () => {
  const resource = z.object({
    name: z.string(),
    path: z.string(),
    format: z.string(),
    bytes: z.number(),
    hash: z.string(),
    schema: z
      .object({ fields: z.array(z.object({ name: z.string(), type: z.string(), description: z.string().min(5) })) })
      .optional(),
  })
  const described = z.object({
    $schema: z.string(),
    name: z.string(),
    licenses: z.unknown().optional(),
    collections: z.array(
      z.object({ id: z.string().nullable(), documents: z.number(), licence: z.string().nullable() }),
    ),
    resources: z.array(resource),
  })

  it('has every file, its bytes and its hash, and each column of the tables', async () => {
    const { resources } = described.parse(JSON.parse(await text('datapackage.json')))
    const others = ['CITATION.cff', 'SHA256SUMS', 'datapackage.json']
    const found = (await readdir(join(folder, 'one', 'data'))).filter((name) => !others.includes(name))
    expect(resources.map(({ path }) => path).sort()).toEqual(found.sort())
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
    for (const { path, bytes, hash, schema, format } of resources) {
      const content = await file(path)
      expect([path, content.length, `sha256:${sha256(content)}`]).toEqual([path, bytes, hash])
      if (format === 'csv') {
        const [header] = parse(content, { to: 1 })
        expect(schema?.fields.map(({ name }) => name)).toEqual(header)
      }
    }
  })

  it('says of each collection what may be done with it, and that nothing is known where nothing is', async () => {
    const { collections, licenses } = described.parse(JSON.parse(await text('datapackage.json')))
    expect(collections).toEqual(
      [
        { id: 'letters', documents: 1, licence: 'Free of rights', name: 'Letters' },
        { id: null, documents: 3, licence: null, name: null },
      ].map(({ id, documents, licence }) => ({ id, documents, licence })),
    )
    expect(licenses).toBeUndefined()
  })

  it('goes with checksums of all files, and with how to cite them', async () => {
    const sums = (await text('SHA256SUMS')).trimEnd().split('\n')
    for (const line of sums) {
      const [sum, name = ''] = line.split('  ')
      expect([name, sum]).toEqual([name, sha256(await file(name))])
    }
    expect(sums).toHaveLength(manifest.files.length + 2)
    expect(readYaml(await text('CITATION.cff')).value).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      title: 'River record',
      authors: [{ name: 'River record' }],
      version: manifest.version,
      url: 'https://record.example/river/',
    })
  })
})

it('the same archive gives the same bytes, and another word another version', async () => {
  const again = await writeData(inventedInput(), join(folder, 'two'))
  expect(again).toEqual(manifest)
  const [one, ...others] = inventedArchive().documents
  const changed = inventedArchive({ documents: [{ ...(one ?? speech), title: 'On the new weir' }, ...others] })
  const other = await writeData(inventedInput(changed), join(folder, 'three'))
  expect(other.version).not.toBe(manifest.version)
})

it('only the forms that are wanted are made', async () => {
  const { files } = await writeData(inventedInput(), join(folder, 'four'), { formats: ['csv'] })
  expect(files.map(({ path }) => path)).toEqual(['documents.csv', 'paragraphs.csv', 'figures.csv'])
})

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
