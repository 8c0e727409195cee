import { type AuthorityKind, type AuthorityRecord, authorityKinds } from '#lib/domain/authority.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import { fold } from '#lib/text/fold.ts'
import { partsByFamily, partsByForms } from '#lib/text/personal-name.ts'
import { slug } from '#lib/text/slug.ts'
import type { Archive } from './load.ts'

/** One speaker, venue, event, topic, publisher or collection that has documents. */
export interface NameGroup {
  record: AuthorityRecord
  /** How it stands in a list: the family name first ("Verell, Ana") where a record or a source tells it; absent where that is its name. */
  listedAs?: string
  /** In the order of the archive. */
  documents: ArchiveDocument[]
}

/** The names of one kind that a document gives. */
export function namesOfKind(document: ArchiveDocument, kind: AuthorityKind): string[] {
  switch (kind) {
    case 'speakers':
      return speakersOf(document)
    case 'venues':
      return document.venue === undefined ? [] : [document.venue]
    case 'events':
      return document.event === undefined ? [] : [document.event]
    case 'publishers':
      return document.publisher === undefined ? [] : [document.publisher]
    case 'topics':
      return document.topics ?? []
  }
}

/** The names of an archive with the documents of each, by the kind of record. */
export type GroupsByKind = Record<AuthorityKind, NameGroup[]>

/**
 * Groups the documents by the names they give, in alphabetical order of the names as they are listed. A name without an authority record
 * still gets its page, under an id made from the name (which no record has); `checkArchive` reports it.
 */
export function groupByName(archive: Pick<Archive, 'documents' | 'authorities'>): GroupsByKind {
  const of = (kind: AuthorityKind) => groupsOf(archive.documents, kind, recordsOf(archive, kind))
  const [speakers, venues, events, topics, publishers] = authorityKinds.map(of)
  return {
    speakers: speakers ?? [],
    venues: venues ?? [],
    events: events ?? [],
    topics: topics ?? [],
    publishers: publishers ?? [],
  }
}

/** What all kinds of record have in common. */
function recordsOf(archive: Pick<Archive, 'authorities'>, kind: AuthorityKind): AuthorityRecord[] {
  return archive.authorities[kind].map(({ id, name, forms, note, same_as }) => ({
    id,
    name,
    forms,
    ...(note !== undefined && { note }),
    ...(same_as !== undefined && { same_as }),
  }))
}

function groupsOf(
  documents: readonly ArchiveDocument[],
  kind: AuthorityKind,
  records: readonly AuthorityRecord[],
): NameGroup[] {
  const groups = new Map<string, NameGroup>()
  const ids = new Set(records.map((record) => record.id))
  const recordOf = new Map(records.map((record) => [record.name, record]))
  for (const document of documents) {
    for (const name of new Set(namesOfKind(document, kind))) {
      const group = groups.get(name) ?? { record: recordOf.get(name) ?? unrecorded(name, ids), documents: [] }
      group.documents.push(document)
      groups.set(name, group)
    }
  }
  const all = [...groups.values()]
  return inAlphabeticalOrder(kind === 'speakers' ? all.map(asSpeaker) : all, 'en')
}

/** The group of a speaker, listed by the family name where that is known, with the forms of the name that sources write. */
function asSpeaker(group: NameGroup): NameGroup {
  const { record, documents } = group
  const written = documents.flatMap(({ namesAsWritten = [] }) =>
    namesAsWritten.filter(({ name }) => name === record.name),
  )
  const family = written.find((one) => one.family !== undefined)?.family
  const parts =
    partsByForms(record.name, record.forms) ?? (family === undefined ? undefined : partsByFamily(record.name, family))
  const known = new Set([record.name, ...record.forms].map(fold))
  const forms = [...new Map(written.map((one) => [fold(one.written), one.written]))].filter(
    ([form]) => !known.has(form),
  )
  return {
    ...group,
    record: forms.length > 0 ? { ...record, forms: [...record.forms, ...forms.map(([, form]) => form)] } : record,
    ...(parts && { listedAs: `${parts.family}, ${parts.given}` }),
  }
}

/** A group as a list has it. */
export function listedName({ record, listedAs }: Pick<NameGroup, 'record' | 'listedAs'>): string {
  return listedAs ?? record.name
}

function unrecorded(name: string, ids: Set<string>): AuthorityRecord {
  const wanted = slug(name)
  let id = wanted
  for (let number = 2; ids.has(id); number++) id = `${wanted}-${number}`
  ids.add(id)
  return { id, name, forms: [] }
}

/** The documents of each collection that has any, in the order in which the collections were read. */
export function groupByCollection(archive: Pick<Archive, 'documents' | 'collections'>): NameGroup[] {
  const groups = new Map<string, NameGroup>(
    archive.collections.map(({ id, name, description }) => [
      id,
      { record: { id, name, forms: [], ...(description !== undefined && { note: description }) }, documents: [] },
    ]),
  )
  for (const document of archive.documents) {
    const id = document.source.collection
    if (id === undefined) continue
    const group = groups.get(id) ?? { record: { id, name: id, forms: [] }, documents: [] }
    group.documents.push(document)
    groups.set(id, group)
  }
  return [...groups.values()].filter((group) => group.documents.length > 0)
}

/** Names in the order of a language's alphabet: `locale` is that of the page that lists them, never that of the machine. */
export function inAlphabeticalOrder(groups: readonly NameGroup[], locale: string): NameGroup[] {
  const collator = new Intl.Collator(locale)
  return groups.toSorted(
    (a, b) => collator.compare(listedName(a), listedName(b)) || (a.record.id < b.record.id ? -1 : 1),
  )
}
