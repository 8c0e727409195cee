import { fieldValuesOf } from '#lib/domain/collection-fields.ts'
import type { ArchiveDocument, FieldValue } from '#lib/domain/document.ts'
import { slug } from '#lib/text/slug.ts'
import { type DeclaredField, declaredFields } from './declared-fields.ts'
import type { Archive } from './load.ts'

/** One value of a declared field, and the documents that have it. */
export interface FieldValueGroup {
  /** ASCII, unique in its field; part of the address of its page. */
  id: string
  value: FieldValue['value']
  /** Codes that sources have for it. */
  codes: string[]
  /** Whether it has more than one document. */
  isOfSeveral: boolean
  /** In the order of the archive. */
  documents: ArchiveDocument[]
}

/** A declared field that can be browsed, and its values in their order: of numbers, of time, or of the alphabet. */
export interface FieldGroups {
  field: DeclaredField
  values: FieldValueGroup[]
  groupOf(value: FieldValue['value']): FieldValueGroup | undefined
}

/** Groups the documents by the values of the fields that collections declare to be browsed; a field that no document has is left out. */
export function groupByField({ collections, documents }: Pick<Archive, 'collections' | 'documents'>): FieldGroups[] {
  return declaredFields(collections)
    .filter(({ browse }) => browse)
    .map((field) => groupsOf(field, documents))
    .filter(({ values }) => values.length > 0)
}

function groupsOf(field: DeclaredField, documents: readonly ArchiveDocument[]): FieldGroups {
  const groups = new Map<FieldValue['value'], FieldValueGroup>()
  for (const document of documents) {
    for (const { value, code } of fieldValuesOf(document, field.id)) {
      const group = groups.get(value) ?? { id: '', value, codes: [], isOfSeveral: false, documents: [] }
      if (group.documents.at(-1) !== document) group.documents.push(document)
      group.isOfSeveral = group.documents.length > 1
      if (code !== undefined && !group.codes.includes(code)) group.codes.push(code)
      groups.set(value, group)
    }
  }
  const values = valuesInOrder([...groups.values()], 'en')
  const ids = new Set<string>()
  for (const group of values) group.id = unusedId(String(group.value), ids)
  return { field, values, groupOf: (value) => groups.get(value) }
}

/** Values in their order: of numbers, of time, or of a language's alphabet; `locale` is that of the page that lists them. */
export function valuesInOrder(values: readonly FieldValueGroup[], locale: string): FieldValueGroup[] {
  const collator = new Intl.Collator(locale)
  return values.toSorted(({ value: a }, { value: b }) => {
    if (typeof a === 'number' && typeof b === 'number') return a - b
    const [one, other] = [String(a), String(b)]
    return collator.compare(one, other) || (one < other ? -1 : 1)
  })
}

/** An id made from a value, which no other value has, nor a page of the list of all. */
function unusedId(value: string, ids: Set<string>): string {
  // "-3" and "3" are two.
  const written = slug(value.replace(/^[-−](?=\d)/u, 'minus '))
  const wanted = /^page-\d+$/.test(written) ? `${written}-value` : written
  let id = wanted
  for (let number = 2; ids.has(id); number++) id = `${wanted}-${number}`
  ids.add(id)
  return id
}
