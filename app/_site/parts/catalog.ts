import { type FieldGroups, groupByField } from '#lib/archive/group-by-field.ts'
import { groupByCollection, groupByName, type NameGroup } from '#lib/archive/group-by-name.ts'
import { type GroupPages, groupPagesOf } from '#lib/archive/group-pages.ts'
import type { Archive } from '#lib/archive/load.ts'
import type { PublicRecord } from '#lib/archive/public-records.ts'
import { countTexts, type TextCounts } from '#lib/archive/text-counts.ts'
import { translationsOf } from '#lib/archive/translations.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { documentFormsOf, hasDocumentFiles } from '#lib/site/document-files.ts'
import { type GroupKind, groupKinds } from '#lib/site/groups.ts'
import { lastChangeOf } from '#lib/site/last-change.ts'

/** Documents by their ids, and by the names of people, places, topics and so on. */
export interface Catalog {
  documentById: ReadonlyMap<string, ArchiveDocument>
  /** The groups of each kind, with their documents. */
  groups: Record<GroupKind, NameGroup[]>
  /** For each kind, the group of a name (of an id, for collections, since documents name these by id). */
  groupByName: Record<GroupKind, ReadonlyMap<string, NameGroup>>
  groupById: Record<GroupKind, ReadonlyMap<string, NameGroup>>
  /** The translations of each document, and its original, by its id. */
  translations: ReadonlyMap<string, readonly ArchiveDocument[]>
  /** By the fields that collections declare to be browsed. */
  fields: FieldGroups[]
  /** How many documents, paragraphs and words there are. */
  extent: TextCounts
  /** Whether each document has files of its own beside its page, which only a small archive has. */
  hasDocumentFiles: boolean
  /** The forms of these. */
  documentForms: ReturnType<typeof documentFormsOf>
  /** Which groups have a page of their own. */
  groupPages: GroupPages
  /** What was recorded of published documents, by id. */
  publicRecords: ReadonlyMap<string, PublicRecord>
  /** The moment from which each document has been as it is, by id; documents of which no day is known are left out. */
  lastChanges: ReadonlyMap<string, string>
}

/** Makes the catalog of an archive. `publicRecords` is what was recorded of published documents, by id. */
export function catalogOf(archive: Archive, publicRecords: ReadonlyMap<string, PublicRecord>): Catalog {
  const groups = { ...groupByName(archive), collections: groupByCollection(archive) }
  return {
    documentById: new Map(archive.documents.map((document) => [document.id, document])),
    ...byNameAndId(groups),
    translations: translationsOf(archive.documents),
    fields: groupByField(archive),
    extent: countTexts(archive.documents),
    hasDocumentFiles: hasDocumentFiles(archive.documents.length),
    documentForms: documentFormsOf(archive.settings.data, archive.documents.length),
    groupPages: groupPagesOf(groups),
    publicRecords,
    lastChanges: lastChangesOf(archive, publicRecords),
  }
}

/** Groups, and where they are found. */
export function byNameAndId(
  groups: Record<GroupKind, NameGroup[]>,
): Pick<Catalog, 'groups' | 'groupByName' | 'groupById'> {
  const groupById = eachKind(groups, ({ record }) => record.id)
  const groupByName = { ...eachKind(groups, ({ record }) => record.name), collections: groupById.collections }
  return { groups, groupByName, groupById }
}

function lastChangesOf({ documents }: Archive, publicRecords: Catalog['publicRecords']): Map<string, string> {
  return new Map(
    documents.flatMap((document): [string, string][] => {
      const moment = lastChangeOf(document, publicRecords.get(document.id))
      return moment === undefined ? [] : [[document.id, moment]]
    }),
  )
}

function eachKind(groups: Record<GroupKind, NameGroup[]>, keyOf: (group: NameGroup) => string) {
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
