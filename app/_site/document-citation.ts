import { rememberedWithReads } from '#lib/archive/recorded-reads.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { type Citation, citationOf } from '#lib/export/citation.ts'
import type { CitationContext } from '#lib/export/document-to-csl.ts'
import { english } from '#lib/i18n/english.ts'
import type { SiteWith } from './site.ts'

/**
 * How a document is cited; undefined for one that was withdrawn. Made once for each document, since the pages of its
 * single paragraphs, which may be many, cite it as well.
 */
export function documentCitation(
  site: SiteWith<'archive' | 'catalog'>,
  document: ArchiveDocument,
): Citation | undefined {
  return citationIn(document, site)
}

const citationIn = rememberedWithReads((document: ArchiveDocument, site: SiteWith<'archive' | 'catalog'>) =>
  citationOf(document, citationContext(site)),
)

/**
 * What citations of documents need to know of the site. Their words are English in every interface, as the styles are, so that
 * a document is cited in one way wherever it is read.
 */
export function citationContext({ archive, catalog, addresses }: SiteWith<'archive' | 'catalog'>): CitationContext {
  const speaker = (name: string) => catalog.groupByName.speakers.get(name)?.record
  return { archive: archive.settings.name, say: english, addresses, speaker }
}
