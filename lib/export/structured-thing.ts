import type { Collection, DefinedTerm, Event, Organization, Person, Place } from 'schema-dts'
import type { AuthorityRecord } from '#lib/domain/authority.ts'
import type { Addresses } from '#lib/site/addresses.ts'
import { daysInInterval } from '#lib/site/edtf.ts'
import type { GroupKind } from '#lib/site/groups.ts'

/** What a page on a name is on. */
export type NamedThing = Person | Place | Event | DefinedTerm | Organization | Collection

/** What is recorded of a name besides what all records have. */
export interface NameFacts {
  /** Of a venue: the town or country that it is in. */
  place?: string
  /** Of an event: its EDTF day or days. */
  date?: string
}

/** Identifies what a page is on, beside the page itself. */
export function subjectOf(page: string): string {
  return `${page}#subject`
}

/** EDTF that schema.org takes as it is, since ISO 8601 writes it so: a certain year, month or day. */
export function certainDate(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? date : undefined
}

/** What a page on a name is on, as schema.org has it; only what the record says. `page` is its full URL, where that is known. */
export function structuredName(
  kind: GroupKind,
  { name, forms, note, same_as }: Pick<AuthorityRecord, 'name' | 'forms' | 'note' | 'same_as'>,
  { place, date }: NameFacts,
  page: string | undefined,
  addresses: Addresses,
): NamedThing {
  const known = {
    ...(page !== undefined && { '@id': subjectOf(page), url: page }),
    name,
    ...(forms.length > 0 && { alternateName: forms }),
    ...(note !== undefined && { description: note }),
    ...(same_as !== undefined && { sameAs: same_as.map((address) => new URL(address).href) }),
  }
  switch (kind) {
    case 'speakers':
      return { '@type': 'Person', ...known }
    case 'venues':
      return {
        '@type': 'Place',
        ...known,
        ...(place !== undefined && { containedInPlace: { '@type': 'Place', name: place } }),
      }
    case 'events':
      return { '@type': 'Event', ...known, ...eventDates(date) }
    case 'topics': {
      const topics = addresses.absolute(addresses.groups('topics'))
      return { '@type': 'DefinedTerm', ...known, ...(topics !== undefined && { inDefinedTermSet: topics }) }
    }
    case 'publishers':
      return { '@type': 'Organization', ...known }
    case 'collections':
      return { '@type': 'Collection', ...known }
  }
}

function eventDates(date: string | undefined): { startDate?: string; endDate?: string } {
  const day = certainDate(date)
  if (day !== undefined) return { startDate: day }
  const days = daysInInterval(date)
  const [first, last] = [days?.[0], days?.at(-1)]
  return first !== undefined && last !== undefined ? { startDate: first, endDate: last } : {}
}
