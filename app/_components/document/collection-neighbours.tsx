import { DateText } from '#app/_components/date-text.tsx'
import { titleLangAttribute } from '#app/_components/lang-attribute.ts'
import { TitleText } from '#app/_components/title-text.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'

/** The documents before and after this one in its collection. */
export function CollectionNeighbours({ site, document }: { site: SiteWith<'chronology'>; document: ArchiveDocument }) {
  const { say } = site
  const { previous, next } = site.chronology.neighbours.get(document.id) ?? {}
  if (!previous && !next) return null
  const link = (other: ArchiveDocument, rel: 'prev' | 'next', label: string) => (
    <a rel={rel} href={site.addresses.document(other)}>
      <small>
        {label} · <DateText site={site} date={other.date} />
      </small>
      <span lang={titleLangAttribute(site, other)}>
        <TitleText title={other.title} />
      </span>
    </a>
  )
  return (
    <nav className="around" aria-label={say('document.neighbours')}>
      {previous && link(previous, 'prev', say('document.previous'))}
      {next && link(next, 'next', say('document.next'))}
    </nav>
  )
}
