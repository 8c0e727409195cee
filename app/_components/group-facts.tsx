import type { SiteWith } from '#app/_site/site.ts'
import type { AuthorityRecord } from '#lib/domain/authority.ts'
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
  const { messages } = site
  const facts = [
    ...(record.forms.length > 0 ? [{ label: messages.alsoWritten, value: record.forms.join(' · ') }] : []),
    ...ownFacts(site, kind, record.id),
  ]
  const elsewhere = record.same_as ?? []
  if (!record.note && facts.length === 0 && elsewhere.length === 0) return null
  return (
    <div className="group-facts">
      {record.note && <p>{record.note}</p>}
      {(facts.length > 0 || elsewhere.length > 0) && (
        <dl>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          {elsewhere.length > 0 && (
            <div>
              <dt>{messages.elsewhere}</dt>
              <dd>
                {elsewhere.map((address, index) => (
                  <span key={address}>
                    {index > 0 && ' · '}
                    <a href={address}>{new URL(address).hostname.replace(/^www\./, '')}</a>
                  </span>
                ))}
              </dd>
            </div>
          )}
        </dl>
      )}
    </div>
  )

  function ownFacts(site: SiteWith<'archive'>, kind: GroupKind, id: string): { label: string; value: string }[] {
    const { speakers, venues, events } = site.archive.authorities
    if (kind === 'speakers') {
      const roles = speakers.find((speaker) => speaker.id === id)?.roles ?? []
      return roles.length > 0 ? [{ label: messages.offices, value: roles.map(office).join('; ') }] : []
    }
    if (kind === 'venues') {
      const place = venues.find((venue) => venue.id === id)?.place
      return place ? [{ label: messages.place, value: place }] : []
    }
    if (kind === 'events') {
      const date = events.find((event) => event.id === id)?.date
      return date ? [{ label: messages.fields.date, value: formatDate(date, messages) }] : []
    }
    return []
  }

  function office({ title, from, to }: { title: string; from?: string; to?: string }): string {
    if (!from && !to) return title
    const bounds = [from && formatDate(from, messages), to && formatDate(to, messages)]
    return `${title}, ${bounds.map((bound) => bound ?? '').join('–')}`
  }
}
