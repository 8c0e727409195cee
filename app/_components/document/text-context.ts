import type { SiteWith } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'

/** The document whose text is shown. */
export interface TextContext {
  site: SiteWith<'catalog' | 'crossReferences' | 'passagePages'>
  document: ArchiveDocument
}
