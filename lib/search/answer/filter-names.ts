import { matchingValues } from '#lib/search/facets/field-values.ts'
import { type FacetField, facetFields } from '#lib/search/format/fields.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'

/** A filter of a query with what it means in an archive. */
export interface FilterNames {
  /** As the query has it: `speaker:verell`. */
  written: string
  /** The preferred names that it is taken for; empty of a filter by dates or by voice. */
  names: string[]
}

/** The filters of a query, in its order, with the names that each is taken for. Rejects with `QueryError`, and with `LoadError`. */
export async function filterNames(index: SearchIndex, text: string): Promise<FilterNames[]> {
  const { filters } = parseQuery(text, index.declaredFields)
  if (filters.length === 0) return []
  const facets = await index.facets()
  const fields: readonly FacetField[] = [...facetFields, ...index.declaredFields]
  return filters.map(({ field, value, start, end }) => {
    const named = fields.find((one) => one === field && one !== 'year')
    const numbers = named === undefined ? [] : matchingValues(facets, named, value)
    const values = named === undefined ? [] : (facets.fields.get(named)?.values ?? [])
    return { written: text.slice(start, end), names: numbers.flatMap((number) => values[number]?.name ?? []) }
  })
}
