import { DocumentLink } from '#app/_components/document-link.tsx'
import { langAttribute } from '#app/_components/lang-attribute.ts'
import type { SiteWith } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { formatDate } from '#lib/site/format-date.ts'

/** The documents that are most like this one by their words, each with words that both have. */
export function SimilarDocuments({
  site,
  document,
}: {
  site: SiteWith<'catalog' | 'similarDocuments'>
  document: ArchiveDocument
}) {
  const { say } = site
  const similar = document.withdrawn ? undefined : site.similarDocuments[document.id]
  if (similar === undefined) return null
  return (
    <section className="alike print:hidden" aria-labelledby="alike">
      <h2 className="kicker" id="alike">
        {say('document.moreLikeThis')}
      </h2>
      <ul>
        {similar.map(({ document: id, words }) => {
          const other = site.catalog.documentById.get(id)
          return (
            other && (
              <li key={id}>
                <DocumentLink site={site} document={other} />{' '}
                <small>
                  {other.date !== undefined && `${formatDate(other.date, say)} · `}
                  {say('document.bothHave')} <span lang={langAttribute(site, other.language)}>{words.join(', ')}</span>
                </small>
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}
