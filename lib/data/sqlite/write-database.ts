import sqlite3, { type Database, type Statement } from 'node-sqlite3-wasm'
import type { Value } from '#lib/data/columns.ts'
import { type DataInput, documentsWithRecords } from '#lib/data/data-input.ts'
import { figureTable } from '#lib/data/figure-table.ts'
import {
  cellText,
  documentRow,
  documentTable,
  paragraphRows,
  paragraphTable,
  type Row,
  type Table,
} from '#lib/data/table.ts'
import { roleOfSpeaker } from '#lib/domain/speakers.ts'
import { databaseIndexes, databaseSchema, quotedName } from './database-schema.ts'

/**
 * Writes the archive as a database into a file that isn't there yet. What it has in memory is a few pages of that, not the whole. Gives how many
 * paragraphs and headings it has.
 */
export function writeDatabase(input: DataInput, path: string): number {
  const database = new sqlite3.Database(path)
  try {
    // Nobody else has the file, and a build that is ended writes it anew.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;')
    const documents = documentTable(input)
    const paragraphs = paragraphTable(input)
    const figures = figureTable(input)
    database.exec(databaseSchema(documents, paragraphs, figures))
    database.exec('BEGIN')
    insertCollections(database, input)
    const count = insertDocuments(database, input, documents, paragraphs)
    insertFigures(database, figures)
    database.exec("INSERT INTO paragraphs_fts (paragraphs_fts) VALUES ('rebuild')")
    database.exec("INSERT INTO paragraphs_fts (paragraphs_fts) VALUES ('optimize')")
    database.exec('COMMIT')
    database.exec(databaseIndexes)
    database.exec('ANALYZE')
    return count
  } finally {
    database.close()
  }
}

function insertCollections(database: Database, { archive, addresses }: DataInput): void {
  const { name, description, licence } = archive.settings
  const home = addresses.home()
  const about: [string, string | undefined][] = [
    ['name', name],
    ['description', description],
    ['licence', licence],
    ['address', addresses.absolute(home)],
  ]
  for (const [key, value] of about) database.run('INSERT INTO about VALUES (?, ?)', [key, value ?? null])
  const known = new Map(archive.collections.map((collection) => [collection.id, collection]))
  const used = new Set(archive.documents.flatMap(({ source }) => source.collection ?? []))
  for (const id of [...used].sort()) {
    const { name = id, description, rights } = known.get(id) ?? {}
    database.run('INSERT INTO collections VALUES (?, ?, ?, ?)', [id, name, description ?? null, rights ?? null])
  }
}

function insertDocuments(database: Database, input: DataInput, documents: Table, paragraphs: Table): number {
  const ofDocument = inserter(database, documents.name, columnNames(documents))
  const ofParagraph = inserter(database, paragraphs.name, [
    'n',
    ...columnNames(paragraphs).filter((name) => name !== 'address'),
  ])
  const ofSpeaker = inserter(database, 'document_speakers', ['document_id', 'position', 'speaker', 'role'])
  const ofTopic = inserter(database, 'document_topics', ['document_id', 'topic'])
  const ofVoice = inserter(database, 'paragraph_speakers', ['n', 'speaker'])
  let n = 0
  for (const { document, record } of documentsWithRecords(input)) {
    const { id } = record
    ofDocument.insert(documentRow(record))
    for (const [index, speaker] of record.speakers.entries())
      ofSpeaker.insert({
        document_id: id,
        position: index + 1,
        speaker,
        role: roleOfSpeaker(document, speaker) ?? null,
      })
    for (const topic of new Set(record.topics)) ofTopic.insert({ document_id: id, topic })
    for (const [index, row] of paragraphRows(record).entries()) {
      n++
      ofParagraph.insert({ ...row, n })
      for (const speaker of new Set(record.paragraphs[index]?.said_by)) ofVoice.insert({ n, speaker })
    }
  }
  for (const { statement } of [ofDocument, ofParagraph, ofSpeaker, ofTopic, ofVoice]) statement.finalize()
  return n
}

function insertFigures(database: Database, figures: Table): void {
  const { statement, insert } = inserter(
    database,
    figures.name,
    columnNames(figures).filter((name) => name !== 'address'),
  )
  for (const row of figures.rows()) insert(row)
  statement.finalize()
}

function columnNames({ columns }: Table): string[] {
  return columns.map(({ name }) => name)
}

function inserter(database: Database, table: string, columns: readonly string[]) {
  const names = columns.map(quotedName).join(', ')
  const values = columns.map((name) => (name === 'text' ? 'CAST(? AS TEXT)' : '?')).join(', ')
  const statement: Statement = database.prepare(`INSERT INTO ${quotedName(table)} (${names}) VALUES (${values})`)
  return {
    statement,
    insert: (row: Row) =>
      statement.run(columns.map((name) => (name === 'text' ? textValue(row[name]) : sqlValue(row[name])))),
  }
}

/** Nothing is what is not known; a truth value is 0 or 1. */
function sqlValue(value: Value | undefined): string | number | null {
  if (typeof value === 'boolean') return Number(value)
  if (typeof value === 'object' || value === undefined) return cellText(value) || null
  return value === '' ? null : value
}

/** A text as UTF-8: the library puts a string into its memory unit by unit, which took a third of the time of a database. */
function textValue(value: Value | undefined): Uint8Array | string | number | null {
  const plain = sqlValue(value)
  return typeof plain === 'string' ? Buffer.from(plain, 'utf8') : plain
}
