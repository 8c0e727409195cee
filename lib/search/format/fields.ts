/** What a query can ask of documents; each is written before a colon. */
export const filterFields = [
  'speaker',
  'venue',
  'topic',
  'kind',
  'lang',
  'collection',
  'event',
  'year',
  'from',
  'to',
  'said-by',
] as const

export type BuiltInFilterField = (typeof filterFields)[number]

/** A field that a collection declares to be searched by: `country`. Its name is none of `filterFields`. */
export type DeclaredFieldName = string & { readonly isDeclaredField: true }

/** A field that a query may filter by. */
export type FilterField = BuiltInFilterField | DeclaredFieldName

/** Those that are counted in an answer. */
export const facetFields = ['year', 'speaker', 'kind', 'topic', 'venue', 'event', 'lang', 'collection'] as const

export type BuiltInFacetField = (typeof facetFields)[number]

/** A field by whose values hits are counted. */
export type FacetField = BuiltInFacetField | DeclaredFieldName

/** The names of fields that collections declare, as the manifest of an index or the pages of an archive have them. */
export function declaredFieldNames(names: Iterable<string>): DeclaredFieldName[] {
  return [...names].filter((name): name is DeclaredFieldName => fieldNamed(name) === undefined)
}

/** Whether a field is one of every archive. */
export function isBuiltInFacet(field: FacetField): field is BuiltInFacetField {
  return facetFields.some((known) => known === field)
}

/** The field of that name, in any case; undefined where there is none. `declared` are those of the archive's collections. */
export function fieldNamed(name: string, declared: readonly DeclaredFieldName[] = []): FilterField | undefined {
  const lower = name.toLowerCase()
  return filterFields.find((field) => field === lower) ?? declared.find((field) => field === lower)
}
