import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { DocumentList } from '#app/_components/document-list.tsx'
import { EventDocuments } from '#app/_components/event-documents.tsx'
import { FeedLinks } from '#app/_components/feed-links.tsx'
import {
  type DocumentsOfYears,
  DocumentsOverTime,
  documentsByYears,
  yearsAnchor,
} from '#app/_components/group/documents-over-time.tsx'
import { ParticularWords } from '#app/_components/group/particular-words.tsx'
import { RelatedNames } from '#app/_components/group/related-names.tsx'
import { GroupFacts } from '#app/_components/group-facts.tsx'
import { Pager } from '#app/_components/pager.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { yearRange } from '#app/_components/year-range.ts'
import { feedsOf } from '#app/_site/feeds.ts'
import type { FramedSite, SiteWith } from '#app/_site/site.ts'
import { newestFirst } from '#lib/archive/document-order.ts'
import type { NameGroup } from '#lib/archive/group-by-name.ts'
import { type NameFacts, structuredName } from '#lib/export/structured-thing.ts'
import type { GroupKind } from '#lib/site/groups.ts'
import { namedPerPage, pageCount, pageEntries, pageNumbers } from '#lib/site/pagination.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/**
 * Makes the kind of page that has one speaker, venue, event, topic, publisher or collection: what is recorded of it,
 * and its documents, newest first. In an archive with very many names those with few documents have no such page: see
 * `groupIndexOf`.
 */
export function groupOf(kind: GroupKind): PageModule<{ id: string; page: number }> {
  return {
    kind: `one of ${kind}`,
    isInEachLanguage: true,

    async list(site) {
      const { catalog, addresses } = await site.with('catalog')
      const own = catalog.groups[kind].filter((group) => catalog.groupPages.hasPage(kind, group))
      return own.flatMap(({ record: { id }, documents }) =>
        pageNumbers(documents.length, namedPerPage).map((page) => ({
          address: addresses.group(kind, id, page),
          params: { id, page },
        })),
      )
    },

    async render(site, { id, page }) {
      const parts = await site.with('archive', 'catalog', 'comparisons', 'particularWords')
      const group = parts.catalog.groupById[kind].get(id)
      return group && htmlPage(<GroupPage site={parts} kind={kind} group={group} page={page} />)
    },
  }
}

interface GroupPageProps {
  site: SiteWith<'archive' | 'catalog' | 'comparisons' | 'particularWords'>
  kind: GroupKind
  group: NameGroup
  page: number
}

function GroupPage({ site, kind, group, page }: GroupPageProps) {
  const { say, archive } = site
  const { record, documents } = group
  const feed = feedsOf(site).ofGroup(kind, record.id)
  const pages = pageCount(documents.length, namedPerPage)
  const shown = pageEntries(page, newestFirst(documents), namedPerPage)
  // What one event brought is read beside each other; of a series of years the list is as long as any.
  const isSideBySide = kind === 'events' && pages === 1
  const places = placesOf(site, kind, group)
  const count = [say('counts.documents', { count: documents.length }), yearRange(documents)]
    .filter((part) => part !== undefined)
    .join(', ')
  const trail = [{ address: site.addresses.groups(kind), label: say(`groups.${kind}`) }]
  const ofPages = page === 1 ? '' : ` · ${say('lists.pageOf', { page, pages })}`
  return (
    <Shell
      site={site}
      address={site.addresses.group(kind, record.id, page)}
      title={`${record.name}${ofPages}`}
      description={`${say('lists.groupOf', { archive: archive.settings.name, name: record.name, count: documents.length })}${ofPages}`}
      current={kind}
      feed={feed}
      entity={structuredName(
        kind,
        record,
        factsOf(site, kind, record.id),
        site.addresses.absolute(site.addresses.group(kind, record.id)),
        site.addresses,
      )}
      trail={trail}
    >
      <div className="wide">
        <Breadcrumbs label={say('frame.breadcrumbs')} steps={trail} />
        <h1>{record.name}</h1>
        <p className="lead">{count}</p>
        <FeedLinks site={site} feed={feed} />
        {page === 1 && (
          <>
            <GroupFacts site={site} record={record} kind={kind} />
            {!isSideBySide && <DocumentsOverTime site={site} documents={documents} addressOf={places.addressOf} />}
            <div className="group-columns">
              <ParticularWords site={site} kind={kind} group={group} />
              <div>
                <RelatedNames site={site} kind={kind} documents={documents} />
              </div>
            </div>
            {!isSideBySide && <h2 id="documents">{say('group.documentsTitle')}</h2>}
          </>
        )}
        {isSideBySide ? (
          <EventDocuments site={site} documents={shown} />
        ) : (
          <DocumentList site={site} documents={shown} sharedGroup={kind} anchors={places.anchors} />
        )}
        <Pager
          site={site}
          page={page}
          pages={pages}
          addressOf={(other) => site.addresses.group(kind, record.id, other)}
        />
      </div>
    </Shell>
  )
}

/** Where the list of a group, newest first, has the documents of some years: the address, and the ids of these places. */
function placesOf(site: FramedSite, kind: GroupKind, { record, documents }: NameGroup) {
  const listed = newestFirst(documents)
  const positions = new Map(listed.map(({ id }, index) => [id, index]))
  const years = documentsByYears(listed).filter((bin) => bin.documents.length > 0)
  return {
    anchors: new Map(
      years.flatMap((bin): [string, string][] => bin.documents.slice(0, 1).map(({ id }) => [id, yearsAnchor(bin)])),
    ),
    addressOf(bin: DocumentsOfYears): string {
      const first = Math.min(...bin.documents.map(({ id }) => positions.get(id) ?? 0))
      const page = Math.floor(first / namedPerPage) + 1
      return `${site.addresses.group(kind, record.id, page)}#${yearsAnchor(bin)}`
    },
  }
}

/** What the record of a venue or an event says besides its name. */
function factsOf({ archive }: FramedSite, kind: GroupKind, id: string): NameFacts {
  const { venues, events } = archive.authorities
  const place = kind === 'venues' ? venues.find((venue) => venue.id === id)?.place : undefined
  const date = kind === 'events' ? events.find((event) => event.id === id)?.date : undefined
  return { ...(place !== undefined && { place }), ...(date !== undefined && { date }) }
}
