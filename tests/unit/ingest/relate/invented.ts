import type { EventRecord } from '#lib/domain/authority.ts'
import type { ParsedDocument } from '#lib/ingest/parsed.ts'

/** A document as it comes from the parsing of its source, of which only what is given is known. */
export function parsed(
  id: string,
  metadata: Partial<ParsedDocument['metadata']>,
  eventRecord?: EventRecord,
): ParsedDocument {
  const raw = { path: '/x', file: `${id}.txt`, size: 1, lineage: 'a.txt', sha256: id }
  const basis = { kind: 'inferred', rule: 'test' } as const
  return {
    id,
    textId: id,
    source: { raw, encoding: 'utf-8', text: '', lines: [], findings: [] },
    segment: { lines: [], from: 1, to: 1, metadata: [] },
    drafts: [],
    markers: [],
    metadata: { title: { value: id, basis }, kind: { value: 'report', basis }, ...metadata },
    ...(eventRecord ? { eventRecord } : {}),
    corrections: [],
  }
}

export const stated = (value: string) => ({
  value,
  basis: { kind: 'stated' as const, words: value, of: 'occasion' as const },
})
