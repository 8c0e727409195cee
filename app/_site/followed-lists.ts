import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { FeedAddresses } from '#lib/site/addresses.ts'
import { fewestDocumentsForFeed, mostFeedsOfNames } from '#lib/site/feed-limits.ts'
import { formatDeclaredValue } from '#lib/site/format-declared-value.ts'
import { type GroupKind, groupKinds } from '#lib/site/groups.ts'
import { hasFieldValuePage } from './field-address.ts'
import type { FramedSite } from './site.ts'

/** A list of the documents of one name, or of one value of a declared field, that has a page and a feed. */
export interface FollowedList {
  key: string
  name: string
  page: string
  addresses: FeedAddresses
  documents: readonly ArchiveDocument[]
}

/** What a list of a name is known by. */
export function groupKey(kind: GroupKind, id: string): string {
  return `${kind} ${id}`
}

/** What a list of a value of a declared field is known by. */
export function fieldKey(field: string, id: string): string {
  return `field ${field} ${id}`
}

/**
 * The lists that have feeds: of those with a page of their own all, in a large archive only those with the most documents
 * (`lib/site/feed-limits.ts`), but of collections, which are few, and what an archive is made of, all.
 */
export function followedLists(site: FramedSite): FollowedList[] {
  const groups = groupKinds.flatMap((kind) => ofGroups(site, kind))
  const names = [...groups.filter(({ kind }) => kind !== 'collections'), ...ofFields(site)]
  const { extent } = site.catalog
  const counts = names.map(({ documents }) => documents.length)
  const fewest = fewestDocumentsForFeed(counts, mostFeedsOfNames(extent.documents, site.archive.watches.length))
  return [
    ...names.filter(({ documents }) => documents.length >= fewest),
    ...groups.filter(({ kind }) => kind === 'collections'),
  ]
}

function ofGroups({ catalog, addresses }: FramedSite, kind: GroupKind): (FollowedList & { kind: GroupKind })[] {
  return catalog.groups[kind]
    .filter((group) => catalog.groupPages.hasPage(kind, group))
    .map(({ record: { id, name }, documents }) => ({
      kind,
      key: groupKey(kind, id),
      name,
      page: addresses.group(kind, id),
      addresses: addresses.groupFeed(kind, id),
      documents,
    }))
}

function ofFields({ catalog, addresses, say }: FramedSite): FollowedList[] {
  return catalog.fields.flatMap(({ field, values }) =>
    values.filter(hasFieldValuePage).map(({ id, value, documents }) => ({
      key: fieldKey(field.id, id),
      name: `${field.labelIn(say.language)}: ${formatDeclaredValue(field.type, value, say)}`,
      page: addresses.fieldValue(field.id, id),
      addresses: addresses.fieldValueFeed(field.id, id),
      documents,
    })),
  )
}
