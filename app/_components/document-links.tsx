import type { SiteBase } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { DocumentLink } from './document-link.tsx'

/** The titles of some documents, each a link to its page. */
export function DocumentLinks({ site, documents }: { site: SiteBase; documents: readonly ArchiveDocument[] }) {
  return (
    <ul className="text-md items:py-0.75">
      {documents.map((document) => (
        <li key={document.id}>
          <DocumentLink site={site} document={document} />
        </li>
      ))}
    </ul>
  )
}
