import { joinedLine, joinedRow, type PdfLine } from './pdf-lines.ts'
import { pdfTableRows } from './pdf-table-rows.ts'

/** Shorter runs of a line are cells of a table, not lines of a column. In UTF-16 units. */
const shortestProse = 15
/** Fewest lines side by side that are columns. */
const leastRows = 4

/**
 * The lines of a page in the order in which they are read, runs of one line joined. Files set their text in that
 * order as a rule; where a file goes over both columns line by line, or up and down the page, the white space between
 * columns decides (recursive cuts: Nagy and Seth, Pattern Recognition, 1984).
 */
export function inReadingOrder(lines: PdfLine[]): PdfLine[] {
  const upright = lines.filter((line) => !line.across)
  const across = lines.filter((line) => line.across)
  const needed = hasColumns(upright) || goesUp(upright)
  const ordered = needed ? cut(upright) : upright
  return [...joinRows(ordered), ...across]
}

/** Rows of two runs of prose each, with the same white space between them. */
function hasColumns(lines: PdfLine[]): boolean {
  let rows = 0
  let gutter: [number, number] | undefined
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || !isSameRow(line, next) || next.x < line.right) continue
    if (line.text.length < shortestProse || next.text.length < shortestProse) continue
    const shared: [number, number] = gutter
      ? [Math.max(gutter[0], line.right), Math.min(gutter[1], next.x)]
      : [line.right, next.x]
    rows = shared[0] < shared[1] ? rows + 1 : 1
    gutter = shared[0] < shared[1] ? shared : [line.right, next.x]
    if (rows >= leastRows) return true
  }
  return false
}

function isSameRow(a: PdfLine, b: PdfLine): boolean {
  return Math.abs(a.y - b.y) < 0.5 * Math.min(a.size, b.size)
}

/** Whether a line is above the one before it and in the same column: the file is not in the order of reading. */
function goesUp(lines: PdfLine[]): boolean {
  return lines.some((line, index) => {
    const before = lines[index - 1]
    return before && line.y < before.y - before.size && line.x < before.right && before.x < line.right
  })
}

function cut(lines: PdfLine[]): PdfLine[] {
  if (lines.length < 2) return lines
  const columns = atGutter(lines)
  if (columns) return columns.flatMap(cut)
  const rows = lines.toSorted((a, b) => a.y - b.y || a.x - b.x)
  // Under a title, or above a note, that goes over the whole width there may be columns.
  for (let index = 1; index < rows.length; index += 1) {
    const [before, line] = [rows[index - 1], rows[index]]
    if (!before || !line || isSameRow(before, line)) continue
    const [top, rest] = [rows.slice(0, index), rows.slice(index)]
    const last = rows.findLastIndex((_, end) => end > index && atGutter(rows.slice(index, end + 1)) !== undefined)
    if (!atGutter(rest) && last < 0) continue
    const bands = atGutter(rest) ? [top, rest] : [top, rows.slice(index, last + 1), rows.slice(last + 1)]
    return bands.flatMap((band, at) => (at === 0 ? band : cut(band)))
  }
  return inRows(rows)
}

/** The two sides of a white stripe that goes through all the lines, where both hold lines of prose. */
function atGutter(lines: PdfLine[]): [PdfLine[], PdfLine[]] | undefined {
  const byLeft = lines.toSorted((a, b) => a.x - b.x)
  let right = Number.NEGATIVE_INFINITY
  for (const [index, line] of byLeft.entries()) {
    if (index > 0 && line.x - right > line.size * 0.8) {
      const sides: [PdfLine[], PdfLine[]] = [
        lines.filter((one) => one.x < line.x),
        lines.filter((one) => one.x >= line.x),
      ]
      if (sides.every(isColumn)) return lines[0]?.rightToLeft ? [sides[1], sides[0]] : sides
    }
    right = Math.max(right, line.right)
  }
  return undefined
}

function isColumn(lines: PdfLine[]): boolean {
  const long = lines.filter((line) => line.text.length >= shortestProse)
  return lines.length >= leastRows && long.length >= lines.length * 0.6
}

/** Lines from the top down, those of one row from left to right. */
function inRows(lines: PdfLine[]): PdfLine[] {
  const rows: PdfLine[][] = []
  for (const line of lines) {
    const row = rows.at(-1)
    if (row?.[0] && isSameRow(row[0], line)) row.push(line)
    else rows.push([line])
  }
  return rows.flatMap((row) => row.toSorted((a, b) => (a.rightToLeft ? b.right - a.right : a.x - b.x)))
}

/** Joins the runs of a row again; rows whose runs are under those of the next row are rows of a table. */
function joinRows(lines: PdfLine[]): PdfLine[] {
  const rows: PdfLine[][] = []
  for (const line of lines) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && !line.row && !last.row && isSameRow(last, line) && isBeside(last, line)) row.push(line)
    else rows.push([line])
  }
  const tables = pdfTableRows(rows)
  return rows.map((row, index) => {
    const cells = tables.get(row)
    if (cells) return joinedRow(cells)
    const inTable = [rows[index - 1], rows[index + 1]].some((other) => other && isAligned(row, other))
    return joinedLine(row, inTable ? '\t' : ' ')
  })
}

function isBeside(last: PdfLine, line: PdfLine): boolean {
  return last.rightToLeft ? line.right <= last.x : line.x >= last.right
}

/** Whether two rows have the same number of runs, each aligned with the other by its left, its right or its middle. */
function isAligned(a: PdfLine[], b: PdfLine[]): boolean {
  if (a.length < 2 || a.length !== b.length) return false
  return a.every((one, index) => {
    const other = b[index]
    if (!other) return false
    const near = 0.5 * one.size
    const middle = (one.x + one.right - other.x - other.right) / 2
    return [one.x - other.x, one.right - other.right, middle].some((distance) => Math.abs(distance) < near)
  })
}
