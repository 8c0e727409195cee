import type { DocumentRecord } from '#lib/export/document-record.ts'
import { type Column, type ColumnType, documentColumns, paragraphColumns, type Value } from './columns.ts'
import { type DataField, type DataInput, recordsOf } from './data-input.ts'

/** A row of a table: a value for each of its columns, by their names. */
export type Row = Readonly<Record<string, Value>>

/** A table of data: what it is called, its columns, and its rows, which are made anew each time they are asked for. */
export interface Table {
  name: 'documents' | 'paragraphs' | 'figures'
  columns: readonly Column[]
  /** Columns of which no two rows have the same values. */
  key: readonly string[]
  rows(): Iterable<Row>
}

/** Types of the values of declared fields; a document may have several of one. */
const declaredTypes = { text: 'list', date: 'list', number: 'list' } as const satisfies Record<string, ColumnType>

/** The column of a declared field. */
export function declaredColumn({ id, type, label }: DataField): Column {
  const what = type === 'date' ? 'Dates as EDTF' : type === 'number' ? 'Numbers' : 'Values'
  return {
    name: declaredName(id),
    type: declaredTypes[type],
    description: `${what} of the field that the collection calls "${label}".`,
  }
}

function declaredName(id: string): string {
  return `field_${id}`
}

/** A row for each document, without its text. */
export function documentTable(input: DataInput): Table {
  return {
    name: 'documents',
    columns: [...documentColumns, ...input.declaredFields.map(declaredColumn)],
    key: ['id'],
    *rows() {
      for (const record of recordsOf(input)) yield documentRow(record)
    },
  }
}

/** What a row of the table of documents has of a record. */
export function documentRow({ declared, paragraphs: _, ...fields }: DocumentRecord): Row {
  return {
    ...fields,
    ...Object.fromEntries(Object.entries(declared).map(([id, values]) => [declaredName(id), values])),
  }
}

/** A row for each paragraph and heading of all documents. */
export function paragraphTable(input: DataInput): Table {
  return {
    name: 'paragraphs',
    columns: paragraphColumns,
    key: ['document_id', 'id'],
    *rows() {
      for (const record of recordsOf(input)) yield* paragraphRows(record)
    },
  }
}

/** The rows of the table of paragraphs that a document has. */
export function paragraphRows({ id, address, paragraphs }: DocumentRecord): Row[] {
  return paragraphs.map((paragraph) => ({
    document_id: id,
    ...paragraph,
    address: `${address}#${paragraph.id}`,
  }))
}

/** A value as a cell of a table has it: a list is divided by semicolons; nothing for what is not known. */
export function cellText(value: Value | undefined): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? value.join('; ') : String(value)
}
