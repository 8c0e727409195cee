import type { Hints, IdentifiedPiece, RowHint } from '#lib/ingest/read/hints.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'
import { textOfSpans } from '#lib/text/spans.ts'
import { dividerLine } from './divider-line.ts'
import { firstOverlap } from './first-overlap.ts'
import type { Segmentation } from './segment-text.ts'
import { rowCells } from './table-row-draft.ts'

/**
 * The headings and paragraphs of a text that an archive has exported: each line is one, with the id that the file states for it,
 * and nothing is worked out anew. A line of which the file states no id is a paragraph that somebody has added, or a divider.
 */
export function exportedDrafts(source: string, lines: readonly Line[], hints: Hints): Segmentation {
  const placesOf = {
    piece: firstOverlap(hints.exported?.pieces ?? []),
    heading: firstOverlap(hints.headings),
    item: firstOverlap(hints.listItems),
    row: firstOverlap(hints.rows ?? []),
    caption: firstOverlap(hints.captions ?? []),
    quote: firstOverlap(hints.quotes),
  }
  const markers: Segmentation['markers'] = []
  const drafts = lines.map((line): Draft => {
    const piece = placesOf.piece(line)
    const draft = { spans: [{ start: line.start, end: line.end }], line: line.number, ...statedOf(piece) }
    const words = (start = line.start) => textOfSpans(source, [{ start, end: line.end }])
    const plain = { ...draft, type: 'paragraph', text: words(), level: 2, form: 'plain' } as const
    const heading = placesOf.heading(line)
    if (heading) return { ...plain, type: 'heading', level: levelOf(heading.level) }
    const item = placesOf.item(line)
    if (item && item.words > line.start && item.words < line.end) {
      markers.push({ start: line.start, end: item.words, rule: 'list-marker' })
      const own = { ...plain, spans: [{ start: item.words, end: line.end }], text: words(item.words) }
      return item.number === undefined ? { ...own, form: 'bullet' } : { ...own, form: 'numbered', number: item.number }
    }
    const row = placesOf.row(line)
    if (row) return { ...plain, ...rowOf(source, row, plain.text) }
    if (placesOf.caption(line)) return { ...plain, form: 'caption' }
    if (placesOf.quote(line)) return { ...plain, form: 'quotation' }
    if (piece || !dividerLine.test(line.text)) return plain
    markers.push({ start: line.start, end: line.end, rule: 'divider' })
    return { ...plain, type: 'divider' }
  })
  return { drafts, markers, unsureHyphens: [] }
}

function statedOf(piece: IdentifiedPiece | undefined): Pick<Draft, 'statedId' | 'statedAliases' | 'ourBreak'> {
  if (!piece) return {}
  const { id, aliases, ourBreak } = piece
  return { statedId: id, ...(aliases && { statedAliases: aliases }), ...(ourBreak && { ourBreak }) }
}

function rowOf(source: string, row: RowHint, text: string): Partial<Draft> {
  const cells = rowCells(source, row, text)
  return cells ? { form: 'row', cells, ...(row.header && { header: row.header }) } : {}
}

function levelOf(level: number): Draft['level'] {
  return level >= 4 ? 4 : level === 3 ? 3 : 2
}
