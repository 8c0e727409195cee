import type { ArchiveDocument } from '#lib/domain/document.ts'
import { type Citation, citationOf } from '#lib/export/citation.ts'
import type { Site } from './site.ts'

const known = new WeakMap<ArchiveDocument, Citation | undefined>()

/**
 * How a document is cited; undefined for one that was withdrawn. Made once: the pages of its single paragraphs, which
 * may be many, cite it as well.
 */
export function citationOnce({ archive, words, group }: Site, document: ArchiveDocument): Citation | undefined {
  if (known.has(document)) return known.get(document)
  const speaker = (name: string) => group.speakers.get(name)?.record
  const citation = citationOf(document, { archive: archive.settings.name, words, speaker })
  known.set(document, citation)
  return citation
}
