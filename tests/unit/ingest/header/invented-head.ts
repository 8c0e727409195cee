import type { HeaderLine } from '#lib/ingest/header/header-line.ts'
import { readHeaderLines } from '#lib/ingest/header/read-header-lines.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import type { SourceSegment } from '#lib/ingest/source-segment.ts'

/** A text to stand below a head. */
export const textBelow = '\n\nLadies and gentlemen,\n\nWe have come to mend the lamps.'

/** The lines of a head as they are read from above a text. */
export function headOf(head: string): HeaderLine[] {
  return readHeaderLines(linesOf(head + textBelow))
}

/** A text as it comes to the reading of its head. */
export function segmentOf(text: string): SourceSegment {
  const lines = linesOf(text)
  return { lines, from: 1, to: lines.length, metadata: [] }
}

/** The words of a text that are entered as told by a field. */
export function wordsOfField(
  text: string,
  metadata: readonly { start: number; end: number; field: string }[],
  field: string,
) {
  return metadata.filter((span) => span.field === field).map(({ start, end }) => text.slice(start, end))
}
