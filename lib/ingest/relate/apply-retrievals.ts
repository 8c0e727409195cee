import type { ParsedDocument } from '#lib/ingest/parsed.ts'
import type { Records } from '#lib/records/records.ts'

/**
 * Gives each document whose source came from the web the address that it came from, where its text names none, and the
 * time. What the text itself says wins, and so does what the bytes are: a record of other bytes says nothing of them.
 */
export function applyRetrievals(
  documents: ParsedDocument[],
  { retrievals }: Pick<Records, 'retrievals'>,
): ParsedDocument[] {
  if (!retrievals || retrievals.size === 0) return documents
  return documents.map((document) => {
    const { file, sha256 } = document.source.raw
    const retrieval = retrievals.get(file)
    if (retrieval?.sha256 !== sha256) return document
    const { metadata } = document
    const url = retrieval.final_url ?? retrieval.url
    const known = metadata.url ?? {
      value: url,
      basis: { kind: 'inferred' as const, rule: 'retrieved-from', words: url },
    }
    return { ...document, retrieved: retrieval.retrieved, metadata: { ...metadata, url: known } }
  })
}
