import { groupAddress } from '#app/_site/group-address.ts'
import type { SiteBase, SiteWith } from '#app/_site/site.ts'
import { newestFirst } from '#lib/archive/document-order.ts'
import { listedName, type NameGroup } from '#lib/archive/group-by-name.ts'
import type { LetterSection } from '#lib/archive/group-index.ts'
import type { GroupKind } from '#lib/site/groups.ts'
import { nameLetters } from '#lib/site/name-letters.ts'
import { CountedList } from './counted-list.tsx'
import { DocumentLinks } from './document-links.tsx'
import { GroupFacts } from './group-facts.tsx'
import { ListFilter } from './list-filter.tsx'
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
  const letters = lettersOf(site, groups)
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
function lettersOf({ say, addresses }: SiteBase, names: readonly NameGroup[]): ListLetter[] {
  if (names.length < fewestWithLetters) return []
  const letters = nameLetters(say)
  const found: ListLetter[] = []
  for (const group of names) {
    const letter = letters.of(listedName(group))
    const id = addresses.letterPlace(letter)
    // What sorts as one letter is gone to as one: Е and Ё.
    if (letters.isSame(letter, found.at(-1)?.letter)) continue
    // Not by name: those with the most documents first.
    if (found.some((one) => one.id === id)) return []
    found.push({ id, letter, label: letters.label(letter), first: group })
  }
  return found
}

/** A letter that a list can be gone to at, and the first name of it. */
interface ListLetter {
  id: string
  letter: string
  label: string
  first: NameGroup
}

/** Names below their letters, where there are several: those without a page of their own have here what would be on it. */
export function NamesByLetter({
  site,
  kind,
  byLetter,
}: Omit<NameListProps, 'groups'> & { byLetter: readonly LetterSection[] }) {
  const list = ({ letter, groups }: LetterSection) => (
    <ul key={letter} className="counted">
      {groups.map((group) => (
        <NameOfLetter key={group.record.id} site={site} kind={kind} group={group} />
      ))}
    </ul>
  )
  return (
    <>
      <ListFilter label={site.say('lists.filterNames')} />
      {byLetter.length === 1 ? (
        byLetter.map(list)
      ) : (
        <div>
          {byLetter.map((section) => (
            <section key={section.letter}>
              <h2 id={site.addresses.letterPlace(section.letter)}>{nameLetters(site.say).label(section.letter)}</h2>
              {list(section)}
            </section>
          ))}
        </div>
      )}
    </>
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
  const note = years && <small>{years}</small>
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
