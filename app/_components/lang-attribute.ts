import type { SiteBase } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { titleLanguage } from '#lib/site/title-language.ts'

/** The `lang` attribute that a text needs where its language is not that of the page; undefined where it is. */
export function langAttribute(site: SiteBase, language: string | undefined): string | undefined {
  return language === site.say.language ? undefined : language
}

/** The `lang` attribute that the title of a document needs; undefined where its language is that of the page. */
export function titleLangAttribute(site: SiteBase, document: ArchiveDocument): string | undefined {
  return langAttribute(site, titleLanguage(document.title, document.language))
}
