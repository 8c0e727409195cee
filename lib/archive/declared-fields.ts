import type { CollectionFieldType } from '#lib/domain/collection-fields.ts'
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
