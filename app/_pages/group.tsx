import { DocumentList } from '#app/_components/document-list.tsx'
import { Pager } from '#app/_components/pager.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { Trail } from '#app/_components/trail.tsx'
import type { Site } from '#app/_site/site.ts'
import type { Group } from '#lib/archive/by-name.ts'
import { type GroupKind, groupAddress, groupsAddress } from '#lib/site/addresses.ts'
import { listLength, pagesNeeded } from '#lib/site/pages.ts'
import { EventDocuments } from './event-documents.tsx'
import { GroupFacts } from './group-facts.tsx'
import { yearsOf } from './years-of.ts'

/** One speaker, venue, event, topic, publisher or collection: what is recorded of it, and its documents, newest first. */
export function GroupPage({ site, kind, group, page }: { site: Site; kind: GroupKind; group: Group; page: number }) {
  const { words, archive } = site
  const { record, documents } = group
  const pages = pagesNeeded(documents.length)
  const end = documents.length - (page - 1) * listLength
  const shown = documents.slice(Math.max(0, end - listLength), end).reverse()
  const count = [words.documents(documents.length), yearsOf(documents)].filter((part) => part !== undefined).join(', ')
  const ofPages = page === 1 ? '' : ` · ${words.pageOf(page, pages)}`
  return (
    <Shell
      site={site}
      address={groupAddress(kind, record.id, page)}
      title={`${record.name}${ofPages}`}
      description={`${words.groupOf(archive.settings.name, record.name, documents.length)}${ofPages}`}
      current={kind}
    >
      <div className="wide">
        <Trail label={words.trail} steps={[{ address: groupsAddress(kind), label: words.groups[kind] }]} />
        <h1>{record.name}</h1>
        <p className="lead">{count}</p>
        {page === 1 && <GroupFacts site={site} record={record} kind={kind} />}
        {kind === 'events' && pages === 1 ? (
          <EventDocuments site={site} documents={shown} />
        ) : (
          <DocumentList site={site} documents={shown} of={kind} />
        )}
        <Pager site={site} page={page} pages={pages} addressOf={(other) => groupAddress(kind, record.id, other)} />
      </div>
    </Shell>
  )
}
