import type { FacetField } from '#lib/search/format/fields.ts'
import type { Facets } from '#lib/search/format/index-files.ts'

/** The value numbers of a document in a field. */
export function valuesOf(facets: Facets, field: FacetField, document: number): readonly number[] {
  return facets.fields.get(field)?.of[document] ?? []
}
