import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { parse as parseCsv } from 'csv-parse'
import { z } from 'zod'
import type { Finding } from '#lib/domain/finding.ts'
import type { DatasetMapping } from '#lib/records/collections.ts'
import { wordsOf } from '#lib/text/spans.ts'
import { repairWindows1252 } from './decode.ts'
import { linesOf, type NormalizedText, type SourceFile } from './source.ts'
import { SourceError } from './source-error.ts'

/** A row of a dataset as its file has it. */
interface RawRow {
  /** From 1 on; absent where the file is one row. */
  number?: number
  /** What the file has for it; its hash is the row's identity. */
  written: string
  value: unknown
}

/** The longest row, and the largest file of one JSON value, that are read, in UTF-16 units. */
const longest = 64 * 1024 * 1024

const rowSchema = z.record(z.string(), z.unknown())

/**
 * The rows of a dataset, each a source of its own: its text is the field that the collection's mapping names, its other
 * fields state the metadata, its hash is that of the row as written. JSON Lines and CSV are read as a stream, so that a
 * file may be larger than the memory and `limit` stops early; each may be gzipped.
 * A row that can't be read is a `SourceError` in its place; one in the form of the file ends it and is thrown.
 */
export async function* readRows(
  source: SourceFile,
  mapping: DatasetMapping,
): AsyncGenerator<NormalizedText | SourceError> {
  const name = source.file.replace(/\.gz$/i, '')
  const texts = decoded(source, mapping.encoding)
  const rows = /\.[ct]sv$/i.test(name)
    ? csvRows(source.file, texts, mapping.delimiter ?? (/\.tsv$/i.test(name) ? '\t' : ','))
    : /\.(?:jsonl|ndjson)$/i.test(name)
      ? jsonLines(source.file, texts)
      : jsonRows(source.file, texts)
  let count = 0
  for await (const row of rows) {
    if (mapping.limit !== undefined && count >= mapping.limit) return
    count += 1
    yield row instanceof SourceError ? row : rowSource(source, mapping, row)
  }
  if (count === 0) throw new SourceError(`${source.file}: it has no rows`)
}

function rowSource(source: SourceFile, mapping: DatasetMapping, { number, written, value }: RawRow) {
  const place = number === undefined ? source.file : `${source.file}: row ${number}`
  const row = rowSchema.safeParse(value)
  if (!row.success) return new SourceError(`${place}: found ${typeof value}; expected an object of fields`)
  const text = row.data[mapping.text]
  if (typeof text !== 'string' || text.trim() === '') {
    return new SourceError(`${place}: the field "${mapping.text}" was expected to hold the text`)
  }
  const fields = Object.entries(row.data).flatMap(([key, field]): [string, string][] =>
    key !== mapping.text && (typeof field === 'string' || typeof field === 'number') ? [[key, oneLine(field)]] : [],
  )
  const findings: Finding[] = []
  if (/\p{Cs}/u.test(text)) {
    const message = `${number === undefined ? '' : `row ${number}: `}half of a character stands at ${text.search(/\p{Cs}/u)} of the text; it is shown as �`
    findings.push({ rule: 'broken-character', severity: 'warning', file: source.file, message })
  }
  const normalized: NormalizedText = {
    raw: {
      ...source,
      sha256: createHash('sha256').update(written, 'utf8').digest('hex'),
      size: Buffer.byteLength(written, 'utf8'),
      lineage: number === undefined ? source.file : `${source.file}#${keyOf(row.data, mapping) ?? number}`,
      ...(number === undefined ? {} : { row: number }),
    },
    encoding: mapping.encoding,
    text,
    lines: linesOf(text),
    row: { fields: Object.fromEntries(fields) },
    findings,
  }
  return normalized
}

function oneLine(field: string | number): string {
  const text = String(field)
  return wordsOf(text, [{ start: 0, end: text.length }])
}

function keyOf(row: Record<string, unknown>, mapping: DatasetMapping): string | undefined {
  const value = mapping.id === undefined ? undefined : row[mapping.id]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** The characters of a file, unpacked. Throws `SourceError` where the file or its encoding can't be read. */
async function* decoded({ path, file }: SourceFile, encoding: string): AsyncGenerator<string> {
  const bytes = createReadStream(path)
  // Errors of the file reach the loop below through the last stream, so there is nothing to do at the end.
  const stream = /\.gz$/i.test(file) ? pipeline(bytes, createGunzip(), () => undefined) : bytes
  const decoder = decoderOf(file, encoding)
  let offset = 0
  try {
    for await (const chunk of stream) {
      const piece: unknown = chunk
      if (!(piece instanceof Uint8Array)) continue
      yield decodePiece(decoder, file, encoding, offset, piece)
      offset += piece.length
    }
    yield decodePiece(decoder, file, encoding, offset)
  } catch (error) {
    if (error instanceof SourceError) throw error
    const reason = error instanceof Error ? ('code' in error ? String(error.code) : error.message) : String(error)
    throw new SourceError(`${file}: it can't be read (${reason})`)
  } finally {
    stream.destroy()
  }
  if (offset === 0) throw new SourceError(`${file}: the file is empty`)
}

function decoderOf(file: string, encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  } catch {
    throw new SourceError(`${file}: its collection declares the encoding "${encoding}", which is not known`)
  }
}

function decodePiece(decoder: TextDecoder, file: string, encoding: string, offset: number, piece?: Uint8Array): string {
  try {
    return repairWindows1252(piece ? decoder.decode(piece, { stream: true }) : decoder.decode(), decoder.encoding)
  } catch {
    const place = piece ? `between offset ${offset} and ${offset + piece.length}` : 'at the end'
    throw new SourceError(
      `${file}: not valid ${encoding.toUpperCase()} ${place}; a collection can declare another \`encoding\``,
    )
  }
}

async function* jsonLines(file: string, texts: AsyncIterable<string>): AsyncGenerator<RawRow | SourceError> {
  let number = 0
  for await (const line of linesFrom(file, texts)) {
    if (line.trim() === '') continue
    number += 1
    yield parsed(file, line.replace(/\r$/, ''), number)
  }
}

async function* linesFrom(file: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  let pieces: string[] = []
  let length = 0
  for await (const text of texts) {
    const [first = '', ...others] = text.split('\n')
    pieces.push(first)
    length += first.length
    if (length > longest)
      throw new SourceError(`${file}: a line of more than ${longest / 1024 / 1024} million characters`)
    for (const other of others) {
      yield pieces.join('')
      pieces = [other]
      length = other.length
    }
  }
  yield pieces.join('')
}

function parsed(file: string, json: string, number?: number): RawRow | SourceError {
  try {
    const value: unknown = JSON.parse(json.replace(/^\uFEFF/, ''))
    return { ...(number === undefined ? {} : { number }), written: json, value }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return new SourceError(`${file}: ${number === undefined ? '' : `row ${number}: `}not valid JSON: ${reason}`)
  }
}

/** A file of one JSON value: a list of rows, or one row. */
async function* jsonRows(file: string, texts: AsyncIterable<string>): AsyncGenerator<RawRow | SourceError> {
  const pieces: string[] = []
  let length = 0
  for await (const text of texts) {
    pieces.push(text)
    length += text.length
    if (length > longest) {
      throw new SourceError(`${file}: more than ${longest / 1024 / 1024} million characters of JSON; use JSON Lines`)
    }
  }
  const whole = parsed(file, pieces.join(''))
  if (whole instanceof SourceError) throw whole
  if (!Array.isArray(whole.value)) yield whole
  else {
    for (const [index, value] of whole.value.entries()) {
      yield { number: index + 1, written: JSON.stringify(value), value }
    }
  }
}

const recordSchema = z.object({ record: z.record(z.string(), z.string()), raw: z.string() })

async function* csvRows(file: string, texts: AsyncIterable<string>, delimiter: string): AsyncGenerator<RawRow> {
  const parser = parseCsv({ columns: true, raw: true, delimiter, bom: true, max_record_size: longest })
  pipeline(Readable.from(texts), parser, () => undefined)
  let number = 0
  try {
    for await (const item of parser) {
      const { record, raw } = recordSchema.parse(item)
      number += 1
      yield { number, written: raw.replace(/\r?\n$/, ''), value: record }
    }
  } catch (error) {
    if (error instanceof SourceError) throw error
    throw new SourceError(
      `${file}: row ${number + 1}: not valid CSV: ${error instanceof Error ? error.message : error}`,
    )
  } finally {
    parser.destroy()
  }
}
