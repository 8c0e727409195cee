import { called, recordedPart } from '#app/_site/recorded-part.ts'
import type { FieldGroups, FieldValueGroup } from '#lib/archive/group-by-field.ts'
import type { NameGroup } from '#lib/archive/group-by-name.ts'
import { RecordedMap } from '#lib/archive/recorded-map.ts'
import { recordRead } from '#lib/archive/recorded-reads.ts'
import type { FieldValue } from '#lib/domain/document.ts'
import { type GroupKind, groupKinds } from '#lib/site/groups.ts'
import { byNameAndId, type Catalog } from './catalog.ts'

/** What of a group is not its documents. */
type Head<Group> = Omit<Group, 'documents'>

/**
 * What pages read of a catalog, as answers that can be asked for again. A group is apart from its documents, since most pages show
 * its name alone, and a text more changes the documents of a few.
 */
interface CatalogAnswers {
  nameGroups: Record<GroupKind, readonly Head<NameGroup>[]>
  nameGroupByName: Record<GroupKind, ReadonlyMap<string, Head<NameGroup>>>
  nameGroupById: Record<GroupKind, ReadonlyMap<string, Head<NameGroup>>>
  nameGroupDocuments(kind: GroupKind, id: string): NameGroup['documents'] | undefined
  nameGroupHasPage(kind: GroupKind, id: string): boolean | undefined
  fieldIds: readonly string[]
  fieldValues(field: string): readonly Head<FieldValueGroup>[] | undefined
  fieldValue(field: string, value: FieldValue['value']): Head<FieldValueGroup> | undefined
  fieldValueDocuments(field: string, id: string): FieldValueGroup['documents'] | undefined
}

/** A catalog that notes what is read of it, each read by a path in itself, by which it can be asked for again. */
export function recordedCatalog(catalog: Catalog): Catalog {
  const groups = eachKind((kind) => catalog.groups[kind].map((group) => recordedNameGroup(kind, group)))
  const found = byNameAndId(groups)
  const own: Catalog & CatalogAnswers = {
    ...catalog,
    ...answersOf(catalog),
    groups: readAs('nameGroups', groups),
    groupByName: mapsReadAs('nameGroupByName', found.groupByName),
    groupById: mapsReadAs('nameGroupById', found.groupById),
    groupPages: recordedPart(
      ['catalog', 'groupPages'],
      {
        ...catalog.groupPages,
        hasPage(kind, group) {
          recordRead('catalog', 'nameGroupHasPage', called, kind, group.record.id)
          return catalog.groupPages.hasPage(kind, group)
        },
      },
      ['hasPage'],
    ),
    get fields() {
      recordRead('catalog', 'fieldIds')
      return fields
    },
    extent: recordedPart(['catalog', 'extent'], catalog.extent),
  }
  const fields = catalog.fields.map(recordedField)
  return recordedPart('catalog', own, [
    'groups',
    'groupByName',
    'groupById',
    'groupPages',
    'fields',
    'extent',
    'publicRecords',
  ])
}

function answersOf(catalog: Catalog): CatalogAnswers {
  const { groupPages, fields } = catalog
  const heads = eachKind((kind) => catalog.groups[kind].map(headOf))
  const headsIn = (groups: ReadonlyMap<string, NameGroup>) =>
    new Map([...groups].map(([key, group]) => [key, headOf(group)]))
  const groupOf = (kind: GroupKind, id: string) => catalog.groupById[kind].get(id)
  const fieldOf = (wanted: string) => fields.find(({ field }) => field.id === wanted)
  return {
    nameGroups: heads,
    nameGroupByName: eachKind((kind) => headsIn(catalog.groupByName[kind])),
    nameGroupById: eachKind((kind) => headsIn(catalog.groupById[kind])),
    nameGroupDocuments: (kind, id) => groupOf(kind, id)?.documents,
    nameGroupHasPage(kind, id) {
      const group = groupOf(kind, id)
      return group && groupPages.hasPage(kind, group)
    },
    fieldIds: fields.map(({ field }) => field.id),
    fieldValues: (field) => fieldOf(field)?.values.map(headOf),
    fieldValue(field, value) {
      const group = fieldOf(field)?.groupOf(value)
      return group && headOf(group)
    },
    fieldValueDocuments: (field, wanted) => fieldOf(field)?.values.find(({ id }) => id === wanted)?.documents,
  }
}

function headOf<Group extends { documents: unknown }>({ documents: _, ...head }: Group): Head<Group> {
  return head
}

function recordedNameGroup(kind: GroupKind, { documents, ...head }: NameGroup): NameGroup {
  return {
    ...head,
    get documents() {
      recordRead('catalog', 'nameGroupDocuments', called, kind, head.record.id)
      return documents
    },
  }
}

function recordedField({ field, values, groupOf }: FieldGroups): FieldGroups {
  const groups = new Map(values.map((group) => [group, recordedFieldValue(field.id, group)]))
  return {
    field,
    get values() {
      recordRead('catalog', 'fieldValues', called, field.id)
      return [...groups.values()]
    },
    groupOf(value) {
      recordRead('catalog', 'fieldValue', called, field.id, value)
      const group = groupOf(value)
      return group && groups.get(group)
    },
  }
}

function recordedFieldValue(field: string, { documents, ...head }: FieldValueGroup): FieldValueGroup {
  return {
    ...head,
    get documents() {
      recordRead('catalog', 'fieldValueDocuments', called, field, head.id)
      return documents
    },
  }
}

/** Lists by kind, each of which counts as read under another name. */
function readAs<Value extends object>(name: keyof CatalogAnswers, values: Record<GroupKind, Value>) {
  return recordedPart(['catalog', name], values)
}

function mapsReadAs<Value>(name: keyof CatalogAnswers, maps: Record<GroupKind, ReadonlyMap<string, Value>>) {
  return eachKind((kind) => new RecordedMap(maps[kind], 'catalog', name, kind))
}

function eachKind<Value>(make: (kind: GroupKind) => Value): Record<GroupKind, Value> {
  return Object.fromEntries(groupKinds.map((kind) => [kind, make(kind)])) as Record<GroupKind, Value>
}
