import type { FieldValue } from '#lib/domain/document.ts'
import { rowValue } from '#lib/ingest/read/dataset/row-values.ts'
import type { DatasetRow } from '#lib/ingest/read/source.ts'
import { countryOfCode } from '#lib/ingest/recognise/gazetteer/country-codes.ts'
import { isCountryOrState } from '#lib/ingest/recognise/gazetteer.ts'
import { isPlainText } from '#lib/markdown/plain-text.ts'
import type { CollectionField } from '#lib/records/collection-fields.ts'
import type { DatasetMapping } from '#lib/records/dataset-mapping.ts'
import { parseRowDate } from './parse-row-date.ts'

/** A cell that the field of a collection can't hold, or that was expected otherwise. */
export interface UnexpectedFieldValue {
  id: string
  column: string
  found: string
  expected: string
  /** What became of it, as the end of a sentence. */
  outcome: string
}

/**
 * What the cells of a row say in the fields that its collection declares. What a field can't hold is left out; a code that
 * is no country's stays as it is written.
 */
export function rowFieldValues(
  { cells }: DatasetRow,
  { fields = {}, date_order: order }: DatasetMapping,
): { values: Record<string, FieldValue[]>; unexpected: UnexpectedFieldValue[] } {
  const values: Record<string, FieldValue[]> = {}
  const unexpected: UnexpectedFieldValue[] = []
  for (const [id, field] of Object.entries(fields)) {
    const { column } = field
    const cell = column === undefined ? undefined : rowValue(column, cells)
    if (column === undefined || !cell) continue
    const words = cell.words ?? cell.value
    const report = (found: string, expected: string, outcome: string) =>
      unexpected.push({ id, column, found, expected, outcome })
    const known = partsOf(cell.value).flatMap((written): FieldValue[] => {
      const read = readFieldValue(written, field, order)
      if (read.expected !== undefined) {
        report(written, read.expected, read.value === undefined ? 'it is left out' : 'it is shown as it is written')
      }
      return read.value === undefined ? [] : [{ value: read.value, ...(read.code && { code: read.code }), words }]
    })
    const once = known.filter(({ value }, index) => known.findIndex((other) => other.value === value) === index)
    if (once.length > 0) values[id] = once
  }
  return { values, unexpected }
}

/** A list is several values, as it is of speakers. */
function partsOf(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
}

/** What a declared field makes of what is written for it. */
export interface ReadFieldValue {
  /** Absent where the field can't hold it. */
  value?: string | number
  code?: string
  /** What was expected, where the cell holds something else. */
  expected?: string
}

/** Longest value of a field in UTF-16 units: what is longer is a text, and no name of a group of documents. */
const longestValue = 200

/** Reads one value of a field that a collection declares, by the type and the codes that it declares; `order` is that of dates in figures. */
export function readFieldValue(
  written: string,
  { type, codes }: Pick<CollectionField, 'type' | 'codes'>,
  order: DatasetMapping['date_order'],
): ReadFieldValue {
  if (type === 'number') {
    const value = /^[+-]?\d{1,15}(?:\.\d{1,9})?$/.test(written) ? Number(written) : undefined
    return value === undefined ? { expected: 'a number in figures such as 24 or 0.5' } : { value }
  }
  if (type === 'date') {
    const value = parseRowDate(written, { order, format: undefined })
    return value === undefined ? { expected: 'a date such as 2024, 2024-04, 2024-04-25 or 25 April 2024' } : { value }
  }
  if (!isPlainText(written) || written.length > longestValue)
    return { expected: `plain text of at most ${longestValue} characters` }
  if (codes !== 'countries') return { value: written }
  const name = countryOfCode(written)
  if (name !== undefined) return { value: name, code: written.toUpperCase() }
  if (isCountryOrState(written)) return { value: written }
  return { value: written, expected: 'a code of ISO 3166 such as KZ or KAZ' }
}
