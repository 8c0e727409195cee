import type { FacetCount, FacetCounts } from '#lib/search/facets/facet-counts.ts'
import { compileFilters } from '#lib/search/facets/filters.ts'
import { isNumber } from '#lib/search/facets/is-number.ts'
import { type FacetField, facetFields, isBuiltInFacet } from '#lib/search/format/fields.ts'
import type { Facets } from '#lib/search/format/index-files.ts'
import type { Filter } from '#lib/search/query/query.ts'
import type { SearchAnswer, SearchBody } from './client.ts'
import { valueField } from './index-definition.ts'
import type { QuerySet } from './query-set.ts'
import { valueCounts } from './read-aggregations.ts'

/** Most values of a field that are counted: the most frequent ones. */
const mostValues = 10_000

/** Asks for the values of all fields of what has all the words; in a field that the query chooses from, as if it did not. */
export function wholeFacets(set: QuerySet, fields: readonly FacetField[]): SearchBody[] {
  const chosen = new Set<string>(set.filters.fields.map(({ field }) => field))
  const shared = fields.filter((field) => !chosen.has(field))
  return [
    { query: set.whole('texts'), size: 0, aggs: valueAggregations(shared) },
    ...fields
      .filter((field) => chosen.has(field))
      .map((field) => ({ query: set.whole('texts', field), size: 0, aggs: valueAggregations([field]) })),
  ]
}

/** What is asked for the values of some fields. */
export function valueAggregations(fields: readonly FacetField[]): Record<string, object> {
  return Object.fromEntries(
    fields.map((field) => [`values of ${field}`, { terms: { field: valueField(field), size: mostValues } }]),
  )
}

/** The fields of an archive whose values are counted. */
export function countedFields(facets: Facets): FacetField[] {
  const all = new Set([...facetFields, ...(facets.fields.keys() as Iterable<FacetField>)])
  return [...all]
}

/** The counts of all fields as an answer has them. */
export function facetCounts(
  answers: readonly SearchAnswer[],
  fields: readonly FacetField[],
  facets: Facets,
  filters: readonly Filter[],
  text: string,
): FacetCounts[] {
  const compiled = compileFilters(facets, filters, text)
  return fields.flatMap((field): FacetCounts[] => {
    const answer = answers.find(({ aggregations = {} }) => Object.hasOwn(aggregations, `values of ${field}`))
    const counts = answer ? valueCounts(answer, `values of ${field}`) : new Map<string, number>()
    if (counts.size === 0) return []
    const known = facets.fields.get(field)?.values ?? []
    const numbers = new Map(known.map(({ name }, number) => [name, number]))
    const own = compiled.find((filter) => filter.field === field)
    const values = [...counts].map(([value, count]): FacetCount => {
      const number = numbers.get(value) ?? -1
      const label = field === 'collection' ? known[number]?.forms?.[0] : undefined
      return { value, count, selected: own?.selects(number) ?? false, ...(label !== undefined && { label }) }
    })
    return [{ field, values: inOrder(field, values) }]
  })
}

function inOrder(field: FacetField, values: FacetCount[]): FacetCount[] {
  const byName = (one: FacetCount, other: FacetCount) => (one.value < other.value ? -1 : 1)
  if (!isBuiltInFacet(field) && values.every(({ value }) => isNumber(value)))
    return values.sort((one, other) => Number(one.value) - Number(other.value))
  return values.sort(field === 'year' ? byName : (one, other) => other.count - one.count || byName(one, other))
}
