import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Finding } from '#lib/domain/finding.ts'
import { repairCharacters } from '#lib/ingest/read/characters/repair-characters.ts'
import { encodingFinding } from '#lib/ingest/read/encoding-finding.ts'
import { readPage } from '#lib/ingest/read/html/read-html.ts'
import { linesOf, type NormalizedText, type SourceFile } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import type { DatasetMapping } from '#lib/records/dataset-mapping.ts'
import { textOfSpans } from '#lib/text/spans.ts'
import { csvRows } from './csv-rows.ts'
import { type DatasetEncoding, findDatasetEncoding } from './dataset-encoding.ts'
import { decoded } from './decoded-stream.ts'
import { jsonLines, jsonRows } from './json-rows.ts'
import { FilledFields, unknownColumns } from './mapping-check.ts'
import type { RawRow } from './raw-row.ts'
import { cellOf, flattenFields, kindOf, textIn } from './row-fields.ts'
import { type Cells, findColumn, isAbsent } from './row-values.ts'

const rowSchema = z.record(z.string(), z.unknown())

/**
 * The rows of a dataset, each a source of its own: its text is the column that the collection's mapping names, its other
 * cells state the metadata, its hash is that of the row as written. JSON Lines and CSV are read as a stream, so that a
 * file may be larger than the memory and `limit` stops early; each may be gzipped.
 * A row that can't be read is a `SourceError` in its place; one in the form of the file, or a mapping that names columns
 * that a CSV file has not, ends it and is thrown. Findings on the whole come last.
 */
export async function* readRows(
  source: SourceFile,
  mapping: DatasetMapping,
): AsyncGenerator<NormalizedText | SourceError | Finding> {
  const { file } = source
  const encoding = mapping.encoding === undefined ? await findDatasetEncoding(source) : { encoding: mapping.encoding }
  if (encoding.known) yield encodingFinding(file, encoding.encoding, encoding.known)
  const filled = new FilledFields(mapping)
  const columns = new Set<string>()
  const keys = new Map<string, number>()
  let withoutText: SourceError[] = []
  let count = 0
  for await (const raw of rowsOf(source, mapping, encoding)) {
    if (mapping.limit !== undefined && count >= mapping.limit) break
    count += 1
    if (raw instanceof SourceError) {
      yield raw
      continue
    }
    if (encoding.faulty && raw.written.includes('\uFFFD')) {
      yield new SourceError(
        `${file}: row ${raw.number ?? 1}: it has bytes that are not UTF-8, as the file is otherwise`,
      )
      continue
    }
    const row = readRow(source, mapping, encoding.encoding, raw, columns)
    if (row instanceof MissingText) {
      // Where no row has the column at all, one message says so.
      if (findColumn(mapping.text, columns) === undefined) withoutText.push(row)
      else yield row
      continue
    }
    yield* withoutText
    withoutText = []
    if (!(row instanceof SourceError)) {
      filled.add(row.cells)
      yield* repeatedKey(row.source, keys)
    }
    yield row instanceof SourceError ? row : row.source
  }
  if (count === 0) throw new SourceError(`${file}: it has no rows`)
  // Objects may leave out what they don't have: one row alone does not show that a column is nowhere.
  const unknown = count > 1 && columns.size > 0 ? unknownColumns(mapping, [...columns]) : undefined
  if (unknown)
    yield { rule: 'unknown-column', severity: 'error', file, message: `the mapping of the collection: ${unknown}` }
  else {
    yield* withoutText
    yield* filled.findings(file)
  }
}

/** A key that an earlier row has: it can't tell the two apart, so the later one is known by its number as well. */
function repeatedKey({ raw }: NormalizedText, keys: Map<string, number>): Finding[] {
  const { lineage, row, file } = raw
  const earlier = keys.get(lineage)
  if (row === undefined) return []
  if (earlier === undefined) {
    keys.set(lineage, row)
    return []
  }
  const key = lineage.slice(lineage.indexOf('#') + 1)
  raw.lineage = `${lineage}#${row}`
  const message = `row ${row}: its id "${key}" is that of row ${earlier}; the mapping's id is to tell rows apart for good`
  return [{ rule: 'repeated-row-id', severity: 'warning', file, message }]
}

async function* rowsOf(
  source: SourceFile,
  mapping: DatasetMapping,
  encoding: DatasetEncoding,
): AsyncGenerator<RawRow | SourceError> {
  const name = source.file.replace(/\.gz$/i, '')
  const texts = decoded(source, encoding)
  if (!/\.[ct]sv$/i.test(name)) {
    yield* /\.(?:jsonl|ndjson)$/i.test(name) ? jsonLines(source.file, texts) : jsonRows(source.file, texts)
    return
  }
  const delimiter = mapping.delimiter ?? (/\.tsv$/i.test(name) ? '\t' : undefined)
  let checked = false
  for await (const row of csvRows(source.file, texts, delimiter)) {
    if (!checked && !(row instanceof SourceError)) {
      // The first line of a CSV file names all columns that it has.
      const unknown = unknownColumns(mapping, Object.keys(rowSchema.parse(row.value)))
      if (unknown) throw new SourceError(`${source.file}: the mapping of its collection: ${unknown}`)
      checked = true
    }
    yield row
  }
}

/** A row whose text is missing. */
class MissingText extends SourceError {}

function readRow(
  source: SourceFile,
  mapping: DatasetMapping,
  encoding: string,
  { number, written, value, loose }: RawRow,
  columns: Set<string>,
): { source: NormalizedText; cells: Cells } | SourceError {
  const { file } = source
  const place = number === undefined ? file : `${file}: row ${number}`
  const row = rowSchema.safeParse(value)
  if (!row.success) return new SourceError(`${place}: found ${kindOf(value)}; expected an object of fields`)
  const fields = new Map(flattenFields(row.data))
  for (const key of fields.keys()) columns.add(key)
  const textColumn = findColumn(mapping.text, fields.keys())
  const cell = textColumn === undefined ? undefined : textIn(fields.get(textColumn))
  if (typeof cell !== 'string' || isAbsent(cell)) {
    return new MissingText(`${place}: the field "${mapping.text}" was expected to hold the text`)
  }
  const cells = new Map(
    [...fields].flatMap(([key, field]): [string, string][] => {
      const value = key === textColumn ? undefined : cellOf(field)
      if (value === undefined) return []
      const words = oneLine(mapping.html === false ? value : withoutMarkup(file, value))
      return isAbsent(words) ? [] : [[key, words]]
    }),
  )
  const inRow = number === undefined ? '' : `row ${number}: `
  const findings: Finding[] = []
  findings.push(...controlSignsIn(fields, textColumn, file, inRow))
  if (loose) {
    const message = `${inRow}it breaks the rules of CSV: quotation marks stand inside a cell; they are read as signs`
    findings.push({ rule: 'quotation-marks-in-cell', severity: 'warning', file, message })
  }
  if (/\p{Cs}/u.test(cell)) {
    const message = `${inRow}half of a character stands at ${cell.search(/\p{Cs}/u)} of the text; it is shown as �`
    findings.push({ rule: 'broken-character', severity: 'warning', file, message })
  }
  const sound = repairCharacters(cell)
  for (const { line: _, ...finding } of sound.findings)
    findings.push({ ...finding, file, message: `${inRow}${finding.message}` })
  const page = (mapping.html ?? isMarkup(sound.text)) ? readPage(file, sound.text, false) : undefined
  const text = page?.text ?? sound.text
  for (const finding of page?.findings ?? []) findings.push({ ...finding, file, message: `${inRow}${finding.message}` })
  if (page && mapping.html === undefined) {
    const message = `${inRow}the cell "${mapping.text}" has tags or entities and was read as HTML; the mapping can say html: true or false`
    findings.push({ rule: 'cell-read-as-html', severity: 'note', file, message })
  }
  const key = keyOf(fields, mapping)
  return {
    cells,
    source: {
      raw: {
        ...source,
        sha256: createHash('sha256').update(written, 'utf8').digest('hex'),
        size: Buffer.byteLength(written, 'utf8'),
        lineage: number === undefined ? file : `${file}#${key ?? number}`,
        ...(number === undefined ? {} : { row: number }),
      },
      encoding,
      text,
      ...(page ? { hints: page.hints } : {}),
      lines: linesOf(text),
      row: { cells, ...(number === undefined ? {} : { number }) },
      findings,
    },
  }
}

/** Control signs but those that are space. */
const controlSign = /(?![\s\u0085])\p{Cc}/u

/** The cells of the metadata that have a control sign, which no field can hold. */
function controlSignsIn(
  fields: ReadonlyMap<string, unknown>,
  textColumn: string | undefined,
  file: string,
  inRow: string,
): Finding[] {
  const columns = [...fields].flatMap(([name, value]) => {
    const found = name === textColumn ? undefined : controlSign.exec(cellOf(value) ?? '')?.[0]
    return found === undefined ? [] : [`"${oneLine(name)}" (U+${codeOf(found)})`]
  })
  if (columns.length === 0) return []
  const message = `${inRow}a control character stands in ${columns.join(', ')}; it is left out, and a sign may be missing`
  return [{ rule: 'control-character', severity: 'warning', file, message }]
}

function codeOf(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}

/** Tags that only markup has, and entities; a lone `<` or `&` is a sign like others. */
const closed = 'p|div|b|i|em|strong|a|li|ul|ol|span|h[1-6]|td|tr|table|blockquote|br'
const tag = new RegExp(String.raw`</(?:${closed})\s*>|<(?:br|p|hr)\s*/?>`, 'i')
const accented = '[a-z]+(?:quo|dash|acute|grave|uml|cedil)'
const entity = new RegExp(String.raw`&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[\da-f]{1,5}|${accented});`, 'i')

function isMarkup(cell: string): boolean {
  return tag.test(cell) || entity.test(cell)
}

/** A cell of the metadata without the tags that were left in it. */
function withoutMarkup(file: string, cell: string): string {
  if (!isMarkup(cell)) return cell
  try {
    return readPage(file, cell, false).text
  } catch (error) {
    if (error instanceof SourceError) return ''
    throw error
  }
}

function oneLine(text: string): string {
  return textOfSpans(text, [{ start: 0, end: text.length }])
}

function keyOf(fields: ReadonlyMap<string, unknown>, mapping: DatasetMapping): string | undefined {
  const column = mapping.id === undefined ? undefined : findColumn(mapping.id, fields.keys())
  const value = column === undefined ? undefined : fields.get(column)
  return (typeof value === 'string' && !isAbsent(value)) || typeof value === 'number'
    ? oneLine(String(value))
    : undefined
}
