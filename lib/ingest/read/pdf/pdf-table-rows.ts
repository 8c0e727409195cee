import type { PdfLine } from './pdf-lines.ts'

/** The cells of a row, each in its column; nothing for an empty one. */
export type PdfCells = (PdfLine | undefined)[]

/** Most rows with empty cells between two that have all. */
const mostGaps = 6
/** Rows of one table are no farther apart than this share of the nearest two. */
const evenPitch = 1.6
/** How far apart two cells of one column may begin, end or have their middle, as a share of the size of the letters. */
const near = 0.5

/**
 * The rows of tables on a page without tags, with their cells in columns. Rows that have all cells, one under the other, show
 * the columns; a row with fewer belongs to them where each of its cells is in one column and in no other, and where
 * it is between such rows, as far from them as they are from each other, or has two cells at least. What leaves a
 * doubt stays lines of text.
 */
export function pdfTableRows(rows: PdfLine[][]): Map<PdfLine[], PdfCells> {
  const found = new Map<PdfLine[], PdfCells>()
  for (const [index, row] of rows.entries()) {
    if (row.length < 2 || found.has(row)) continue
    const table = tableFrom(rows, index)
    for (const [one, cells] of table) found.set(one, cells)
  }
  return found
}

/** The table that begins with a row that has all cells. */
function tableFrom(rows: PdfLine[][], start: number): [PdfLine[], PdfCells][] {
  const first = rows[start] ?? []
  const full = [first]
  const table: [PdfLine[], PdfCells][] = [[first, first]]
  let waiting: [PdfLine[], PdfCells][] = []
  let pitch: number | undefined
  for (let index = start + 1; index < rows.length && waiting.length <= mostGaps; index += 1) {
    const [above, row] = [rows[index - 1], rows[index]]
    const drop = above?.[0] && row?.[0] ? row[0].y - above[0].y : 0
    if (!row || drop <= 0 || drop > (pitch ?? drop) * evenPitch || drop * evenPitch < (pitch ?? drop)) break
    pitch = Math.min(pitch ?? drop, drop)
    const cells = cellsIn(full, row)
    if (!cells) break
    waiting.push([row, cells])
    const isFull = cells.every((cell) => cell !== undefined)
    if (isFull) full.push(row)
    // Before the columns are certain, and for a lone cell, a row below has to say that the table goes on.
    if (isFull || (full.length > 1 && row.length > 1)) {
      table.push(...waiting)
      waiting = []
    }
  }
  return full.length > 1 ? table : []
}

/** The cells of a row in the columns of rows that have all; nothing where one of them is in none, or may be in two. */
function cellsIn(full: PdfLine[][], row: PdfLine[]): PdfCells | undefined {
  const columns = full[0]?.map((_, column) => full.flatMap((one) => one[column] ?? [])) ?? []
  if (row.length > columns.length || row.some((cell) => cell.row || cell.across)) return undefined
  // A line that goes on from the row above begins small.
  if (row.length === 1 && /^\p{Ll}/u.test(row[0]?.text ?? '')) return undefined
  const cells: PdfCells = columns.map(() => undefined)
  for (const cell of row) {
    const own = columns.findIndex((column) => column.some((other) => isUnder(cell, other)))
    const others = columns.some((column, index) => index !== own && column.some((other) => overlaps(cell, other)))
    if (own === -1 || others || cells[own]) return undefined
    cells[own] = cell
  }
  return cells
}

function isUnder(cell: PdfLine, other: PdfLine): boolean {
  const middle = (cell.x + cell.right - other.x - other.right) / 2
  return [cell.x - other.x, cell.right - other.right, middle].some((far) => Math.abs(far) < near * cell.size)
}

function overlaps(cell: PdfLine, other: PdfLine): boolean {
  return cell.x < other.right && other.x < cell.right
}
