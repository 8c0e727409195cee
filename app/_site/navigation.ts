import type { GroupKind } from '#lib/site/groups.ts'
import { groupKindsOf } from './parts/catalog.ts'
import type { FramedSite } from './site.ts'

/** Sections of the site that the navigation leads to. */
export type NavigationSection = 'documents' | 'dates' | GroupKind | `field:${string}` | 'trends' | 'quote'

interface NavigationItem {
  section: NavigationSection
  label: string
  address: string
}

/** The sections that an archive has, in the order of the navigation. */
export function navigationItems({ catalog, messages, addresses }: FramedSite): NavigationItem[] {
  return [
    { section: 'documents', label: messages.documentsTitle, address: addresses.documents() },
    { section: 'dates', label: messages.dates, address: addresses.dates() },
    ...groupKindsOf(catalog).map((kind) => ({
      section: kind,
      label: messages.groups[kind],
      address: addresses.groups(kind),
    })),
    ...catalog.fields.map(
      ({ field }): NavigationItem => ({
        section: `field:${field.id}`,
        label: field.labelIn(messages.language),
        address: addresses.field(field.id),
      }),
    ),
    { section: 'trends', label: messages.trends, address: addresses.trends() },
    { section: 'quote', label: messages.quote, address: addresses.quote() },
  ]
}
