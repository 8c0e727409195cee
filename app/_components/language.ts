import type { SiteBase } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { titleLanguage } from '#lib/site/title-language.ts'

/** The `lang` attribute that a text needs where its language is not that of the page; undefined where it is. */
export function langOf(site: SiteBase, language: string | undefined): string | undefined {
  return language === site.messages.language ? undefined : language
}

/** The same for the title of a document. */
export function langOfTitle(site: SiteBase, document: ArchiveDocument): string | undefined {
  return langOf(site, titleLanguage(document.title, document.language))
}
