import { fewestDocumentsForPage, maxNamesInList } from '#lib/site/group-pages.ts'
import { type GroupKind, groupKinds } from '#lib/site/groups.ts'
import type { NameGroup } from './group-by-name.ts'
import { type GroupIndex, indexGroups } from './group-index.ts'

/** Which names have a page of their own, and how lists are divided that are too long for one page. */
export interface GroupPages {
  /** Whether a name has a page of its own. */
  hasPage(kind: GroupKind, group: NameGroup): boolean
  /** The divided list of each kind; none for a kind of which one page lists all names, and each has a page. */
  indexes: ReadonlyMap<GroupKind, GroupIndex>
  /** Where in the divided list of a kind a name is, by its id; undefined where that list is on one page. */
  placeOf(kind: GroupKind, id: string): { key: string; page: number } | undefined
}

/** Decides which names get a page, by how many documents each has and how many names there are. */
export function groupPagesOf(groups: Record<GroupKind, NameGroup[]>): GroupPages {
  const counts = groupKinds.flatMap((kind) =>
    kind === 'collections' ? [] : groups[kind].map(({ documents }) => documents.length),
  )
  const fewest = fewestDocumentsForPage(counts)
  const hasPage = (kind: GroupKind, { documents }: NameGroup) => kind === 'collections' || documents.length >= fewest
  const divided = groupKinds.flatMap((kind): [GroupKind, GroupIndex][] => {
    const isWhole = groups[kind].length <= maxNamesInList && groups[kind].every((group) => hasPage(kind, group))
    return isWhole ? [] : [[kind, indexGroups(groups[kind], (group) => hasPage(kind, group))]]
  })
  const indexes = new Map(divided)
  return { hasPage, indexes, placeOf: (kind, id) => indexes.get(kind)?.places.get(id) }
}
