import type { SiteWith } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { PassagePages } from '#lib/site/passage-pages.ts'

/** The document whose text is shown. */
export interface TextContext {
  site: SiteWith<'catalog' | 'crossReferences'>
  document: ArchiveDocument
  passagePages: PassagePages
}
