import { byCollection, byName, type Group } from '#lib/archive/by-name.ts'
import type { Archive } from '#lib/archive/load.ts'
import { type Measure, measureAll } from '#lib/archive/measure.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { type GroupKind, groupKinds } from '#lib/site/groups.ts'
import type { Messages } from '#lib/site/messages.ts'
import { documentDescriptions } from '#lib/site/page-metadata.ts'

/** Documents by what they are found by. */
export interface Catalog {
  documentById: ReadonlyMap<string, ArchiveDocument>
  groups: Record<GroupKind, Group[]>
  /** For each kind, the group of a name (of an id, for collections, since documents name these by id). */
  groupByName: Record<GroupKind, ReadonlyMap<string, Group>>
  groupById: Record<GroupKind, ReadonlyMap<string, Group>>
  /** How many documents, paragraphs and words there are. */
  extent: Measure
  /** One line on a document for search engines, by its id. */
  descriptionOf(id: string): string | undefined
}

export function catalogOf(archive: Archive, messages: Messages): Catalog {
  const groups = { ...byName(archive), collections: byCollection(archive) }
  const groupById = eachKind(groups, ({ record }) => record.id)
  let descriptions: Map<string, string> | undefined
  return {
    documentById: new Map(archive.documents.map((document) => [document.id, document])),
    groups,
    groupByName: { ...eachKind(groups, ({ record }) => record.name), collections: groupById.collections },
    groupById,
    extent: measureAll(archive.documents),
    descriptionOf(id) {
      descriptions ??= documentDescriptions(archive.documents, messages)
      return descriptions.get(id)
    },
  }
}

function eachKind(groups: Record<GroupKind, Group[]>, keyOf: (group: Group) => string) {
  const by = (kind: GroupKind) => new Map(groups[kind].map((group) => [keyOf(group), group]))
  return {
    speakers: by('speakers'),
    events: by('events'),
    venues: by('venues'),
    topics: by('topics'),
    publishers: by('publishers'),
    collections: by('collections'),
  }
}

/** The kinds of groups that have any. */
export function groupKindsOf({ groups }: Catalog): GroupKind[] {
  return groupKinds.filter((kind) => groups[kind].length > 0)
}
