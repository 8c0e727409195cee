import type { Column, Value } from '#lib/data/columns.ts'
import type { DataFormat, MadeFile } from '#lib/data/data-file.ts'
import { type DataInput, recordsOf } from '#lib/data/data-input.ts'
import { figureTable } from '#lib/data/figure-table.ts'
import { cellText, documentRow, documentTable, paragraphTable, type Row, type Table } from '#lib/data/table.ts'
import { writeTextParts } from '#lib/data/text-parts.ts'
import type { DocumentRecord } from '#lib/export/document-record.ts'
import type { ParagraphRecord } from '#lib/export/paragraph-record.ts'

/** Columns that the table of documents has besides where it is CSV, so that a document is whole in its row. */
const textColumns: readonly Column[] = [
  {
    name: 'text',
    type: 'text',
    description:
      'The paragraphs and headings of the document, divided by empty lines; what was withdrawn is left out. Not all of it may be the speaker’s words: see blocks.',
  },
  {
    name: 'blocks',
    type: 'text',
    description:
      'What each piece of the text is, in the order of the text, as a list in JSON: id, type, level, form, whose, voice.',
  },
]

/** CSV (RFC 4180, UTF-8): a table of documents, with their texts, one of paragraphs, and one of figures. Cells are as they are in the archive. */
export const csvTables: DataFormat = {
  id: 'csv',
  async write(input, folder) {
    const documents = withTexts(input)
    const tables = [documents, paragraphTable(input), figureTable(input)]
    const made: MadeFile[] = []
    for (const table of tables) made.push(...(await writeTable(table, folder)))
    return made
  },
}

async function writeTable({ name, columns, rows }: Table, folder: string): Promise<MadeFile[]> {
  const names = columns.map((column) => column.name)
  const header = csvLine(names)
  function* lines(): Generator<string> {
    for (const row of rows()) yield csvLine(names.map((column) => row[column]))
  }
  const parts = await writeTextParts(folder, { name, extension: 'csv', header, lines })
  return parts.map(({ path, lines, part }) => ({
    path,
    type: 'text/csv',
    columns,
    count: lines,
    of: name,
    ...(part !== undefined && { part }),
  }))
}

/** The table of documents as CSV has it: with the text of each. */
function withTexts(input: DataInput): Table {
  const table = documentTable(input)
  return {
    ...table,
    columns: [...table.columns, ...textColumns],
    *rows() {
      for (const record of recordsOf(input)) yield { ...documentRow(record), ...textOf(record) }
    },
  }
}

function textOf({ paragraphs }: DocumentRecord): Row {
  const shown = paragraphs.filter(({ withdrawn }) => !withdrawn)
  return {
    text: shown.map(({ text }) => text).join('\n\n'),
    blocks: JSON.stringify(shown.map(blockOf)),
  }
}

/** What a piece of a text is; what it has not is left out. */
function blockOf({ id, type, level, form, list_number, is_header, cells, whose, voice, our_break }: ParagraphRecord) {
  return {
    id,
    type,
    ...(level !== null && { level }),
    ...(form !== null && { form }),
    ...(list_number !== null && { list_number }),
    ...(is_header && { is_header }),
    ...(cells !== null && { cells }),
    ...(whose !== null && { whose }),
    ...(voice !== null && { voice }),
    ...(our_break && { our_break }),
  }
}

/**
 * A line of CSV (RFC 4180) of raw cells: unlike tables that people open in a spreadsheet (`lib/text/csv.ts`) it has neither a
 * byte order mark nor an apostrophe before what may be a formula, since both would change the words of the record.
 */
export function csvLine(cells: readonly (Value | undefined)[]): string {
  return `${cells.map((value) => quoted(cellText(value))).join(',')}\r\n`
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
