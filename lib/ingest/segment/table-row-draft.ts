import { rowText } from '#lib/domain/row-text.ts'
import type { RowHint } from '#lib/ingest/read/hints.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import { readSpeakerLabel } from '#lib/ingest/recognise/labels/speaker-label.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'
import { textOfSpans } from '#lib/text/spans.ts'

/**
 * The form of a line that markup or wide gaps say is a row of a table. It is a plain paragraph where its first cell is
 * somebody's label, since a transcript may be set as a table, and where its cells don't make up the line.
 */
export function tableRowDraft(source: string, row: RowHint, line: Line): Partial<Draft> {
  const cells = rowCells(source, row, textOfSpans(source, [line]))
  if (!cells || readSpeakerLabel(line.text)?.sure) return { form: 'plain' }
  return { form: 'row', cells, ...(row.header && { header: row.header }) }
}

/** The texts of the cells of a row, none at its end empty; undefined where they don't make up its `text`. */
export function rowCells(source: string, { cells }: RowHint, text: string): string[] | undefined {
  const words = cells.map((cell) => (cell ? textOfSpans(source, [cell]) : ''))
  const own = words.slice(0, words.findLastIndex((cell) => cell !== '') + 1)
  return rowText(own) === text ? own : undefined
}
