import type { DataFormat, MadeFile } from '#lib/data/data-file.ts'
import { type DataInput, recordsOf } from '#lib/data/data-input.ts'
import { documentRow } from '#lib/data/table.ts'
import { writeTextParts } from '#lib/data/text-parts.ts'
import type { DocumentRecord } from '#lib/export/document-record.ts'

/** JSON Lines: a document in each line, with all that is known of it and its paragraphs. */
export const jsonl: DataFormat = {
  id: 'jsonl',

  async write(input, folder) {
    const parts = await writeTextParts(folder, { name: 'documents', extension: 'jsonl', lines: () => linesOf(input) })
    return parts.map(
      ({ path, lines, part }): MadeFile => ({
        path,
        type: 'application/jsonl',
        count: lines,
        of: 'documents',
        ...(part !== undefined && { part }),
      }),
    )
  },
}

function* linesOf(input: DataInput): Generator<string> {
  for (const record of recordsOf(input)) yield `${JSON.stringify(documentObject(record))}\n`
}

/** A document as an object of JSON: what a row of the table of documents has, and its paragraphs. */
export function documentObject(record: DocumentRecord): object {
  return { ...documentRow(record), paragraphs: record.paragraphs }
}
