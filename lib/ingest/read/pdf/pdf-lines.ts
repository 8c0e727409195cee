import { toSubscript, toSuperscript } from '#lib/ingest/read/characters/superscripts.ts'
import type { StructureTag } from './pdf-structure-tags.ts'
import type { TextRun } from './pdf-text-runs.ts'

/** A line of a page, or the run of it that is in one column. Lengths are points; `y` goes down the page. */
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
  /** The tags of its first and last run. */
  first?: StructureTag
  last?: StructureTag
  /** A row of a table: its cells are in the text with tabulators between. */
  row?: true
  /** The marks of notes that are raised above the line, in plain figures and letters. */
  marks: string[]
  runs: TextRun[]
}

/** Pieces whose lines are nearer than this share of their size are on one line: marks of notes are above it. */
const sameLine = 0.55
/** Wider than this share of the size, a gap parts columns or cells. */
const wideGap = 1.2

/** The lines of a page in the order of the file. Runs far apart on a line make two lines; a row of a tagged table is one. */
export function linesOf(runs: TextRun[]): PdfLine[] {
  const groups: TextRun[][] = []
  const rows = new Map<number, TextRun[]>()
  for (const run of runs) {
    const row = run.tag?.row
    if (row !== undefined) {
      const known = rows.get(row)
      if (known) known.push(run)
      else {
        const group = [run]
        rows.set(row, group)
        groups.push(group)
      }
      continue
    }
    const group = groups.at(-1)
    if (group && group[0]?.tag?.row === undefined && isOnLine(group, run)) group.push(run)
    else (lineOfSign(groups, run) ?? newGroup(groups)).push(run)
  }
  return groups.map((group) => (group[0]?.tag?.row === undefined ? lineOf(group) : rowOf(group)))
}

function newGroup(groups: TextRun[][]): TextRun[] {
  const group: TextRun[] = []
  groups.push(group)
  return group
}

/** Some programs set the marks of notes after all the lines of a page: the line that such a mark belongs to. */
function lineOfSign(groups: TextRun[][], run: TextRun): TextRun[] | undefined {
  if (run.text.trim().length > 3) return undefined
  return groups.find((group) =>
    group.some((one) => {
      const up = one.y - run.y
      const isBeside = run.x > one.right - one.size * 0.2 && run.x < one.right + one.size * 0.3
      return isBeside && run.size < one.size * 0.85 && up > 0 && up < one.size * sameLine && one.tag?.row === undefined
    }),
  )
}

function isOnLine(group: TextRun[], run: TextRun): boolean {
  const last = group.at(-1)
  if (!last || last.across !== run.across || last.artifact !== run.artifact) return false
  // The highest run of the line may be a raised character: any run of the line will do.
  const near = group.some((one) => Math.abs(one.y - run.y) <= sameLine * Math.max(one.size, run.size))
  if (!near || Math.abs(last.y - run.y) > Math.max(last.size, run.size)) return false
  if (run.across) return true
  const gap = run.rightToLeft ? last.x - run.right : run.x - last.right
  const inBlock = last.tag !== undefined && last.tag === run.tag
  return inBlock || (gap < wideGap * Math.max(last.size, run.size) && gap > -2 * Math.max(last.size, run.size))
}

/** The line that the runs make, which are in the order of the file. */
function lineOf(runs: TextRun[]): PdfLine {
  const rightToLeft = isRightToLeft(runs)
  const { size, font, y } = mainOf(runs)
  const ordered = runs.toSorted((a, b) => (rightToLeft ? b.right - a.right : a.x - b.x))
  const marks: string[] = []
  let text = ''
  let last: TextRun | undefined
  for (const run of ordered) {
    if (last) {
      const gap = rightToLeft ? last.x - run.right : run.x - last.right
      // Spaces are often not set as characters; a gap of a fifth of the size is one.
      const isSign = run.size < size * 0.92 && y - run.y > 0.15 * size && gap < 0.25 * size
      if (!isSign && (run.spaced || gap > 0.2 * Math.max(last.size, run.size))) text += ' '
    }
    text += wordsOf(run, { size, y, before: text, marks })
    last = run
  }
  return { ...frameOf(ordered), text: text.replace(/\s+/g, ' ').trim(), y, size, font, rightToLeft, marks }
}

/** A row of a table: what is in one cell, on however many lines, is together. */
function rowOf(runs: TextRun[]): PdfLine {
  const cells = new Map<StructureTag, TextRun[]>()
  for (const run of runs) {
    if (!run.tag) continue
    const cell = cells.get(run.tag)
    if (cell) cell.push(run)
    else cells.set(run.tag, [run])
  }
  const lines = [...cells.values()].map((cell) => linesOf(cell.map(({ tag: _, ...run }) => run)))
  const text = lines.map((cell) => cell.map((line) => line.text).join(' ')).join('\t')
  const { size, font } = mainOf(runs)
  const y = Math.max(...runs.map((run) => run.y))
  const marks = lines.flat().flatMap((line) => line.marks)
  return { ...frameOf(runs), text, y, size, font, rightToLeft: isRightToLeft(runs), marks, row: true }
}

/** Lines of one row, in the order of reading, as one; a table's cells are apart by tabulators. */
export function joinedLine(lines: PdfLine[], between: ' ' | '\t'): PdfLine {
  const [first] = lines
  if (!first || lines.length === 1) return first ?? lineOf([])
  const runs = lines.flatMap((line) => line.runs)
  const { size, font, y } = mainOf(runs)
  return {
    ...frameOf(runs),
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

type LineExtent = Pick<PdfLine, 'x' | 'right' | 'firstWord' | 'across' | 'artifact' | 'first' | 'last' | 'runs'>

function frameOf(runs: TextRun[]): LineExtent {
  const [first] = runs
  const last = runs.at(-1)
  const words = first?.text.trim() ?? ''
  const wide = first ? first.right - first.x : 0
  return {
    x: Math.min(...runs.map((run) => run.x)),
    right: Math.max(...runs.map((run) => run.right)),
    firstWord: words === '' ? 0 : (wide * (words.split(/\s/)[0] ?? '').length) / words.length,
    across: first?.across ?? false,
    artifact: first?.artifact ?? false,
    ...(first?.tag ? { first: first.tag } : {}),
    ...(last?.tag ? { last: last.tag } : {}),
    runs,
  }
}

function isRightToLeft(runs: TextRun[]): boolean {
  const letters = (some: TextRun[]) => some.reduce((sum, run) => sum + run.text.length, 0)
  return letters(runs.filter((run) => run.rightToLeft)) > letters(runs) / 2
}

/** Size, font and height of most of the letters. */
function mainOf(runs: TextRun[]): { size: number; font: string; y: number } {
  const letters = new Map<string, { count: number; run: TextRun }>()
  for (const run of runs) {
    const key = `${run.font} ${run.size.toFixed(1)} ${Math.round(run.y)}`
    const known = letters.get(key) ?? { count: 0, run }
    known.count += run.text.trim().length
    letters.set(key, known)
  }
  const most = [...letters.values()].sort((a, b) => b.count - a.count)[0]?.run
  return { size: most?.size ?? 1, font: most?.font ?? '', y: most?.y ?? 0 }
}

interface BaselineContext {
  size: number
  y: number
  before: string
  marks: string[]
}

/** The words of a run; figures that are above or below the line are written so. */
function wordsOf(run: TextRun, { size, y, before, marks }: BaselineContext): string {
  const up = y - run.y
  const words = run.text
  const small = run.size < size * 0.92
  const isRaised = up > size * (small ? 0.15 : 0.28) || (small && up > size * 0.1 && /^\d+$/.test(words.trim()))
  if (isRaised) {
    const sign = words.trim()
    const figures = sign.replace(/\d+/g, (digits) => toSuperscript(digits) ?? digits)
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
  if (small && up < -size * 0.08 && /^\d+$/.test(words.trim())) return toSubscript(words.trim()) ?? words
  return words
}
