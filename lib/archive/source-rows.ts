import type { LedgerEntry, Span } from '#lib/domain/ledger.ts'

/** A part of one line of a source that has one fate. */
export interface SourcePiece extends Span {
  entry: LedgerEntry
  /** True where it begins what became of it: the first line of a paragraph of several. */
  begins: boolean
}

/** What is shown side by side: pieces of one line, and in the margin what became of them. */
export interface SourceRow {
  /** `L12` for the first row of line 12, `L12-2` for its second. */
  anchor: string
  /** 1-based line of the extracted text. */
  line: number
  /** The last line of it, where `joinContinuedRows` made it of several. */
  lastLine?: number
  /** True for the first row of its line. */
  first: boolean
  /** In order; spaces between them included, those around them not. */
  pieces: SourcePiece[]
}

/**
 * The lines of an accounted text, cut where its fate changes: each row has the words of one paragraph, heading, field
 * or piece of furniture (with the marker of a list before it). Blank lines have no row. `spans` are those of the
 * ledger: they cover the text without gap or overlap.
 */
export function sourceRows(text: string, spans: readonly LedgerEntry[]): SourceRow[] {
  const rows: SourceRow[] = []
  let before: string | undefined
  let next = 0
  let number = 0
  for (const line of linesOf(text)) {
    number++
    let inLine = 0
    let row: SourceRow | undefined
    // A span may go on over several lines; then it is looked at again in the next.
    for (; next < spans.length; next++) {
      const entry = spans[next]
      if (!entry || entry.start >= line.end) break
      const piece = { start: Math.max(entry.start, line.start), end: Math.min(entry.end, line.end), entry }
      if (piece.end > piece.start) {
        if (entry.fate === 'space') row?.pieces.push({ ...piece, begins: false })
        else {
          const target = targetOf(entry)
          if (!row || !belongs(row, entry)) {
            inLine++
            const anchor = inLine === 1 ? `L${number}` : `L${number}-${inLine}`
            row = { anchor, line: number, first: inLine === 1, pieces: [] }
            rows.push(row)
          }
          row.pieces.push({ ...piece, begins: target !== before })
          before = target
        }
      }
      if (entry.end > line.end) break
    }
  }
  for (const row of rows) while (row.pieces.at(-1)?.entry.fate === 'space') row.pieces.pop()
  return rows
}

/**
 * The rows of a paragraph, a field or a piece of furniture over several lines as one, as long as nothing else stands
 * between them; its piece has the text of all of them, with the ends of the lines.
 */
export function joinContinuedRows(rows: readonly SourceRow[]): SourceRow[] {
  const joined: SourceRow[] = []
  for (const row of rows) {
    const before = joined.at(-1)
    const [first] = before?.pieces ?? []
    const last = row.pieces.at(-1)
    if (before && first && last && continues(before, row)) {
      before.pieces = [{ ...first, end: last.end }]
      before.lastLine = row.line
    } else joined.push({ ...row })
  }
  return joined
}

function continues(before: SourceRow, row: SourceRow): boolean {
  const [first] = before.pieces
  const isOfOne = (piece: SourcePiece) =>
    piece.entry.fate === 'space' || (first !== undefined && targetOf(piece.entry) === targetOf(first.entry))
  return row.first && row.pieces[0]?.begins === false && [...before.pieces, ...row.pieces].every(isOfOne)
}

function* linesOf(text: string): Generator<Span> {
  let start = 0
  for (const stop of text.matchAll(/\r\n|\r|\n/g)) {
    yield { start, end: stop.index }
    start = stop.index + stop[0].length
  }
  yield { start, end: text.length }
}

/** Whether a piece goes on with a row: after a mark of a list, or with the same paragraph. */
function belongs(row: SourceRow, entry: LedgerEntry): boolean {
  const last = row.pieces.findLast((piece) => piece.entry.fate !== 'space')?.entry
  return !last || isListMarker(last) || targetOf(last) === targetOf(entry)
}

/** The mark before an item of a list: left out of the text, since the page sets its own. */
export function isListMarker(entry: LedgerEntry): boolean {
  return entry.fate === 'furniture' && entry.rule === 'list-marker'
}

function targetOf(entry: LedgerEntry): string {
  switch (entry.fate) {
    case 'paragraph':
    case 'heading':
      return `${entry.document} ${entry.block}`
    case 'metadata':
      return `metadata ${entry.document} ${entry.field}`
    case 'furniture':
      return `furniture ${entry.rule}`
    case 'duplicate':
      return `duplicate ${entry.of}`
    case 'space':
      return 'space'
  }
}
