import { CountedList } from '#app/_components/counted-list.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { Site } from '#app/_site/site.ts'
import { type GroupKind, groupAddress, groupsAddress } from '#lib/site/addresses.ts'
import { yearsOf } from './years-of.ts'

/** All speakers, venues, events, topics, publishers or collections, each with its number of documents. */
export function GroupsPage({ site, kind }: { site: Site; kind: GroupKind }) {
  const { words, archive } = site
  const groups = site.groups[kind]
  const title = words.groups[kind]
  const items = groups.map(({ record, documents }) => ({
    address: groupAddress(kind, record.id),
    label: record.name,
    note: yearsOf(documents),
    count: documents.length,
  }))
  return (
    <Shell
      site={site}
      address={groupsAddress(kind)}
      title={title}
      description={words.groupsOf(archive.settings.name, title, groups.length)}
      current={kind}
    >
      <div className="wide">
        <h1>{title}</h1>
        <p className="lead">{words.aboutGroups[kind]}</p>
        <CountedList site={site} items={items} />
      </div>
    </Shell>
  )
}
