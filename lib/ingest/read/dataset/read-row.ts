import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage, inRow } from '#lib/ingest/finding-message.ts'
import { findMixedScripts } from '#lib/ingest/read/characters/mixed-scripts.ts'
import { repairCharacters } from '#lib/ingest/read/characters/repair-characters.ts'
import { readPage } from '#lib/ingest/read/html/read-html.ts'
import { linesOf, type NormalizedText, type SourceFile } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import type { DatasetMapping } from '#lib/records/dataset-mapping.ts'
import { textOfSpans } from '#lib/text/spans.ts'
import { MissingText } from './missing-text.ts'
import type { RawRow } from './raw-row.ts'
import { cellOf, flattenFields, kindOf, textIn } from './row-fields.ts'
import { findColumn, isAbsent } from './row-values.ts'
import { readStatedBlocks, type StatedText } from './stated-blocks.ts'

const rowSchema = z.record(z.string(), z.unknown())

/** What a row gives by itself, whatever the other rows of its file are. */
export interface RowReading {
  /** The names of the columns that it has; those of objects within it with their path. */
  columns: string[]
  read: NormalizedText | SourceError
}

/**
 * Reads one row of a dataset as the mapping of its collection says: a function of the row alone. Where it is no object or has
 * no text, `read` is an error that names file and row.
 */
export function readRow(source: SourceFile, mapping: DatasetMapping, raw: RawRow): RowReading {
  const row = rowSchema.safeParse(raw.value)
  if (!row.success) {
    const place = raw.number === undefined ? source.file : `${source.file}: row ${raw.number}`
    return {
      columns: [],
      read: new SourceError(`${place}: found ${kindOf(raw.value)}; expected an object of fields`),
    }
  }
  const fields = new Map(flattenFields(row.data))
  return { columns: [...fields.keys()], read: readFields(source, mapping, raw, fields) }
}

function readFields(
  source: SourceFile,
  mapping: DatasetMapping,
  { number, written, loose, encoding = 'utf-8' }: RawRow,
  fields: ReadonlyMap<string, unknown>,
): NormalizedText | SourceError {
  const { file } = source
  const place = number === undefined ? file : `${file}: row ${number}`
  const textColumn = findColumn(mapping.text, fields.keys())
  const textField = textColumn === undefined ? undefined : fields.get(textColumn)
  const ofBlocks = statedBlocksIn(fields, mapping, textField)
  if (typeof ofBlocks === 'string') return new SourceError(`${place}: the column "${mapping.blocks}": ${ofBlocks}`)
  const cell = ofBlocks?.text ?? textIn(textField)
  if (typeof cell !== 'string' || (!ofBlocks && isAbsent(cell))) {
    return new MissingText(`${place}: the field "${mapping.text}" holds no text; expected the text of the row`)
  }
  const cells = new Map(
    [...fields].flatMap(([key, field]): [string, string][] => {
      const value = key === textColumn ? undefined : cellOf(field)
      if (value === undefined) return []
      const words = oneLine(mapping.html === false ? value : withoutMarkup(file, value))
      return isAbsent(words) ? [] : [[key, words]]
    }),
  )
  const findings: Finding[] = []
  const find = (finding: Omit<Finding, 'file'>) => findings.push(inRow({ ...finding, file }, number))
  for (const finding of controlSignsIn(fields, textColumn)) find(finding)
  if (loose) find({ rule: 'quotation-marks-in-cell', severity: 'warning', ...findingMessage('quotationMarksInCell') })
  if (/\p{Cs}/u.test(cell)) {
    const message = findingMessage('halfCharacter', { position: String(cell.search(/\p{Cs}/u)) })
    find({ rule: 'broken-character', severity: 'warning', ...message })
  }
  const documentId = documentIdIn(fields, mapping)
  if (documentId !== undefined && !documentIdForm.test(documentId))
    return new SourceError(
      `${place}: the column "${mapping.document_id}": found "${documentId}"; expected the id of a document (d- and 7 characters)`,
    )
  const sound = ofBlocks ? { text: cell, findings: [] } : repairCharacters(cell)
  for (const { line: _, ...finding } of sound.findings) find(finding)
  const page = !ofBlocks && (mapping.html ?? isMarkup(sound.text)) ? readPage(file, sound.text, false) : undefined
  const text = page?.text ?? sound.text
  for (const finding of page?.findings ?? []) find(finding)
  if (page && mapping.html === undefined) {
    find({ rule: 'cell-read-as-html', severity: 'note', ...findingMessage('cellReadAsHtml', { column: mapping.text }) })
  }
  const key = keyOf(fields, mapping)
  const lines = linesOf(text)
  return {
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
    lines,
    row: {
      cells,
      ...(number === undefined ? {} : { number }),
      ...(documentId !== undefined && { documentId }),
      ...(ofBlocks && { blocks: ofBlocks.blocks }),
    },
    findings: [...findings, ...findMixedScripts(lines, file, number)],
  }
}

const documentIdForm = /^d-[0-9a-hjkmnp-tv-z]{7}$/

function documentIdIn(
  fields: ReadonlyMap<string, unknown>,
  { document_id: named }: DatasetMapping,
): string | undefined {
  const column = named === undefined ? undefined : findColumn(named, fields.keys())
  const cell = column === undefined ? undefined : cellOf(fields.get(column))
  return cell === undefined || isAbsent(cell) ? undefined : oneLine(cell)
}

/** What the row says of the pieces of its text; undefined where it says nothing, a problem where it can't be read. */
function statedBlocksIn(
  fields: ReadonlyMap<string, unknown>,
  { blocks: named }: DatasetMapping,
  text: unknown,
): StatedText | string | undefined {
  const column = named === undefined ? undefined : findColumn(named, fields.keys())
  const value = column === undefined ? undefined : fields.get(column)
  const isEmpty = value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  return isEmpty || value === '[]' ? undefined : readStatedBlocks(value, typeof text === 'string' ? text : undefined)
}

/** Control characters other than white space. */
const controlSign = /(?![\s\u0085])\p{Cc}/u

/** The cells of the metadata that have a control character, which no field can hold. */
function controlSignsIn(fields: ReadonlyMap<string, unknown>, textColumn: string | undefined): Omit<Finding, 'file'>[] {
  const columns = [...fields].flatMap(([name, value]) => {
    const found = name === textColumn ? undefined : controlSign.exec(cellOf(value) ?? '')?.[0]
    return found === undefined ? [] : [`"${oneLine(name)}" (U+${codeOf(found)})`]
  })
  if (columns.length === 0) return []
  const message = findingMessage('controlCharacterInColumns', { columns: columns.join(', ') })
  return [{ rule: 'control-character', severity: 'warning', ...message }]
}

function codeOf(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}

/** Tags that only markup has, and entities; a lone `<` or `&` is a character like others. */
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
