import { type DeclaredFieldName, declaredFieldNames, type FacetField } from '#lib/search/format/fields.ts'
import type { Facets } from '#lib/search/format/index-files.ts'

/** The fields of an index that collections declare, in their order. */
export function declaredFacets({ fields }: Pick<Facets, 'fields'>): DeclaredFieldName[] {
  return declaredFieldNames(fields.keys())
}

/** The value numbers of a document in a field. */
export function valuesOf(facets: Facets, field: FacetField, document: number): readonly number[] {
  return facets.fields.get(field)?.of[document] ?? []
}
