import { type DeclaringCollection, declaredFields } from '#lib/archive/declared-fields.ts'
import type { AuthorityRecord } from '#lib/domain/authority.ts'
import { fieldValuesOf } from '#lib/domain/collection-fields.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import { analyze } from '#lib/search/format/analyzer.ts'
import type { BuiltInFacetField } from '#lib/search/format/fields.ts'
import type { Facets, FieldFacets } from '#lib/search/format/index-files.ts'
import { dateParts, filedDate, yearsInDate } from '#lib/site/edtf.ts'
import { fold } from '#lib/text/fold.ts'
import { kindForms } from './kind-forms.ts'

/** What of the records gives names other forms; `lib/records`' `Authorities` and collections have it. */
export interface NameAuthorities {
  authorities?: Partial<
    Record<'speakers' | 'venues' | 'events' | 'topics', readonly Pick<AuthorityRecord, 'name' | 'forms'>[]>
  >
  collections?: readonly ({ id: string; name: string } & DeclaringCollection)[]
}

/** The fields of an archive that are searched by, beyond those of every archive. */
export function searchedFields({ collections = [] }: Pick<NameAuthorities, 'collections'>): string[] {
  return declaredFields(collections)
    .filter(({ filter }) => filter)
    .map(({ id }) => id)
}

/** How sources write the names of speakers, where that is more than the name. */
function writtenForms(documents: readonly ArchiveDocument[]): (name: string) => readonly string[] {
  const byName = new Map<string, Map<string, string>>()
  for (const { name, written } of documents.flatMap(({ namesAsWritten = [] }) => namesAsWritten)) {
    const known = new Set(analyze(name).words.map(({ text }) => text))
    if (analyze(written).words.every(({ text }) => known.has(text))) continue
    const forms = byName.get(name) ?? new Map<string, string>()
    const folded = fold(written)
    if (!forms.has(folded)) forms.set(folded, written)
    byName.set(name, forms)
  }
  return (name) => [...(byName.get(name)?.values() ?? [])]
}

/** The values of a field that collections declare, with the codes that sources have for them. */
function gatherDeclaredField(documents: readonly ArchiveDocument[], id: string): FieldFacets {
  const codes = new Map<string, Set<string>>()
  for (const { value, code } of documents.flatMap((document) => fieldValuesOf(document, id))) {
    if (code === undefined) continue
    const known = codes.get(String(value)) ?? new Set<string>()
    codes.set(String(value), known.add(code))
  }
  return gatherField(
    documents,
    (document) => fieldValuesOf(document, id).map(({ value }) => String(value)),
    (name) => [...(codes.get(name) ?? [])],
  )
}

/** The date as a span of what is known of it: `2019-05`, `1862/1865`; a decade by its first and last year. */
function knownDate(date: string | undefined): string {
  const parts = dateParts(date)
  if (parts?.decadeOrCentury) {
    const { from, years } = parts.decadeOrCentury
    return `${String(from).padStart(4, '0')}/${String(from + years - 1).padStart(4, '0')}`
  }
  const first = filedDate(date)
  if (first === undefined) return ''
  const last = filedDate(parts?.end)
  return last === undefined ? first : `${first}/${last}`
}

function languageForms(tag: string): string[] {
  const forms = ['en', tag].map((language) => new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag)
  return [...new Set(forms)].filter((form) => form !== tag)
}

function gatherField(
  documents: readonly ArchiveDocument[],
  valuesOf: (document: ArchiveDocument) => readonly string[],
  formsOf: (name: string) => readonly string[],
): FieldFacets {
  const numbers = new Map<string, number>()
  const values: FieldFacets['values'] = []
  const of = documents.map((document) =>
    valuesOf(document).map((name) => {
      const known = numbers.get(name)
      if (known !== undefined) return known
      const forms = formsOf(name)
      numbers.set(name, values.length)
      values.push({ name, ...(forms.length > 0 && { forms: [...forms] }) })
      return values.length - 1
    }),
  )
  return { values, of }
}

/** What documents can be chosen and counted by, with the forms of the records. */
export function gatherFacets(
  documents: readonly ArchiveDocument[],
  { authorities = {}, collections = [] }: NameAuthorities,
): Facets {
  const formsIn = (records: readonly Pick<AuthorityRecord, 'name' | 'forms'>[] = []) => {
    const byName = new Map(records.map(({ name, forms }) => [name, forms]))
    return (name: string) => byName.get(name) ?? []
  }
  const none = () => []
  const collectionNames = new Map(collections.map(({ id, name }) => [id, name]))
  const one = (value: string | undefined) => (value === undefined ? [] : [value])
  const recorded = formsIn(authorities.speakers)
  const written = writtenForms(documents)
  const fields: Record<BuiltInFacetField, FieldFacets> = {
    year: gatherField(documents, ({ date }) => yearsInDate(date), none),
    speaker: gatherField(documents, speakersOf, (name) => [...recorded(name), ...written(name)]),
    kind: gatherField(documents, ({ kind }) => [kind], kindForms),
    topic: gatherField(documents, ({ topics }) => topics ?? [], formsIn(authorities.topics)),
    venue: gatherField(documents, ({ venue }) => one(venue), formsIn(authorities.venues)),
    event: gatherField(documents, ({ event }) => one(event), formsIn(authorities.events)),
    lang: gatherField(documents, ({ language }) => one(language), languageForms),
    collection: gatherField(
      documents,
      ({ source }) => one(source.collection),
      (id) => one(collectionNames.get(id)),
    ),
  }
  const declared = searchedFields({ collections }).map((id): [string, FieldFacets] => [
    id,
    gatherDeclaredField(documents, id),
  ])
  return {
    fields: new Map([...Object.entries(fields), ...declared]),
    dates: documents.map(({ date }) => knownDate(date)),
  }
}
