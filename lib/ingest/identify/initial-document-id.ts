import type { Finding } from '#lib/domain/finding.ts'
import type { NormalizedText } from '#lib/ingest/read/source.ts'
import type { SourceSegment } from '#lib/ingest/source-segment.ts'
import type { DocumentIds } from './identifiers.ts'

/**
 * The id of a document from the text of its segment as it was cut from the source, before cleaning, so that a better
 * rule for furniture or headings changes none. `textId` is the id that the text alone would have; a finding says where
 * the same text occurs elsewhere too.
 */
export function initialDocumentId(
  { lines, metadata, from }: SourceSegment,
  source: NormalizedText,
  ids: DocumentIds,
): { id: string; textId: string; findings: Finding[] } {
  // What frontmatter states may be corrected there without another id.
  const titles = metadata.filter((span) => span.start >= (source.hints?.stated?.length ?? 0))
  const whole = [...lines, ...titles].reduce(
    ({ start, end }, span) => ({ start: Math.min(start, span.start), end: Math.max(end, span.end) }),
    { start: source.text.length, end: 0 },
  )
  const { lineage, file } = source.raw
  const { id, textId, repeated } = ids.next(source.text.slice(whole.start, whole.end), `${lineage}#${from}`)
  if (!repeated) return { id, textId, findings: [] }
  const message =
    'the same text also comes from another source, row or item, and each became a document; if they are one, remove the others from the sources'
  return { id, textId, findings: [{ rule: 'repeated-document', severity: 'note', file, line: from, message }] }
}
