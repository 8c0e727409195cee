import { groupByCollection, groupByName, type NameGroup } from '#lib/archive/group-by-name.ts'
import type { DataInput } from '#lib/data/data-input.ts'
import { dateParts } from '#lib/site/edtf.ts'
import { type GroupKind, groupKinds } from '#lib/site/groups.ts'

/** A name, and the documents that have it. */
interface ListedName {
  id: string
  name: string
  /** Other written forms. */
  forms: string[]
  same_as: string[]
  count: number
  /** Their ids, in the order of the archive. */
  documents: string[]
}

/** The names of a kind. */
interface NameList {
  kind: GroupKind
  names: ListedName[]
}

/** The names of each kind that an archive has, as the pages list them. */
export function nameLists({ archive }: DataInput): NameList[] {
  const groups = { ...groupByName(archive), collections: groupByCollection(archive) }
  return groupKinds.map((kind) => ({ kind, names: groups[kind].map(listedName) }))
}

function listedName({ record, documents }: NameGroup): ListedName {
  const { id, name, forms, same_as: sameAs = [] } = record
  return { id, name, forms, same_as: sameAs, count: documents.length, documents: documents.map((one) => one.id) }
}

/** The documents of each year, and those whose year is not known. */
export function yearList({ archive }: DataInput): object {
  const years = new Map<string, string[]>()
  const unknown: string[] = []
  for (const { id, date } of archive.documents) {
    const year = dateParts(date)?.year
    if (year === undefined) unknown.push(id)
    else years.set(year, [...(years.get(year) ?? []), id])
  }
  const known = [...years].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    years: known.map(([year, documents]) => ({ year: Number(year), count: documents.length, documents })),
    not_known: unknown,
  }
}
