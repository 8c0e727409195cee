import type { RawRow } from '#lib/ingest/read/dataset/raw-row.ts'
import type { RowReading } from '#lib/ingest/read/dataset/read-row.ts'
import type { SourceFile } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { type AskedOfRecords, withAsked } from '#lib/ingest/recognise/asked-of-records.ts'
import type { ParsedSource, ParseOptions, ParsingRecords } from './parse-source.ts'

/** What can be read by itself: a file, or a row of a dataset. */
export interface SourcePart {
  file: SourceFile
  row?: RawRow
}

/** What came of a part. */
export interface ParsedPart {
  /** The names of the columns that the row has; none for a file. */
  columns: string[]
  parsed: ParsedSource | SourceError
  /** What was asked of the records; absent where it could not be parsed. */
  asked?: AskedOfRecords
}

/** Gives the parts parsed, in their order, whoever parses them. */
export type PartParser = (parts: AsyncIterable<SourcePart>) => AsyncIterable<ParsedPart>

/**
 * Reads a part and parses what it holds: a function of its bytes and the records alone, so that parts can be done anywhere
 * and in any order. A part that a reader or a rule fails on is an error that names it.
 */
export async function parsePart(
  part: SourcePart,
  records: ParsingRecords,
  options: ParseOptions = {},
): Promise<ParsedPart> {
  try {
    const { columns, read } = await readPart(part)
    if (read instanceof SourceError) return { columns, parsed: read }
    const { parseSource } = await import('./parse-source.ts')
    return { columns, ...withAsked(() => parseSource(read, records, options)) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return failedPart(part, `its reader failed on it (${reason}); please report this`)
  }
}

/** The outcome of a part that could not be read or parsed: an error that names file and row and ends with `why`. */
export function failedPart({ file: { file }, row }: SourcePart, why: string): ParsedPart {
  const place = row?.number === undefined ? file : `${file}: row ${row.number}`
  return { columns: [], parsed: new SourceError(`${place}: ${why}`) }
}

/** What reads and parses is itself read when a part first needs it: in most runs little or nothing has to be parsed. */
async function readPart({ file, row }: SourcePart): Promise<RowReading> {
  if (row && file.dataset) {
    const { readRow } = await import('#lib/ingest/read/dataset/read-row.ts')
    return readRow(file, file.dataset, row)
  }
  const { readSource } = await import('#lib/ingest/read/read.ts')
  return { columns: [], read: await readSource(file) }
}
