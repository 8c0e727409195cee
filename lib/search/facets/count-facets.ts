import { type FacetField, facetFields, isBuiltInFacet } from '#lib/search/format/fields.ts'
import type { Facets } from '#lib/search/format/index-files.ts'
import type { FacetCount, FacetCounts } from './facet-counts.ts'
import type { FieldFilter } from './filters.ts'
import { isNumber } from './is-number.ts'
import { declaredFacets, valuesOf } from './values-of.ts'

/**
 * Counts hits by the values of their documents. In a field that the query chooses from, those count, too, that only
 * this choice keeps out, so that one sees what else there would be.
 *
 * @param documents for each hit, the number of its document; hits that fail one field's filter at most
 */
export function countFacets(
  facets: Facets,
  filters: readonly FieldFilter[],
  documents: readonly number[],
): FacetCounts[] {
  const hits = new Map<number, number>()
  for (const document of documents) hits.set(document, (hits.get(document) ?? 0) + 1)
  return [...facetFields, ...declaredFacets(facets)]
    .map((field) => countField(facets, field, filters, hits))
    .filter(({ values }) => values.length > 0)
}

function countField(
  facets: Facets,
  field: FacetField,
  filters: readonly FieldFilter[],
  hits: ReadonlyMap<number, number>,
): FacetCounts {
  const own = filters.find((filter) => filter.field === field)
  const others = filters.filter((filter) => filter !== own)
  const counts = new Map<number, number>()
  for (const [document, count] of hits) {
    if (!others.every(({ allows }) => allows(document))) continue
    for (const value of valuesOf(facets, field, document)) {
      counts.set(value, (counts.get(value) ?? 0) + count)
    }
  }
  const values = [...counts].map(([number, count]): FacetCount => {
    const { name = '', forms = [] } = facets.fields.get(field)?.values[number] ?? {}
    // A collection is asked for by its id, and called by its name.
    const label = field === 'collection' ? forms[0] : undefined
    return { value: name, count, selected: own?.selects(number) ?? false, ...(label !== undefined && { label }) }
  })
  const byName = (one: FacetCount, other: FacetCount) => (one.value < other.value ? -1 : 1)
  if (!isBuiltInFacet(field) && values.every(({ value }) => isNumber(value))) {
    values.sort((one, other) => Number(one.value) - Number(other.value))
    return { field, values }
  }
  values.sort(field === 'year' ? byName : (one, other) => other.count - one.count || byName(one, other))
  return { field, values }
}

/** How many documents pass all filters. */
export function countPassing({ dates }: Facets, filters: readonly FieldFilter[]): number {
  return dates.filter((_, document) => filters.every(({ allows }) => allows(document))).length
}
