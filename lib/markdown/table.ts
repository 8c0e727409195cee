import type { Paragraph } from '#lib/domain/document.ts'
import { rowText } from '#lib/domain/row-text.ts'
import { readAnchorTag } from './anchor-tag.ts'
import { escapeText, unescapeText } from './escape.ts'

/** Fewest columns that are written, in columns: with one, a lone `---` under words would make a heading of them. */
const fewestColumns = 2

/** The number of columns of a table: that of its longest row. */
export function columnCount(rows: readonly Paragraph[]): number {
  return Math.max(fewestColumns, ...rows.map(({ cells = [] }) => cells.length))
}

/**
 * The cells of a row as GitHub's Markdown has them, behind the anchors of the row; a bar of the text has a backslash.
 * The row that names the columns has a cell for each.
 */
export function writeCells(cells: readonly string[], columns: number): string {
  const none = Array<string>(Math.max(0, columns - cells.length)).fill('')
  const written = [...cells, ...none].map((cell) => escapeText(cell).replaceAll('|', '\\|')).join(' | ')
  return none.length > 0 ? `${written}|` : written
}

/** The line under the names of the columns. */
export function writeDelimiterRow(columns: number): string {
  return Array<string>(columns).fill('---').join(' | ')
}

/** The head of a table whose columns have no names. */
export function writeEmptyHeader(columns: number): string {
  return `${'| '.repeat(columns)}|\n${writeDelimiterRow(columns)}`
}

/** Whether a line is the delimiter row between the header of a table and its rows. */
export function isDelimiterRow(line: string | undefined): boolean {
  return line !== undefined && /^---(?: \| ---)+$/.test(line)
}

/** Whether a line is the head of a table whose columns have no names. */
export function isEmptyHeader(line: string): boolean {
  return /^\|(?: \|){2,}$/.test(line)
}

/** Reads a row of a table with its anchors; undefined where it has none. */
export function readRow(line: string, header: boolean): Paragraph | undefined {
  const [, tags = '', rest = ''] = /^((?:<a [^>]*><\/a>)+)(?!<a [^>]*><\/a>)(.*)$/.exec(line) ?? []
  const [anchor, ...others] = tags.split('</a>').slice(0, -1).map(readAnchorTag)
  if (!anchor) return undefined
  const aliases = others.flatMap((other) => (other ? [other.id] : []))
  const { form: _, ...about } = anchor
  const cells = readCells(rest)
  return {
    type: 'paragraph',
    form: 'row',
    cells,
    ...(header && { header }),
    text: rowText(cells),
    ...about,
    ...(aliases.length > 0 && { aliases }),
  }
}

/** Cells without those at the end that are empty: every row is given the number of cells of its table. */
function readCells(markdown: string): string[] {
  const open = markdown.endsWith(' |') ? markdown.slice(0, -1) : markdown
  const cells = open.split(' | ').map((cell) => unescapeText(cell.replaceAll('\\|', '|')))
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
}
