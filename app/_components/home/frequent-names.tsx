import { groupAddress } from '#app/_site/group-address.ts'
import type { FramedSite } from '#app/_site/site.ts'
import { listedName } from '#lib/archive/group-by-name.ts'
import type { GroupKind } from '#lib/site/groups.ts'

/** Kinds of names, those first that most readers come for; the front page has the first two that an archive has. */
const kinds = [
  'speakers',
  'topics',
  'events',
  'venues',
  'publishers',
  'collections',
] as const satisfies readonly GroupKind[]
const shownKinds = 2
const shownNames = 6

/** The people and topics with the most documents, each with their number. */
export function FrequentNames({ site }: { site: FramedSite }) {
  const present = kinds.filter((kind) => site.catalog.groups[kind].length > 0).slice(0, shownKinds)
  return present.map((kind) => <NamesOfKind key={kind} site={site} kind={kind} />)
}

function NamesOfKind({ site, kind }: { site: FramedSite; kind: GroupKind }) {
  const { say, addresses, catalog } = site
  const groups = catalog.groups[kind]
  const most = groups.toSorted((a, b) => b.documents.length - a.documents.length).slice(0, shownNames)
  return (
    <section aria-labelledby={`home-${kind}`}>
      <h2 id={`home-${kind}`}>{say(`groups.${kind}`)}</h2>
      <ul className="home-counts">
        {most.map((group) => (
          <li key={group.record.id}>
            <a href={groupAddress(site, kind, group)}>{listedName(group)}</a>
            <span className="count">{say.number(group.documents.length)}</span>
          </li>
        ))}
      </ul>
      <p className="more">
        <a href={addresses.groups(kind)}>{say(`home.allOf.${kind}`, { count: groups.length })}</a>
      </p>
    </section>
  )
}
