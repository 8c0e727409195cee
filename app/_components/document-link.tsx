import type { SiteBase } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { titleLangAttribute } from './lang-attribute.ts'
import { TitleText } from './title-text.tsx'

/** The title of a document, as a link to its page. */
export function DocumentLink({ site, document }: { site: SiteBase; document: ArchiveDocument }) {
  return (
    <a href={site.addresses.document(document)} lang={titleLangAttribute(site, document)}>
      <TitleText title={document.title} />
    </a>
  )
}
