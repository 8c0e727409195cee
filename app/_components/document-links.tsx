import type { SiteBase } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { titleLangAttribute } from './lang-attribute.ts'

/** The titles of some documents, each a link to its page. */
export function DocumentLinks({ site, documents }: { site: SiteBase; documents: readonly ArchiveDocument[] }) {
  return (
    <ul className="titles">
      {documents.map((document) => (
        <li key={document.id}>
          <a href={site.addresses.document(document)} lang={titleLangAttribute(site, document)}>
            {document.title}
          </a>
        </li>
      ))}
    </ul>
  )
}
