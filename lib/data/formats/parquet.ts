import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type BasicType, type ColumnSource, fileWriter, parquetWrite } from 'hyparquet-writer'
import type { Column, Value } from '#lib/data/columns.ts'
import { type DataFormat, largestCompressedText, type MadeFile, partName } from '#lib/data/data-file.ts'
import { figureTable } from '#lib/data/figure-table.ts'
import { cellText, documentTable, paragraphTable, type Row, type Table } from '#lib/data/table.ts'

/** Apache Parquet, compressed by gzip: tables of documents, of paragraphs and of figures, each with the types of its columns. */
export const parquet: DataFormat = {
  id: 'parquet',
  async write(input, folder) {
    const made: MadeFile[] = []
    for (const table of [documentTable(input), paragraphTable(input), figureTable(input)])
      made.push(...(await writeTable(table, folder)))
    return made
  },
}

/** Rows in a group, which a reader takes from the file at once. */
const rowGroupSize = 20_000

async function writeTable(table: Table, folder: string): Promise<MadeFile[]> {
  const { name } = table
  const parts = partsOf(table)
  // Whether there is more than one part decides how the first is called.
  const first = parts.next()
  const second = parts.next()
  const single = second.done === true
  const made: MadeFile[] = []
  for (let next = first; !next.done; next = made.length === 1 ? second : parts.next()) {
    const part = single ? undefined : made.length + 1
    const path = partName(name, 'parquet', part)
    await writeRows(join(folder, path), table.columns, next.value)
    made.push({
      path,
      type: 'application/vnd.apache.parquet',
      columns: table.columns,
      count: next.value.length,
      of: name,
      ...(part !== undefined && { part }),
    })
  }
  return made
}

/** The rows, so many together as may be in one file; an empty table has one part without rows. */
function* partsOf({ rows }: Table): Generator<Row[]> {
  let part: Row[] = []
  let bytes = 0
  let isFirst = true
  for (const row of rows()) {
    const size = Object.values(row).reduce<number>((sum, value) => sum + Buffer.byteLength(cellText(value)), 0)
    if (part.length > 0 && bytes + size > largestCompressedText) {
      yield part
      isFirst = false
      part = []
      bytes = 0
    }
    part.push(row)
    bytes += size
  }
  if (part.length > 0 || isFirst) yield part
}

const gzip = (input: Uint8Array): Uint8Array => gzipSync(input)
/** By the names that the format has for them. */
const compressors = { GZIP: gzip }

async function writeRows(filename: string, columns: readonly Column[], rows: readonly Row[]): Promise<void> {
  const columnData = columns.map((column): ColumnSource => {
    const { name, required = false } = column
    return { name, type: typeOf(column), nullable: !required, data: rows.map((row) => parquetValue(column, row[name])) }
  })
  await parquetWrite({
    writer: fileWriter(filename),
    columnData,
    codec: 'GZIP',
    compressors,
    rowGroupSize,
    createdBy: 'Rostrum',
  })
}

function typeOf({ type }: Column): BasicType {
  switch (type) {
    case 'boolean':
      return 'BOOLEAN'
    case 'integer':
      return 'INT32'
    case 'number':
      return 'DOUBLE'
    default:
      return 'STRING'
  }
}

/** Nothing, and not an empty text, is what is not known. */
function parquetValue({ type, required }: Column, value: Value | undefined): string | number | boolean | null {
  if (type !== 'text' && type !== 'list') return value === undefined || typeof value === 'object' ? null : value
  const text = cellText(value)
  return text === '' && !required ? null : text
}
