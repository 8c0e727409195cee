import type { NameAsWritten } from '#lib/domain/document.ts'
import type { ParsedDocument } from '#lib/ingest/parsed.ts'
import { resolveName } from '#lib/ingest/recognise/authority-names.ts'
import { type NameInData, readNameInData } from '#lib/ingest/recognise/persons/name-in-data.ts'
import { personWords } from '#lib/ingest/recognise/persons/person-words.ts'
import type { Records } from '#lib/records/records.ts'
import { fold } from '#lib/text/fold.ts'

const particles = new Set(personWords.particles)

/** A name that a row of a dataset states for a speaker without a record, with what tells its bearer from namesakes. */
interface NameUse {
  document: ParsedDocument
  /** Its place among the speakers of the document. */
  index: number
  name: string
  written: string
  title: Pick<NameInData, 'title' | 'titleWords'>
  collection: string
  /** Values of the fields that tell speakers apart, as one text; empty where the row has none. */
  apart: string
}

/** All uses of one name that are taken for one person. */
interface Identity {
  uses: NameUse[]
  collection: string
  apart: string
  titleWords?: string
}

/**
 * Keeps speakers of one name apart, where rows of datasets name them. A family name alone is one person's only within one
 * collection, where the fields that tell speakers apart (`tells_speakers_apart`) have one value; a whole name, with given names,
 * also across collections, where no such field says otherwise. Different titles ("Mr.", "Mrs.") are different people. Where
 * several have a name, each gets what tells them apart in brackets ("Verell (Ormond)"). Documents of one person have one
 * writing of the name. A name that an authority record has is left to the record.
 */
export function distinguishSpeakers(
  documents: readonly ParsedDocument[],
  { authorities, collections }: Pick<Records, 'authorities' | 'collections'>,
): ParsedDocument[] {
  const uses = documents.flatMap((document) => usesOf(document, collections))
  const isRecorded = (name: string) => resolveName(name, authorities.speakers) !== undefined
  const taken = new Set(
    documents.flatMap((document) => (usesOf(document, collections).length > 0 ? [] : speakers(document).map(fold))),
  )
  const collectionNames = new Map(collections.map(({ id, name }) => [id, name]))
  const renamed = new Map<ParsedDocument, Map<number, { name: string; qualifier?: string }>>()
  for (const [folded, own] of groupedBy(uses, ({ name }) => fold(name))) {
    if (isRecorded(own[0]?.name ?? '')) continue
    const identities = identitiesOf(own)
    const isShared = identities.length > 1 || (taken.has(folded) && isFamilyNameAlone(own[0]?.name ?? ''))
    for (const { uses: same, name, qualifier } of named(identities, isShared, collectionNames)) {
      for (const { document, index } of same) {
        const names = renamed.get(document) ?? new Map<number, { name: string; qualifier?: string }>()
        renamed.set(document, names.set(index, { name, ...(qualifier !== undefined && { qualifier }) }))
      }
    }
  }
  return documents.map((document) => {
    const names = renamed.get(document)
    return names ? withNames(document, names) : document
  })
}

function speakers({ metadata }: ParsedDocument): string[] {
  return [metadata.speaker?.value ?? []].flat()
}

function usesOf(document: ParsedDocument, collections: Records['collections']): NameUse[] {
  const { metadata, source, collection: id } = document
  const mapping = collections.find((one) => one.id === id)?.dataset
  if (id === undefined || !mapping || !source.raw.dataset || metadata.speaker?.basis.kind !== 'stated') return []
  const apart = Object.entries(mapping.fields ?? {})
    .filter(([, field]) => field.tells_speakers_apart)
    .map(([field]) => (metadata.fields?.[field] ?? []).map(({ value }) => String(value)).join(', '))
    .filter((values) => values !== '')
    .join(', ')
  return speakers(document).map((name, index): NameUse => {
    const written = metadata.namesAsWritten?.find((one) => one.name === name)?.written ?? name
    const { title, titleWords } = readNameInData(written)
    return {
      document,
      index,
      name,
      written,
      title: { ...(title && { title }), ...(titleWords && { titleWords }) },
      collection: id,
      apart,
    }
  })
}

/** Whether a name is one word, particles aside: it is borne by families. */
function isFamilyNameAlone(name: string): boolean {
  const [first = '', ...rest] = name.split(' ')
  const words = particles.has(first.toLowerCase()) ? rest : [first, ...rest]
  return words.filter((word) => /^\p{Lu}\p{L}/u.test(word)).length < 2
}

/** The persons that the uses of one name are. */
function identitiesOf(uses: readonly NameUse[]): Identity[] {
  const [{ name = '' } = {}] = uses
  const apart = new Set(uses.map((use) => use.apart).filter((value) => value !== ''))
  const [only] = apart
  const keyOf = (use: NameUse) =>
    isFamilyNameAlone(name)
      ? `${use.collection}\n${use.apart}`
      : use.apart === '' && apart.size === 1
        ? (only ?? '')
        : use.apart
  return [...groupedBy(uses, keyOf).values()].flatMap(byTitle)
}

/** "Mr. Verell" and "Mrs. Verell" are two, whatever else they share. */
function byTitle(uses: readonly NameUse[]): Identity[] {
  const titles = new Set(uses.flatMap(({ title }) => title.title ?? []))
  const groups = titles.size < 2 ? [[...uses]] : [...groupedBy(uses, ({ title }) => title.title ?? '').values()]
  return groups.map((own): Identity => {
    const [first] = own
    const titleWords = titles.size < 2 ? undefined : first?.title.titleWords
    return {
      uses: own,
      collection: first?.collection ?? '',
      apart: own.find(({ apart }) => apart !== '')?.apart ?? '',
      ...(titleWords && { titleWords }),
    }
  })
}

interface NamedIdentity {
  uses: NameUse[]
  name: string
  qualifier?: string
}

function named(
  identities: readonly Identity[],
  isShared: boolean,
  collections: ReadonlyMap<string, string>,
): NamedIdentity[] {
  const base = identities.map((identity) => {
    const name = usualWriting(identity.uses)
    return identity.titleWords === undefined ? name : `${capitalised(identity.titleWords)} ${name}`
  })
  const collectionOf = ({ collection }: Identity) => collections.get(collection) ?? collection
  const qualifiers = identities.map((identity) => {
    if (!isShared) return undefined
    if (identity.apart !== '') return identity.apart
    return identities.some((other) => other.collection !== identity.collection) || identities.length === 1
      ? collectionOf(identity)
      : undefined
  })
  const labels = identities.map((_, index) => `${base[index]}\n${qualifiers[index] ?? ''}`)
  return identities.map((identity, index): NamedIdentity => {
    const isTwice = labels.filter((label) => label === labels[index]).length > 1
    const qualifier = isTwice ? [qualifiers[index], collectionOf(identity)].join(', ') : qualifiers[index]
    const name = base[index] ?? ''
    return qualifier === undefined
      ? { uses: identity.uses, name }
      : { uses: identity.uses, name: `${name} (${qualifier})`, qualifier }
  })
}

/** Of several writings that differ in capitals alone, one that is not all in capitals; the most frequent, then the first by letters. */
function usualWriting(uses: readonly NameUse[]): string {
  const counts = [...groupedBy(uses, ({ name }) => name)].map(([name, own]) => ({ name, count: own.length }))
  const isCapitals = (name: string) => Number(name === name.toUpperCase())
  counts.sort((a, b) => isCapitals(a.name) - isCapitals(b.name) || b.count - a.count || (a.name < b.name ? -1 : 1))
  return counts[0]?.name ?? ''
}

/** MRS. → Mrs. */
function capitalised(words: string): string {
  return words.replace(
    /(\p{L})(\p{L}*)/gu,
    (_, first: string, rest: string) => first.toUpperCase() + rest.toLowerCase(),
  )
}

function withNames(
  document: ParsedDocument,
  names: ReadonlyMap<number, { name: string; qualifier?: string }>,
): ParsedDocument {
  const { metadata } = document
  const before = speakers(document)
  if (!metadata.speaker || before.every((name, index) => names.get(index)?.name === name)) return document
  const after = before.map((name, index) => names.get(index)?.name ?? name)
  const asWritten = before.flatMap((name, index): NameAsWritten[] => {
    const known = metadata.namesAsWritten?.find((one) => one.name === name)
    const as = names.get(index)
    if (!as || as.name === name) return known ? [known] : []
    const { name: shown, qualifier } = as
    return [{ ...known, name: shown, written: known?.written ?? name, ...(qualifier !== undefined && { qualifier }) }]
  })
  return {
    ...document,
    metadata: {
      ...metadata,
      speaker: { ...metadata.speaker, value: Array.isArray(metadata.speaker.value) ? after : (after[0] ?? '') },
      namesAsWritten: asWritten,
    },
  }
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
