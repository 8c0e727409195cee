import type { RowHint } from '#lib/ingest/read/hints.ts'
import type { Line } from '#lib/ingest/read/source.ts'

/** A gap that sets columns apart: more space than any typist leaves between sentences. */
const gap = /\t+| {3,}\t*/g
/** A cell of more words is text, whatever is beside it. */
const mostWords = 8
const figure = /^\P{L}{0,3}\p{Nd}[\p{Nd}.,\s]*\P{L}{0,3}$/u

/**
 * The rows of tables in a text without markup: consecutive lines with the same number of cells, parted by wide gaps, of
 * which all but the first hold a figure. Two columns of words may be anything, so they are none.
 */
export function whitespaceTableRows(lines: readonly Line[]): Map<Line, RowHint> {
  const rows = new Map<Line, RowHint>()
  let table: { line: Line; row: RowHint }[] = []
  const close = () => {
    if (table.length > 1 && table.slice(1).every(({ line, row }) => hasFigure(line, row)))
      for (const { line, row } of table) rows.set(line, row)
    table = []
  }
  for (const line of lines) {
    const row = rowOf(line)
    const last = table.at(-1)
    if (last && (!row || row.cells.length !== last.row.cells.length || line.number !== last.line.number + 1)) close()
    if (row) table.push({ line, row })
  }
  close()
  return rows
}

function rowOf(line: Line): RowHint | undefined {
  const cells: { start: number; end: number }[] = []
  let start = 0
  for (const found of [...line.text.matchAll(gap), undefined]) {
    cells.push({ start: line.start + start, end: line.start + (found?.index ?? line.text.length) })
    if (found) start = found.index + found[0].length
  }
  const isShort = cells.every((cell) => wordsIn(line, cell).split(/\s+/).length <= mostWords)
  return cells.length > 1 && isShort ? { start: line.start, end: line.end, cells } : undefined
}

function hasFigure(line: Line, { cells }: RowHint): boolean {
  return cells.some((cell) => cell !== undefined && figure.test(wordsIn(line, cell)))
}

function wordsIn(line: Line, { start, end }: { start: number; end: number }): string {
  return line.text.slice(start - line.start, end - line.start).trim()
}
