import { DocumentLink } from '#app/_components/document-link.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'

/** Most documents that are listed here; the page of the event has all. */
const maxListed = 12

/** The other documents of the event. */
export function SameEvent({ site, document }: { site: SiteWith<'catalog'>; document: ArchiveDocument }) {
  const others = (
    document.event === undefined ? undefined : site.catalog.groupByName.events.get(document.event)
  )?.documents.filter(({ id }) => id !== document.id)
  if (!others || others.length === 0) return null
  return (
    <section aria-labelledby="same-event">
      <h2 className="kicker" id="same-event">
        {site.say('document.sameEvent')}
      </h2>
      <ul>
        {others.slice(0, maxListed).map((other) => (
          <li key={other.id}>
            <DocumentLink site={site} document={other} />{' '}
            <small>
              {site.say(`kinds.${other.kind}`)}
              {other.textOfRecord && `, ${site.say('provenance.textOfRecordShort')}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
