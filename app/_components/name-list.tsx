import { groupAddress } from '#app/_site/group-address.ts'
import type { SiteWith } from '#app/_site/site.ts'
import { newestFirst } from '#lib/archive/document-order.ts'
import { listedName, type NameGroup } from '#lib/archive/group-by-name.ts'
import type { GroupKind } from '#lib/site/groups.ts'
import { CountedList } from './counted-list.tsx'
import { DocumentLinks } from './document-links.tsx'
import { GroupFacts } from './group-facts.tsx'
import { yearRange } from './year-range.ts'

interface NameListProps {
  site: SiteWith<'archive' | 'catalog'>
  kind: GroupKind
  groups: readonly NameGroup[]
}

/** Names with the number of their documents and the years they span, each a link to where its documents are. */
export function NameList({ site, kind, groups }: NameListProps) {
  const items = groups.map((group) => ({
    address: groupAddress(site, kind, group),
    label: listedName(group),
    note: yearRange(group.documents),
    count: group.documents.length,
  }))
  return <CountedList site={site} items={items} filter={site.messages.filterNames} />
}

/** The names under one letter: those without a page of their own have here what would be on it. */
export function NamesOfLetter({ site, kind, groups }: NameListProps) {
  return (
    <ul className="counted names" data-filter={site.messages.filterNames}>
      {groups.map((group) => (
        <NameOfLetter key={group.record.id} site={site} kind={kind} group={group} />
      ))}
    </ul>
  )
}

function NameOfLetter({
  site,
  kind,
  group,
}: {
  site: SiteWith<'archive' | 'catalog'>
  kind: GroupKind
  group: NameGroup
}) {
  const { record, documents } = group
  const years = yearRange(documents)
  const note = years && <span className="counted-note">{years}</span>
  if (site.catalog.groupPages.hasPage(kind, group))
    return (
      <li>
        <a href={site.addresses.group(kind, record.id)}>
          {listedName(group)}
          {note}
        </a>
        <span className="count">{site.messages.number(documents.length)}</span>
      </li>
    )
  return (
    <li id={record.id}>
      <div>
        {listedName(group)}
        {note}
        <GroupFacts site={site} record={record} kind={kind} />
        <DocumentLinks site={site} documents={newestFirst(documents)} />
      </div>
    </li>
  )
}
