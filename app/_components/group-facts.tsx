import type { SiteWith } from '#app/_site/site.ts'
import type { AuthorityRecord, SpeakerRecord } from '#lib/domain/authority.ts'
import { formatDate } from '#lib/site/format-date.ts'
import type { GroupKind } from '#lib/site/groups.ts'

/**
 * What the authority record of a name says: a note, other written forms; a speaker's offices, a venue's place, an
 * event's date.
 */
export function GroupFacts({
  site,
  record,
  kind,
}: {
  site: SiteWith<'archive'>
  record: AuthorityRecord
  kind: GroupKind
}) {
  const { say } = site
  const facts = [
    ...(record.forms.length > 0 ? [{ label: say('lists.alsoWritten'), value: record.forms.join(' · ') }] : []),
    ...ownFacts(site, kind, record.id),
  ]
  const elsewhere = record.same_as ?? []
  const roles = kind === 'speakers' ? rolesOf(site, record.id) : []
  const hasFacts = facts.length + elsewhere.length + roles.length > 0
  if (!record.note && !hasFacts) return null
  return (
    <div className="group-facts mb-8 max-w-narrow terms:text-xs terms:text-faint">
      {record.note && <p>{record.note}</p>}
      {hasFacts && (
        <dl className="sans-md *:mt-3">
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          {roles.length > 0 && (
            <div>
              <dt>{say('lists.offices')}</dt>
              <dd>
                <Offices site={site} roles={roles} />
              </dd>
            </div>
          )}
          {elsewhere.length > 0 && (
            <div>
              <dt>{say('lists.elsewhere')}</dt>
              <dd>
                {elsewhere.map((address, index) => (
                  <span key={address}>
                    {index > 0 && ' · '}
                    <a href={address}>{identifiedBy(address)}</a>
                  </span>
                ))}
              </dd>
            </div>
          )}
        </dl>
      )}
    </div>
  )
}

function rolesOf({ archive }: SiteWith<'archive'>, id: string): SpeakerRecord['roles'] {
  return archive.authorities.speakers.find((speaker) => speaker.id === id)?.roles ?? []
}

function ownFacts(site: SiteWith<'archive'>, kind: GroupKind, id: string): { label: string; value: string }[] {
  const { say, archive } = site
  const { venues, events } = archive.authorities
  if (kind === 'venues') {
    const place = venues.find((venue) => venue.id === id)?.place
    return place ? [{ label: say('lists.place'), value: place }] : []
  }
  if (kind === 'events') {
    const date = events.find((event) => event.id === id)?.date
    return date ? [{ label: say('fields.date'), value: formatDate(date, say) }] : []
  }
  return []
}

/** Offices that a speaker held, a row each, with the days between which that was, as far as the record knows them. */
function Offices({ site, roles }: { site: SiteWith<'archive'>; roles: SpeakerRecord['roles'] }) {
  const { say } = site
  return (
    <table className="count-table offices [&_td]:whitespace-nowrap">
      <caption className="sr-only">{say('lists.offices')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('group.office')}</th>
          <th scope="col">{say('group.since')}</th>
          <th scope="col">{say('group.until')}</th>
        </tr>
      </thead>
      <tbody>
        {roles.map(({ title, from, to }) => (
          <tr key={`${title} ${from} ${to}`}>
            <th scope="row">{title}</th>
            <td>{from && formatDate(from, say)}</td>
            <td>{to && formatDate(to, say)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What an address identifies something by: an item of Wikidata, else the host that it is at. */
function identifiedBy(address: string): string {
  const { hostname, pathname } = new URL(address)
  const host = hostname.replace(/^www\./, '')
  const [item] = /Q\d+$/.exec(pathname) ?? []
  return host === 'wikidata.org' && item !== undefined ? `Wikidata (${item})` : host
}
