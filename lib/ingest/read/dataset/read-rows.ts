import type { Finding } from '#lib/domain/finding.ts'
import { encodingFinding } from '#lib/ingest/read/encoding-finding.ts'
import { isWorkbook } from '#lib/ingest/read/formats.ts'
import type { SourceFile } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import type { DatasetMapping } from '#lib/records/dataset-mapping.ts'
import { csvRows } from './csv-rows.ts'
import { datasetBytes } from './dataset-bytes.ts'
import { type DatasetEncoding, findDatasetEncoding } from './dataset-encoding.ts'
import { decoded } from './decoded-stream.ts'
import { jsonLines, jsonRows } from './json-rows.ts'
import { unknownColumns } from './mapping-check.ts'
import type { RawRow } from './raw-row.ts'

/** Largest workbook that is read, in bytes: it is read whole. */
const largestWorkbook = 64 * 1024 * 1024

/**
 * The rows of a dataset as its file has them, each a source of its own, up to the `limit` of its mapping. JSON Lines and
 * CSV are read as a stream, so that a file may be larger than the memory; each may be gzipped. A workbook is read whole. A row that can't be read is a
 * `SourceError` in its place; one in the form of the file, or a mapping that names columns that a CSV file has not, ends it
 * and is thrown. A finding says in which encoding the file was read, where that isn't plain. `onBytes` is told how many bytes
 * of the file were read.
 */
export async function* readRows(
  source: SourceFile,
  mapping: DatasetMapping,
  onBytes?: (read: number) => void,
): AsyncGenerator<RawRow | SourceError | Finding> {
  const { file } = source
  if (isWorkbook(file)) {
    const { xlsxRows } = await import('#lib/ingest/read/xlsx/xlsx-rows.ts')
    yield* limited(xlsxRows(file, await wholeFile(source, onBytes), mapping.sheet), source, mapping)
    return
  }
  const { encoding, faulty, known } =
    mapping.encoding === undefined ? await findDatasetEncoding(source) : { encoding: mapping.encoding }
  if (known) yield encodingFinding(file, encoding, known)
  let count = 0
  for await (const raw of rowsOf(source, mapping, { encoding, ...(faulty && { faulty }) }, onBytes)) {
    if (mapping.limit !== undefined && count >= mapping.limit) break
    count += 1
    if (raw instanceof SourceError) yield raw
    else if (faulty && raw.written.includes('\uFFFD')) {
      yield new SourceError(
        `${file}: row ${raw.number ?? 1}: it has bytes that are not UTF-8, as the rest of the file is; save the file as UTF-8 anew`,
      )
    } else yield { ...raw, encoding }
  }
}

/** The rows of a sheet up to the limit of the mapping, and what was found of them. */
async function* limited(
  rows: Iterable<RawRow | Finding>,
  { file }: SourceFile,
  mapping: DatasetMapping,
): AsyncGenerator<RawRow | Finding> {
  let count = 0
  for (const row of rows) {
    if ('rule' in row) yield row
    else if (mapping.limit === undefined || count < mapping.limit) {
      if (count === 0) requireColumns(file, mapping, row)
      count += 1
      yield row
    }
  }
}

/** Throws `SourceError` where the mapping names columns that the first row, which has all of them, has not. */
function requireColumns(file: string, mapping: DatasetMapping, row: RawRow): void {
  const unknown = unknownColumns(mapping, Object.keys(Object(row.value)))
  if (unknown) throw new SourceError(`${file}: the mapping of its collection: ${unknown}`)
}

/** All bytes of a file that can only be read whole. */
async function wholeFile(source: SourceFile, onBytes: ((read: number) => void) | undefined): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of datasetBytes(source, onBytes)) {
    pieces.push(piece)
    size += piece.length
    if (size > largestWorkbook)
      throw new SourceError(
        `${source.file}: more than ${largestWorkbook / 1024 / 1024} MB; save the sheet as CSV, which is read row by row`,
      )
  }
  return Buffer.concat(pieces)
}

async function* rowsOf(
  source: SourceFile,
  mapping: DatasetMapping,
  encoding: DatasetEncoding,
  onBytes?: (read: number) => void,
): AsyncGenerator<RawRow | SourceError> {
  const name = source.file.replace(/\.gz$/i, '')
  const texts = decoded(source, encoding, onBytes)
  if (!/\.[ct]sv$/i.test(name)) {
    const read = /\.(?:jsonl|ndjson)$/i.test(name) ? jsonLines : jsonRows
    yield* read(source.file, texts, mapping)
    return
  }
  const delimiter = mapping.delimiter ?? (/\.tsv$/i.test(name) ? '\t' : undefined)
  let checked = false
  for await (const row of csvRows(source.file, texts, delimiter)) {
    if (!checked && !(row instanceof SourceError)) {
      // The first line of a CSV file names all columns that it has.
      requireColumns(source.file, mapping, row)
      checked = true
    }
    yield row
  }
}
