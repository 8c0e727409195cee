import { CountedList } from '#app/_components/counted-list.tsx'
import { groupAddress } from '#app/_site/group-address.ts'
import type { SiteWith } from '#app/_site/site.ts'
import { listedName, namesOfKind } from '#lib/archive/group-by-name.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { GroupKind } from '#lib/site/groups.ts'

const relatedKinds = ['speakers', 'topics', 'events', 'venues'] as const

/** Most names of a kind that are listed beside a group. */
const mostNames = 10

/**
 * Who spoke in the documents of a group, on what, when and where: the names of the other kinds, those with the most documents of
 * the group first, each with their number. A kind with one name that all documents have is left out: the list says it.
 */
export function RelatedNames({
  site,
  kind,
  documents,
}: {
  site: SiteWith<'catalog'>
  kind: GroupKind
  documents: readonly ArchiveDocument[]
}) {
  const sections = relatedKinds
    .filter((related) => related !== kind)
    .map((related) => ({ related, names: countNames(related, documents) }))
    .filter(({ names }) => names.length > 1 || names.some(([, count]) => count < documents.length))
  return sections.map(({ related, names }) => (
    <section key={related} aria-labelledby={`related-${related}`}>
      <h2 id={`related-${related}`}>{site.say(`group.related.${related}`)}</h2>
      <CountedList
        site={site}
        narrow={false}
        items={names.slice(0, mostNames).flatMap(([name, count]) => {
          const group = site.catalog.groupByName[related].get(name)
          return group ? [{ address: groupAddress(site, related, group), label: listedName(group), count }] : []
        })}
      />
      {names.length > mostNames && (
        <p className="list-facts mb-3">{site.say('group.more', { count: names.length - mostNames })}</p>
      )}
    </section>
  ))
}

function countNames(kind: (typeof relatedKinds)[number], documents: readonly ArchiveDocument[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const document of documents)
    for (const name of new Set(namesOfKind(document, kind))) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
}
