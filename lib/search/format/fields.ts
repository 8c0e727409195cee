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

export type FilterField = (typeof filterFields)[number]

/** Those that are counted in an answer. */
export const facetFields = ['year', 'speaker', 'kind', 'topic', 'venue', 'event', 'lang', 'collection'] as const

export type FacetField = (typeof facetFields)[number]

/** The field of that name, in any case; undefined where there is none. */
export function fieldNamed(name: string): FilterField | undefined {
  const lower = name.toLowerCase()
  return filterFields.find((field) => field === lower)
}
