import { groupAddress } from '#app/_site/group-address.ts'
import type { SiteWith } from '#app/_site/site.ts'
import { newestFirst } from '#lib/archive/document-order.ts'
import { listedName, type NameGroup } from '#lib/archive/group-by-name.ts'
import { letterOf } from '#lib/archive/group-index.ts'
import type { Say } from '#lib/i18n/say.ts'
import type { GroupKind } from '#lib/site/groups.ts'
import { CountedList } from './counted-list.tsx'
import { DocumentLinks } from './document-links.tsx'
import { GroupFacts } from './group-facts.tsx'
import { yearRange } from './year-range.ts'

/** Fewest names of a list whose letters can be gone to: what is shorter fits on two screens. */
const fewestWithLetters = 41

interface NameListProps {
  site: SiteWith<'archive' | 'catalog'>
  kind: GroupKind
  groups: readonly NameGroup[]
}

/** Names with the number of their documents and the years they span, each a link to where its documents are. */
export function NameList({ site, kind, groups }: NameListProps) {
  const letters = lettersOf(groups, site.say)
  const items = groups.map((group) => ({
    id: letters.find(({ first }) => first === group)?.id,
    address: groupAddress(site, kind, group),
    label: listedName(group),
    note: yearRange(group.documents),
    count: group.documents.length,
  }))
  return (
    <>
      {letters.length > 1 && (
        <nav aria-label={site.say('group.toLetter')}>
          <ul className="index-links">
            {letters.map(({ id, label }) => (
              <li key={id}>
                <a href={`#${id}`}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <CountedList site={site} items={items} filter={site.say('lists.filterNames')} />
    </>
  )
}

/** The letters of a list that is long, and in their order; each with the first name of it. */
function lettersOf(names: readonly NameGroup[], say: Say): ListLetter[] {
  if (names.length < fewestWithLetters) return []
  const letters: ListLetter[] = []
  for (const group of names) {
    const letter = letterOf(listedName(group))
    const id = `letter-${letter}`
    if (letters.at(-1)?.id === id) continue
    // Not by name: those with the most documents first.
    if (letters.some((one) => one.id === id)) return []
    letters.push({ id, label: letter === 'other' ? say('lists.otherLetters') : letter.toUpperCase(), first: group })
  }
  return letters
}

/** A letter that a list can be gone to at, and the first name of it. */
interface ListLetter {
  id: string
  label: string
  first: NameGroup
}

/** The names under one letter: those without a page of their own have here what would be on it. */
export function NamesOfLetter({ site, kind, groups }: NameListProps) {
  return (
    <ul className="counted" data-filter={site.say('lists.filterNames')}>
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
        <span className="count">{site.say.number(documents.length)}</span>
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
