import { CountedList } from '#app/_components/counted-list.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { yearRange } from '#app/_components/year-range.ts'
import type { FramedSite } from '#app/_site/site.ts'
import { listedName } from '#lib/archive/group-by-name.ts'
import type { GroupKind } from '#lib/site/groups.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** All speakers, venues, events, topics, publishers or collections, each with its number of documents. */
export function groupsOf(kind: GroupKind): PageModule<undefined> {
  return {
    kind: `list of ${kind}`,

    async list(site) {
      const { catalog, addresses } = await site.with('catalog')
      return catalog.groups[kind].length > 0 ? [{ address: addresses.groups(kind), params: undefined }] : []
    },

    async render(site) {
      return htmlPage(<GroupsPage site={await site.with('archive', 'catalog')} kind={kind} />)
    },
  }
}

function GroupsPage({ site, kind }: { site: FramedSite; kind: GroupKind }) {
  const { messages, archive } = site
  const groups = site.catalog.groups[kind]
  const title = messages.groups[kind]
  const items = groups.map((group) => ({
    address: site.addresses.group(kind, group.record.id),
    label: listedName(group),
    note: yearRange(group.documents),
    count: group.documents.length,
  }))
  return (
    <Shell
      site={site}
      address={site.addresses.groups(kind)}
      title={title}
      description={messages.groupsOf(archive.settings.name, title, groups.length)}
      current={kind}
    >
      <div className="wide">
        <h1>{title}</h1>
        <p className="lead">{messages.groupDescriptions[kind]}</p>
        <CountedList site={site} items={items} />
      </div>
    </Shell>
  )
}
