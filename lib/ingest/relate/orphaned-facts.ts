import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage, findingPart } from '#lib/ingest/finding-message.ts'
import type { ParsedDocument } from '#lib/ingest/parsed.ts'
import { type CatalogueEntry, isTextCorrection } from '#lib/records/catalogue.ts'
import type { Records } from '#lib/records/records.ts'

/**
 * What editors say of documents that no source gives: an error for each, since a slip in an id would publish a mistake,
 * or withdrawn words, again. A file named after a collection (`catalogue/river-towns.yaml`) is about its documents:
 * while none of its sources is read, that its facts have no document is only a note.
 */
export function findOrphanedFacts(
  documents: readonly ParsedDocument[],
  { catalogue, collections }: Pick<Records, 'catalogue' | 'collections'>,
  absent: ReadonlySet<string>,
): Finding[] {
  const known = new Set(documents.map((document) => document.id))
  const read = new Set(documents.map(({ collection }) => collection))
  const unread = new Set(collections.filter(({ id }) => !read.has(id)).map(({ id }) => `catalogue/${id}.yaml`))
  return [...catalogue].flatMap(([id, entries]): Finding[] => {
    const [first] = entries
    if (!first || known.has(id) || absent.has(id)) return []
    const grave = entries.find(changesWords)
    const { file, line } = grave ?? first
    const severity = grave || !unread.has(file) ? 'error' : 'note'
    const message = findingMessage(grave ? 'correctionWithoutDocument' : 'factWithoutDocument', {
      document: id,
      advice: findingPart(severity === 'note' ? 'collectionNotRead' : 'checkId'),
    })
    return [{ rule: 'fact-without-document', severity, file, ...(line ? { line } : {}), document: id, ...message }]
  })
}

function changesWords(entry: CatalogueEntry): boolean {
  return isTextCorrection(entry) || 'withdraw' in entry
}
