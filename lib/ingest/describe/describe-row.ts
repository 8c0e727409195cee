import { type BasisField, basisFields, type DateSense, frontmatterField } from '#lib/domain/basis.ts'
import { type DocumentKind, documentKinds } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import type { Metadata } from '#lib/ingest/parsed.ts'
import { findColumn, type RowValue, rowValue } from '#lib/ingest/read/dataset/row-values.ts'
import type { DatasetRow } from '#lib/ingest/read/source.ts'
import { resolveName } from '#lib/ingest/recognise/authority-names.ts'
import type { Known, SourceSegment } from '#lib/ingest/source-segment.ts'
import { languageTag, webAddress } from '#lib/markdown/field-schemas.ts'
import type { Authorities } from '#lib/records/authorities.ts'
import type { Collection } from '#lib/records/collections.ts'
import { type DatasetMapping, type MappedField, mappedColumns, mappingOf } from '#lib/records/dataset-mapping.ts'
import { type Description, rightsOf } from './describe-document.ts'
import { invalidValueRule } from './field-validation.ts'
import { findKind } from './find-kind.ts'
import { parseRowDate } from './parse-row-date.ts'
import { basisOfCell } from './row-basis.ts'
import { rowFieldValues, type UnexpectedFieldValue } from './row-field-values.ts'
import { namesAsWritten, type RowSpeaker, speakersInCell } from './row-speakers.ts'
import { type GivenField, setFields } from './set-fields.ts'

export interface DescribeRowInput {
  file: string
  row: DatasetRow
  mapping: DatasetMapping
  segment: SourceSegment & { title: Known<string> }
  /** The language that the row states (`languageOfRow`), else that of its text, where it could be recognised. */
  language?: Known<string>
  collection?: Collection
  authorities: Authorities
}

/**
 * A row of a dataset: its cells state the metadata, as the collection's mapping says. A cell that its field can't hold
 * is left out, and a finding names the row, the column and what was found.
 */
export function describeRow(input: DescribeRowInput): Description {
  const { row, mapping, authorities } = input
  const findings: Finding[] = []
  const value = (field: MappedField) => valueIn(row, mapping, field)
  const refuse = (field: MappedField, { value: found, words }: RowValue, rule: string, expected: string) => {
    const place = row.number === undefined ? '' : `row ${row.number}: `
    const source =
      words === undefined ? `the constant for ${field}` : `the column "${mappedColumns(mapped(field)).join(', ')}"`
    const message = `${place}${source} was expected to hold ${expected}; found "${found}", which is left out`
    findings.push({ rule, severity: 'warning', file: input.file, message })
  }
  const mapped = (field: MappedField) => mappingOf(mapping, field) ?? ''
  const checked = <Value>(
    field: MappedField,
    read: (words: string) => Value | undefined,
    rule: string,
    expected: string,
  ): Known<Value> | undefined => {
    const found = value(field)
    if (!found) return undefined
    const known = read(found.value)
    if (known === undefined) refuse(field, found, rule, expected)
    return known === undefined ? undefined : { value: known, basis: basisOf(field, found) }
  }
  const basisOf = (field: MappedField, found: RowValue) => basisOfCell(row, mapping, field, found)
  const form = { order: mapping.date_order, format: mapping.date_format }
  const date = checked('date', (words) => parseRowDate(words, form), 'date-not-understood', dateExpected(mapping))
  const url = checked('url', addressOf, 'address-not-understood', 'an absolute http or https address')
  const original = checked('original_language', tagOf, 'language-not-understood', 'a BCP 47 tag such as "en"')
  const published = checked(
    'published',
    (words) => parseRowDate(words, form),
    'date-not-understood',
    'a day such as 2024-04-25',
  )
  checked('language', tagOf, 'language-not-understood', 'a BCP 47 tag such as "en"')
  const kind = checked('kind', kindOf, 'kind-not-understood', `one of ${documentKinds.join(', ')}`)
  const stated = (field: MappedField, read: (words: string) => string | string[]): CellValue[] => {
    const cell = value(field)
    return cell
      ? [{ field: fieldOf(field), column: field, value: read(cell.value), basis: basisOf(field, cell), cell }]
      : []
  }
  const known = (field: MappedField, found: Known<string> | undefined): CellValue[] => {
    const cell = value(field)
    return found && cell ? [{ field: fieldOf(field), column: field, ...found, cell }] : []
  }
  const speakers = speakersOfCell(value('speaker'), mapping, authorities)
  const { document, refused } = setFields(
    {
      metadata: {
        title: input.segment.title,
        kind: kind ? { value: kind.value, basis: ofCollection } : unstatedKind(input, value('speaker')),
        ...(input.language ? { language: input.language } : {}),
        ...(input.collection?.rights ? { rights: rightsOf(input.collection) } : {}),
      } satisfies Metadata,
    },
    [
      ...known('kind', value('kind')?.words === undefined ? undefined : kind),
      ...known('date', date && { ...date, basis: { ...date.basis, of: dateSenseOf(row, mapping) } }),
      ...stated('speaker', () => speakers.map(({ name }) => name)),
      ...stated('role', (words) => officesIn(words, value('speaker')?.value)),
      ...stated('venue', (words) => words),
      ...known('url', url),
      ...known('published', published),
      ...known('original_language', original),
      ...stated('event', (words) => words),
      ...stated('topics', splitOnSemicolons),
      ...stated('translation', (words) => words),
      ...stated('translation_of', (words) => words),
      ...stated('delivery', (words) => words),
      ...stated('text_of_record', (words) => words).filter(({ value }) => value !== 'false'),
      ...stated('publisher', (words) => words),
      ...stated('byline', (words) => words),
      ...stated('rights', (words) => words),
    ],
    authorities,
  )
  for (const { given, expected } of refused) refuse(given.column, given.cell, invalidValueRule(given.field), expected)
  const fields = rowFieldValues(row, mapping)
  findings.push(...fields.unexpected.map((one) => unexpectedFieldFinding(input, one)))
  const metadata: Metadata = document.metadata
  const names = namesAsWritten(speakers, [metadata.speaker?.value ?? []].flat())
  return {
    ...document,
    metadata: {
      ...metadata,
      ...(names.length > 0 && { namesAsWritten: names }),
      ...(Object.keys(fields.values).length > 0 && { fields: fields.values }),
    },
    findings,
  }
}

function unexpectedFieldFinding({ file, row }: DescribeRowInput, unexpected: UnexpectedFieldValue): Finding {
  const { id, column, found, expected, outcome } = unexpected
  const place = row.number === undefined ? '' : `row ${row.number}: `
  const message = `${place}the column "${column}" was expected to hold ${expected}, for the field ${id}; found "${found.slice(0, 80)}"; ${outcome}`
  return { rule: 'field-not-understood', severity: 'warning', file, message }
}

/** A field as a cell, or a constant of the mapping, gives it. */
interface CellValue extends GivenField {
  column: MappedField
  cell: RowValue
}

/** The language that a cell, or the constant of the collection, states; nothing where it is none. */
export function languageOfRow(row: DatasetRow, mapping: DatasetMapping): Known<string> | undefined {
  const found = valueIn(row, mapping, 'language')
  const value = found && tagOf(found.value)
  return value ? { value, basis: basisOfCell(row, mapping, 'language', found) } : undefined
}

function valueIn(row: DatasetRow, mapping: DatasetMapping, field: MappedField): RowValue | undefined {
  const mapped = mappingOf(mapping, field)
  return mapped === undefined ? undefined : rowValue(mapped, row.cells)
}

/** What sort of text a row is whose dataset does not say it: what its title calls it, else a speech where somebody speaks. */
function unstatedKind({ segment }: DescribeRowInput, speaker: RowValue | undefined): Known<DocumentKind> {
  const { title } = segment
  const found = findKind(title.basis.kind === 'stated' ? title.value : '', [], [], undefined, undefined)
  if (!speaker || found.basis.kind === 'stated') return found
  return { value: 'speech', basis: { kind: 'inferred', rule: 'row-with-a-speaker' } }
}

/** A kind that is the same for all rows. */
const ofCollection = { kind: 'inferred', rule: 'kind-of-the-collection' } as const

/** The field of a document that a mapping names. */
function fieldOf(field: MappedField): BasisField {
  return basisFields.find((one) => frontmatterField(one) === field) ?? 'title'
}

/** What the date of a row is of: what its own cell says, else what the mapping says of all. */
function dateSenseOf({ cells }: DatasetRow, { date_of: of }: DatasetMapping): DateSense {
  if (typeof of === 'string') return of
  const column = findColumn(of.column, cells.keys())
  return column !== undefined && cells.get(column) === 'publication' ? 'publication' : 'occasion'
}

function dateExpected({ date_format }: DatasetMapping): string {
  return date_format ? `a date written as ${date_format}` : 'a date such as 2024, 2024-04, 2024-04-25 or 25 April 2024'
}

function addressOf(words: string): string | undefined {
  return URL.canParse(words) && webAddress.safeParse(words).success ? words : undefined
}

/** Tags are the same in capitals. */
function tagOf(words: string): string | undefined {
  const [language = '', ...rest] = words.replaceAll('_', '-').split('-')
  const tag = [language.toLowerCase(), ...rest].join('-')
  return languageTag.safeParse(tag).success ? tag : undefined
}

function kindOf(words: string): DocumentKind | undefined {
  const wanted = words.toLowerCase().replace(/\s+/g, '-')
  return documentKinds.find((kind) => kind === wanted)
}

/** The speakers of a cell; a constant is the collection's own word for all its texts, and stays as it is. */
function speakersOfCell(cell: RowValue | undefined, mapping: DatasetMapping, authorities: Authorities): RowSpeaker[] {
  if (!cell) return []
  return cell.words === undefined || mapping.names_as_written
    ? splitOnSemicolons(cell.value).map((name) => ({ name, written: name }))
    : speakersInCell(cell.value, authorities)
}

/** The office of the speaker; of several, one for each between semicolons, as their names are. */
function officesIn(words: string, speakers = ''): string | string[] {
  return splitOnSemicolons(speakers).length > 1 ? words.split(/(?:(?<!\s)\s+)?;\s*/) : words
}

function splitOnSemicolons(words: string): string[] {
  return words.split(/(?:(?<!\s)\s+)?;\s*/).filter((part) => part !== '')
}

function shownNames(cell: string, authorities: Authorities): string {
  return speakersInCell(cell, authorities)
    .map(({ name }) => resolveName(name, authorities.speakers)?.name ?? name)
    .join('; ')
}

/** The title that the mapping makes of a row, the speaker in it by the name of its record; empty where it has none. */
export function titleOfRow(row: DatasetRow, mapping: DatasetMapping, authorities: Authorities): Known<string> {
  const speaker = mapping.speaker === undefined ? [] : mappedColumns(mapping.speaker)
  const columns = speaker.map((name) => findColumn(name, row.cells.keys()))
  const found = rowValue(mapping.title, row.cells, (column, cell) =>
    columns.includes(column) ? shownNames(cell, authorities) : cell,
  )
  if (found && found.value !== '') {
    const template = typeof mapping.title === 'string' && /\{/.test(mapping.title)
    return {
      value: found.value,
      basis:
        template || found.words === undefined
          ? { kind: 'inferred', rule: 'title-of-the-collection' }
          : basisOfCell(row, mapping, 'title', { value: found.value, words: found.words }),
    }
  }
  // The guard of all fields puts the first words of the text in its place, and says so.
  return { value: '', basis: { kind: 'inferred', rule: 'title-of-the-collection' } }
}
