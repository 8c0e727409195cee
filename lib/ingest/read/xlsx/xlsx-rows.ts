import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage, withMore } from '#lib/ingest/finding-message.ts'
import { maximumRowLength, type RawRow } from '#lib/ingest/read/dataset/raw-row.ts'
import { quotingFinding } from '#lib/ingest/read/omission-findings.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { elementsAt } from '#lib/ingest/read/xml/element-words.ts'
import { attributeOf, childElements, isElement } from '#lib/ingest/read/xml/xml-tree.ts'
import { serialDate } from './xlsx-dates.ts'
import { readWorkbook, type Workbook, wordsOfCell } from './xlsx-workbook.ts'

/** Columns that a sheet of Excel may have. */
const mostColumns = 16_384
/** Most cells that a message names. */
const mostNamed = 10

/** What was noticed of cells, by their places ("B7"). */
interface Noticed {
  errors: string[]
  unknown: string[]
  struck: string[]
}

/**
 * The rows of a sheet of an XLSX file, the one that `sheet` names, else the first. Its first row that is not empty names the
 * columns; one without a name has its letter. Values are as the sheet shows them: days as dates, formulas as what they gave when
 * the file was saved. What could not be read is a finding, after the rows. Throws `SourceError` where there is no such sheet.
 */
export function* xlsxRows(file: string, bytes: Uint8Array, sheet: string | undefined): Generator<RawRow | Finding> {
  const workbook = readWorkbook(file, bytes, sheet)
  const noticed: Noticed = { errors: [], unknown: [], struck: [] }
  let columns: Map<number, string> | undefined
  let number = 0
  for (const row of elementsAt(workbook.sheet, 'sheetData', 'row')) {
    const cells = cellsOf(file, row, workbook, noticed)
    if (cells.size === 0) continue
    if (!columns) {
      columns = columnNames(file, cells)
      continue
    }
    number += 1
    for (const column of cells.keys()) if (!columns.has(column)) columns.set(column, letterOf(column))
    // The first row has all columns, so that a mapping can be held against them.
    const names =
      number === 1 ? columns : new Map([...cells.keys()].map((column) => [column, columns?.get(column) ?? '']))
    const value = Object.fromEntries([...names].map(([column, name]) => [name, cells.get(column) ?? '']))
    const written = JSON.stringify(value)
    if (written.length > maximumRowLength) throw new SourceError(`${file}: row ${number} is too long`)
    yield { number, written, value }
  }
  yield* findingsOf(file, workbook, noticed)
}

/** The cells of a row that hold something, by their columns from 0 on. */
function cellsOf(file: string, row: Element, workbook: Workbook, noticed: Noticed): Map<number, string> {
  const cells = new Map<number, string>()
  let next = 0
  for (const cell of childElements(row)) {
    if (!isElement(cell, 'c')) continue
    const place = attributeOf(cell, 'r') ?? ''
    const column = place === '' ? next : columnOf(place)
    if (column === undefined || column >= mostColumns)
      throw new SourceError(`${file}: a cell is at "${place.slice(0, 20)}"; expected a place such as B7`)
    next = column + 1
    const value = cellValue(cell, workbook, place || letterOf(column), noticed)
    if (value.trim() !== '') cells.set(column, value)
  }
  return cells
}

function cellValue(cell: Element, workbook: Workbook, place: string, noticed: Noticed): string {
  const type = attributeOf(cell, 't') ?? 'n'
  const [value] = elementsAt(cell, 'v')
  const written = value?.textContent ?? ''
  if (type === 's' || type === 'inlineStr') {
    const [own] = elementsAt(cell, 'is')
    const found = type === 's' ? workbook.strings[Number(written)] : own && wordsOfCell(own)
    if (found && found.struck.trim() !== '') noticed.struck.push(found.struck)
    return found?.words ?? ''
  }
  if (type === 'e') {
    noticed.errors.push(`${place} (${written})`)
    return ''
  }
  if (written === '') {
    if (elementsAt(cell, 'f').length > 0) noticed.unknown.push(place)
    return ''
  }
  if (type === 'b') return written === '1' || written === 'true' ? 'true' : 'false'
  return type === 'n' ? figure(written, cell, workbook) : written
}

/** A number as a sheet shows it: as a date by its format, else with the 15 digits that it counts with. */
function figure(written: string, cell: Element, { dateFormats, counts1904 }: Workbook): string {
  const number = Number(written)
  if (!Number.isFinite(number)) return written
  const format = dateFormats[Number(attributeOf(cell, 's') ?? 0)]
  const date = format && serialDate(number, format, counts1904)
  return date ?? (/^-?\d{1,15}$/.test(written) ? written : String(Number(number.toPrecision(15))))
}

function columnNames(file: string, cells: ReadonlyMap<number, string>): Map<number, string> {
  const names = new Map([...cells].map(([column, name]) => [column, name.trim().replace(/\s+/g, ' ')]))
  const seen = new Set<string>()
  for (const name of names.values()) {
    if (seen.has(name)) throw new SourceError(`${file}: two columns are named "${name}"; give each a different name`)
    seen.add(name)
  }
  return names
}

/** "A" is 0, "AB" is 27; undefined where the place is none of a cell. */
function columnOf(place: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d{0,7}$/.exec(place)?.[1]
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function letterOf(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

function* findingsOf(
  file: string,
  { sheet, comments }: Workbook,
  { errors, unknown, struck }: Noticed,
): Generator<Finding> {
  const about = (key: 'cellsWithError' | 'formulasWithoutValue' | 'mergedCells', places: readonly string[]) =>
    findingMessage(key, { cells: withMore(places.slice(0, mostNamed).join(', '), places.length - mostNamed) })
  if (errors.length > 0)
    yield { rule: 'cell-with-error', severity: 'warning', file, ...about('cellsWithError', errors) }
  if (unknown.length > 0)
    yield { rule: 'formula-without-value', severity: 'warning', file, ...about('formulasWithoutValue', unknown) }
  const passages = [
    ...quotingFinding('struck-words', 'note', struck, 'struckInCells'),
    ...quotingFinding('comments', 'note', comments, 'commentsOnCells'),
  ]
  for (const { rule, severity, ...rest } of passages) yield { rule, severity, file, ...rest }
  const merged = elementsAt(sheet, 'mergeCells', 'mergeCell').map((range) => attributeOf(range, 'ref') ?? '')
  const overRows = merged.filter((range) => {
    const [from, to] = [...range.matchAll(/\d+/g)].map(([row]) => row)
    return from !== to
  })
  if (overRows.length > 0) yield { rule: 'merged-cells', severity: 'warning', file, ...about('mergedCells', overRows) }
}
