import type { Finding } from '#lib/domain/finding.ts'
import type { Span } from '#lib/domain/ledger.ts'
import { findingMessage } from '#lib/ingest/finding-message.ts'
import type { DescribedSegment } from '#lib/ingest/parsed.ts'
import type { NormalizedText } from '#lib/ingest/read/source.ts'
import type { SourceSegment } from '#lib/ingest/source-segment.ts'
import { type DocumentIds, ownDocumentId } from './identifiers.ts'

/**
 * The id that the text of a segment alone gives its document (for a row or a file that states an id, that one), and where that text is: as it was cut from the source,
 * before cleaning, so that a better rule for furniture or headings changes none.
 */
export function initialIdentity(
  { lines, metadata, row }: SourceSegment,
  source: NormalizedText,
): { textId: string; text: Span } {
  // What frontmatter states may be corrected there without another id.
  const titles = metadata.filter((span) => span.start >= (source.hints?.stated?.length ?? 0))
  const text = [...lines, ...titles].reduce(
    ({ start, end }, span) => ({ start: Math.min(start, span.start), end: Math.max(end, span.end) }),
    { start: source.text.length, end: 0 },
  )
  return {
    textId:
      row?.documentId ?? source.hints?.exported?.documentId ?? ownDocumentId(source.text.slice(text.start, text.end)),
    text,
  }
}

/** The id of a document: its own, or another where an earlier one has that; a finding then says so. */
export function documentIdOf(
  { document, textId, text }: { document: DescribedSegment; textId: string; text: Span },
  ids: DocumentIds,
): { id: string; findings: Finding[] } {
  const { source, segment } = document
  const { lineage, file } = source.raw
  const words = () => source.text.slice(text.start, text.end)
  const isStated = (segment.row?.documentId ?? source.hints?.exported?.documentId) !== undefined
  const { id, repeated } = ids.next(textId, words, `${lineage}#${segment.from}`, isStated)
  if (!repeated) return { id, findings: [] }
  const both = { id: textId, other: id }
  const message = isStated
    ? findingMessage(segment.row ? 'sameIdOfRow' : 'sameIdOfFile', both)
    : repeated === 'stated'
      ? findingMessage('sameIdOfWords', both)
      : findingMessage('sameText')
  return { id, findings: [{ rule: 'repeated-document', severity: 'note', file, line: segment.from, ...message }] }
}
