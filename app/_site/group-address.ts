import type { NameGroup } from '#lib/archive/group-by-name.ts'
import type { GroupKind } from '#lib/site/groups.ts'
import type { SiteWith } from './site.ts'

/** Where a name leads to: its page, or its place in the list where it has none. */
export function groupAddress({ catalog, addresses }: SiteWith<'catalog'>, kind: GroupKind, group: NameGroup): string {
  const { id } = group.record
  const place = catalog.groupPages.hasPage(kind, group) ? undefined : catalog.groupPages.placeOf(kind, id)
  return place ? `${addresses.groupIndex(kind, 'a-z', place.key, place.page)}#${id}` : addresses.group(kind, id)
}

/** The full URL of the page of a name (of a collection: of an id); undefined where it has none, or where it is not known where the site will stand. */
export function groupUrl(
  { catalog, addresses }: SiteWith<'catalog'>,
  kind: GroupKind,
  name: string,
): string | undefined {
  const group = catalog.groupByName[kind].get(name)
  if (!group || !catalog.groupPages.hasPage(kind, group)) return undefined
  return addresses.absolute(addresses.group(kind, group.record.id))
}
