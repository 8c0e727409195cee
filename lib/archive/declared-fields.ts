import { type CollectionFieldType, fieldValuesOf } from '#lib/domain/collection-fields.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { type CollectionWithFields, fieldLabelIn, fieldsOfCollection } from '#lib/records/collection-fields.ts'

/** A field that collections of the archive declare beyond those of every document. */
export interface DeclaredField {
  id: string
  type: CollectionFieldType
  /** What it is called in a language of the interface (BCP 47). */
  labelIn(language: string): string
  show: boolean
  browse: boolean
  filter: boolean
}

/** What of a collection declares fields. */
export type DeclaringCollection = CollectionWithFields

/** The declared fields of an archive, in the order of its collections: one of several collections is called as the first calls it. */
export function declaredFields(collections: readonly DeclaringCollection[]): DeclaredField[] {
  const fields = new Map<string, DeclaredField>()
  for (const collection of collections) {
    for (const [id, field] of Object.entries(fieldsOfCollection(collection))) {
      const known = fields.get(id)
      fields.set(id, {
        id,
        type: field.type,
        labelIn: known?.labelIn ?? ((language) => fieldLabelIn(field, language)),
        show: field.show || (known?.show ?? false),
        browse: field.browse || (known?.browse ?? false),
        filter: field.filter || (known?.filter ?? false),
      })
    }
  }
  return [...fields.values()]
}

/** Whether a text was sent in writing, so that it was spoken nowhere: a field that its collection declares says so (`in_writing`). */
export function isSentInWriting(
  collections: readonly (DeclaringCollection & { id: string })[],
  document: Pick<ArchiveDocument, 'fields' | 'source'>,
): boolean {
  const own = collections.find(({ id }) => id === document.source.collection)
  return Object.entries(fieldsOfCollection(own)).some(
    ([id, { in_writing }]) =>
      in_writing !== undefined && fieldValuesOf(document, id).some(({ value }) => value === in_writing),
  )
}
