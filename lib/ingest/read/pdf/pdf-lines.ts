import { lowered, raised } from '#lib/ingest/read/signs/raised-signs.ts'
import type { Piece } from './pdf-pieces.ts'
import type { Tag } from './pdf-tags.ts'

/** A line of a page, or the piece of it that stands in one column. Lengths are points; `y` goes down the page. */
export interface PdfLine {
  text: string
  x: number
  right: number
  y: number
  /** That of most of its letters. */
  size: number
  font: string
  /** How wide its first word is. */
  firstWord: number
  rightToLeft: boolean
  across: boolean
  artifact: boolean
  /** The tags of its first and last piece. */
  first?: Tag
  last?: Tag
  /** A row of a table: its cells stand in the text with tabulators between. */
  row?: true
  /** Signs that stand above the line: the marks of notes. */
  marks: string[]
  pieces: Piece[]
}

/** Pieces whose lines are nearer than this share of their size are on one line: marks of notes stand above it. */
const sameLine = 0.55
/** Wider than this share of the size, a gap parts columns or cells. */
const wideGap = 1.2

/** The lines of a page in the order of the file; what stands far apart on a line are two. Rows that are tagged are one. */
export function linesOf(pieces: Piece[]): PdfLine[] {
  const groups: Piece[][] = []
  const rows = new Map<number, Piece[]>()
  for (const piece of pieces) {
    const row = piece.tag?.row
    if (row !== undefined) {
      const known = rows.get(row)
      if (known) known.push(piece)
      else {
        const group = [piece]
        rows.set(row, group)
        groups.push(group)
      }
      continue
    }
    const group = groups.at(-1)
    if (group && group[0]?.tag?.row === undefined && isOnLine(group, piece)) group.push(piece)
    else (lineOfSign(groups, piece) ?? newGroup(groups)).push(piece)
  }
  return groups.map((group) => (group[0]?.tag?.row === undefined ? lineOf(group) : rowOf(group)))
}

function newGroup(groups: Piece[][]): Piece[] {
  const group: Piece[] = []
  groups.push(group)
  return group
}

/** Some programs set the marks of notes after all the lines of a page: the line that such a sign stands at. */
function lineOfSign(groups: Piece[][], piece: Piece): Piece[] | undefined {
  if (piece.text.trim().length > 3) return undefined
  return groups.find((group) =>
    group.some((one) => {
      const up = one.y - piece.y
      const isBeside = piece.x > one.right - one.size * 0.2 && piece.x < one.right + one.size * 0.3
      return (
        isBeside && piece.size < one.size * 0.85 && up > 0 && up < one.size * sameLine && one.tag?.row === undefined
      )
    }),
  )
}

function isOnLine(group: Piece[], piece: Piece): boolean {
  const last = group.at(-1)
  if (!last || last.across !== piece.across || last.artifact !== piece.artifact) return false
  // The highest piece of the line may be a raised sign: any piece of the line will do.
  const near = group.some((one) => Math.abs(one.y - piece.y) <= sameLine * Math.max(one.size, piece.size))
  if (!near || Math.abs(last.y - piece.y) > Math.max(last.size, piece.size)) return false
  if (piece.across) return true
  const gap = piece.rightToLeft ? last.x - piece.right : piece.x - last.right
  const inBlock = last.tag !== undefined && last.tag === piece.tag
  return inBlock || (gap < wideGap * Math.max(last.size, piece.size) && gap > -2 * Math.max(last.size, piece.size))
}

/** The line that the pieces make, which are in the order of the file. */
function lineOf(pieces: Piece[]): PdfLine {
  const rightToLeft = isRightToLeft(pieces)
  const { size, font, y } = mainOf(pieces)
  const ordered = pieces.toSorted((a, b) => (rightToLeft ? b.right - a.right : a.x - b.x))
  const marks: string[] = []
  let text = ''
  let last: Piece | undefined
  for (const piece of ordered) {
    if (last) {
      const gap = rightToLeft ? last.x - piece.right : piece.x - last.right
      // Spaces are often not set as signs; a gap of a fifth of the size is one.
      const isSign = piece.size < size * 0.92 && y - piece.y > 0.15 * size && gap < 0.25 * size
      if (!isSign && (piece.spaced || gap > 0.2 * Math.max(last.size, piece.size))) text += ' '
    }
    text += wordsOf(piece, { size, y, before: text, marks })
    last = piece
  }
  return { ...frameOf(ordered), text: text.replace(/\s+/g, ' ').trim(), y, size, font, rightToLeft, marks }
}

/** A row of a table: what stands in one cell, on however many lines, is together. */
function rowOf(pieces: Piece[]): PdfLine {
  const cells = new Map<Tag, Piece[]>()
  for (const piece of pieces) if (piece.tag) cells.set(piece.tag, [...(cells.get(piece.tag) ?? []), piece])
  const lines = [...cells.values()].map((cell) => linesOf(cell.map(({ tag: _, ...piece }) => piece)))
  const text = lines.map((cell) => cell.map((line) => line.text).join(' ')).join('\t')
  const { size, font } = mainOf(pieces)
  const y = Math.max(...pieces.map((piece) => piece.y))
  const marks = lines.flat().flatMap((line) => line.marks)
  return { ...frameOf(pieces), text, y, size, font, rightToLeft: isRightToLeft(pieces), marks, row: true }
}

/** Lines of one row, in the order of reading, as one; a table's cells stand apart by tabulators. */
export function joinedLine(lines: PdfLine[], between: ' ' | '\t'): PdfLine {
  const [first] = lines
  if (!first || lines.length === 1) return first ?? lineOf([])
  const pieces = lines.flatMap((line) => line.pieces)
  const { size, font, y } = mainOf(pieces)
  return {
    ...frameOf(pieces),
    text: lines.map((line) => line.text).join(between),
    y,
    size,
    font,
    rightToLeft: first.rightToLeft,
    marks: lines.flatMap((line) => line.marks),
    ...(between === '\t' ? { row: true } : {}),
  }
}

/** The cells of a row of a table as one line: a column without a cell leaves nothing between its tabulators. */
export function joinedRow(cells: (PdfLine | undefined)[]): PdfLine {
  const line = joinedLine(
    cells.flatMap((cell) => cell ?? []),
    '\t',
  )
  return { ...line, text: cells.map((cell) => cell?.text ?? '').join('\t'), row: true }
}

type Frame = Pick<PdfLine, 'x' | 'right' | 'firstWord' | 'across' | 'artifact' | 'first' | 'last' | 'pieces'>

function frameOf(pieces: Piece[]): Frame {
  const [first] = pieces
  const last = pieces.at(-1)
  const words = first?.text.trim() ?? ''
  const wide = first ? first.right - first.x : 0
  return {
    x: Math.min(...pieces.map((piece) => piece.x)),
    right: Math.max(...pieces.map((piece) => piece.right)),
    firstWord: words === '' ? 0 : (wide * (words.split(/\s/)[0] ?? '').length) / words.length,
    across: first?.across ?? false,
    artifact: first?.artifact ?? false,
    ...(first?.tag ? { first: first.tag } : {}),
    ...(last?.tag ? { last: last.tag } : {}),
    pieces,
  }
}

function isRightToLeft(pieces: Piece[]): boolean {
  const letters = (some: Piece[]) => some.reduce((sum, piece) => sum + piece.text.length, 0)
  return letters(pieces.filter((piece) => piece.rightToLeft)) > letters(pieces) / 2
}

/** Size, font and height of most of the letters. */
function mainOf(pieces: Piece[]): { size: number; font: string; y: number } {
  const letters = new Map<string, { count: number; piece: Piece }>()
  for (const piece of pieces) {
    const key = `${piece.font} ${piece.size.toFixed(1)} ${Math.round(piece.y)}`
    const known = letters.get(key) ?? { count: 0, piece }
    known.count += piece.text.trim().length
    letters.set(key, known)
  }
  const most = [...letters.values()].sort((a, b) => b.count - a.count)[0]?.piece
  return { size: most?.size ?? 1, font: most?.font ?? '', y: most?.y ?? 0 }
}

interface Around {
  size: number
  y: number
  before: string
  marks: string[]
}

/** The words of a piece; figures that stand above or below the line are written so. */
function wordsOf(piece: Piece, { size, y, before, marks }: Around): string {
  const up = y - piece.y
  const words = piece.text
  const small = piece.size < size * 0.92
  const isRaised = up > size * (small ? 0.15 : 0.28) || (small && up > size * 0.1 && /^\d+$/.test(words.trim()))
  if (isRaised) {
    const sign = words.trim()
    const figures = sign.replace(/\d+/g, (digits) => raised(digits) ?? digits)
    if (/^[\d,;–-]+$/.test(sign)) {
      marks.push(...(sign.match(/\d+/g) ?? []))
      return figures
    }
    // A letter by itself behind a whole word is the mark of a note.
    if (/^[a-h*†‡§]$/.test(sign) && /\p{L}{3}[.,;:!?”»")]*$/u.test(before)) {
      marks.push(sign)
      return /[a-h]/.test(sign) ? `[${sign}]` : sign
    }
    return words
  }
  if (small && up < -size * 0.08 && /^\d+$/.test(words.trim())) return lowered(words.trim()) ?? words
  return words
}
