import type { SourceRow } from '#lib/archive/source-rows.ts'

/** What of a row says which documents have words on it. */
interface RowWithPieces {
  pieces: readonly Pick<SourceRow['pieces'][number], 'entry'>[]
}

/** The documents that begin with a row, in their order: several where short ones are on one line. */
export function documentStarts<Row extends RowWithPieces>(rows: readonly Row[]): Map<Row, string[]> {
  const starts = new Map<Row, string[]>()
  const seen = new Set<string>()
  for (const row of rows) {
    for (const { entry } of row.pieces) {
      if (!('document' in entry) || seen.has(entry.document)) continue
      seen.add(entry.document)
      starts.set(row, [...(starts.get(row) ?? []), entry.document])
    }
  }
  return starts
}
