import { type FieldGroups, groupByField } from '#lib/archive/group-by-field.ts'
import { groupByCollection, groupByName, type NameGroup } from '#lib/archive/group-by-name.ts'
import { type GroupPages, groupPagesOf } from '#lib/archive/group-pages.ts'
import type { Archive } from '#lib/archive/load.ts'
import type { PublicRecord } from '#lib/archive/public-records.ts'
import { RecordedMap } from '#lib/archive/recorded-map.ts'
import { recordRead, unrecorded } from '#lib/archive/recorded-reads.ts'
import { countTexts, type TextCounts } from '#lib/archive/text-counts.ts'
import { translationsOf } from '#lib/archive/translations.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
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
  const groupById = eachKind(groups, ({ record }) => record.id)
  return {
    documentById: new Map(archive.documents.map((document) => [document.id, document])),
    groups,
    groupByName: { ...eachKind(groups, ({ record }) => record.name), collections: groupById.collections },
    groupById,
    translations: translationsOf(archive.documents),
    fields: groupByField(archive),
    extent: extentOf(archive.documents),
    groupPages: groupPagesOf(groups),
    publicRecords,
    // A change of one text may change it, and every page has the catalog: so it is read for itself.
    lastChanges: new RecordedMap(
      unrecorded(() => lastChangesOf(archive, publicRecords)),
      'catalog',
      'lastChanges',
    ),
  }
}

function lastChangesOf({ documents }: Archive, publicRecords: Catalog['publicRecords']): Map<string, string> {
  return new Map(
    documents.flatMap((document): [string, string][] => {
      const moment = lastChangeOf(document, publicRecords.get(document.id))
      return moment === undefined ? [] : [[document.id, moment]]
    }),
  )
}

/** How much text there is changes with every text: whoever asks for it, and not only for the number of documents, has read all. */
function extentOf(documents: readonly ArchiveDocument[]): TextCounts {
  const counted = unrecorded(() => countTexts(documents))
  const read = () => {
    recordRead('catalog', 'extent')
    return counted
  }
  return {
    documents: documents.length,
    get paragraphs() {
      return read().paragraphs
    },
    get words() {
      return read().words
    },
  }
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
