import type { ArchiveDocument } from '#lib/domain/document.ts'
import { type Citation, citationOf } from '#lib/export/citation.ts'
import type { SiteWith } from './site.ts'

const citations = new WeakMap<ArchiveDocument, Citation | undefined>()

/**
 * How a document is cited; undefined for one that was withdrawn. Made once for each document, since the pages of its
 * single paragraphs, which may be many, cite it as well.
 */
export function documentCitation(
  { archive, catalog, messages, addresses }: SiteWith<'archive' | 'catalog'>,
  document: ArchiveDocument,
): Citation | undefined {
  if (citations.has(document)) return citations.get(document)
  const speaker = (name: string) => catalog.groupByName.speakers.get(name)?.record
  const citation = citationOf(document, { archive: archive.settings.name, messages, addresses, speaker })
  citations.set(document, citation)
  return citation
}
