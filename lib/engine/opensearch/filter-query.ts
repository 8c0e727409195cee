import { attributions } from '#lib/domain/attribution.ts'
import { everyoneWhoSpeaks } from '#lib/search/facets/attribution-filter.ts'
import { matchingValues, nearestName, nearestValue } from '#lib/search/facets/field-values.ts'
import { unknownValueError } from '#lib/search/facets/filters.ts'
import type { FacetField, FilterField } from '#lib/search/format/fields.ts'
import type { Facets } from '#lib/search/format/index-files.ts'
import { allDays, dayRangeOf, parseDayRange } from '#lib/search/query/day-range.ts'
import type { Filter } from '#lib/search/query/query.ts'
import type { QueryDsl } from './client.ts'
import { valueField } from './index-definition.ts'

/** What the filters of one field ask of documents. */
export interface FieldQuery {
  field: FilterField
  query: QueryDsl
}

/** What the filters of a query ask: of documents, field by field, and of whose words paragraphs are. */
export interface FilterQueries {
  fields: FieldQuery[]
  saidBy?: QueryDsl
}

const dateFields: readonly FilterField[] = ['year', 'from', 'to']

/**
 * Reads the filters of a query as `lib/search/facets/filters.ts` does. Throws `QueryError` where a name means nothing in this
 * archive.
 *
 * @param facets the values of the archive
 * @param voices whose words paragraphs are that are not their document's speaker's
 * @param text the query, in which the filters have their places
 */
export function filterQueries(
  facets: Facets,
  voices: readonly string[],
  filters: readonly Filter[],
  text: string,
): FilterQueries {
  const byField = new Map<FilterField, Filter[]>()
  for (const filter of filters) byField.set(filter.field, [...(byField.get(filter.field) ?? []), filter])
  const fields: FieldQuery[] = []
  let saidBy: QueryDsl | undefined
  for (const [field, own] of byField) {
    const read = (filter: Filter) =>
      field === 'said-by'
        ? attributionQuery(facets, voices, filter, text)
        : dateFields.includes(field)
          ? dateQuery(filter)
          : valueQuery(facets, filter, text)
    const wanted = own.filter(({ negated }) => !negated).map(read)
    const unwanted = own.filter(({ negated }) => negated).map(read)
    const query = {
      bool: {
        ...(wanted.length > 0 && { should: wanted, minimum_should_match: 1 }),
        ...(unwanted.length > 0 && { must_not: unwanted }),
      },
    }
    if (field === 'said-by') saidBy = query
    else fields.push({ field, query })
  }
  return { fields, ...(saidBy && { saidBy }) }
}

function valueQuery(facets: Facets, filter: Filter, text: string): QueryDsl {
  const field = filter.field as FacetField
  const meant = matchingValues(facets, field, filter.value)
  if (meant.length === 0) throw unknownValueError(filter, text, nearestValue(facets, field, filter.value))
  const values = facets.fields.get(field)?.values ?? []
  return { terms: { [valueField(field)]: meant.map((number) => values[number]?.name ?? '') } }
}

function dateQuery({ field, value }: Filter): QueryDsl {
  const given = (field === 'year' ? parseDayRange(value) : dayRangeOf(value)) ?? allDays
  const first = field === 'to' ? allDays.first : given.first
  const last = field === 'from' ? allDays.last : given.last
  return { bool: { filter: [{ range: { firstDay: { lte: last } } }, { range: { lastDay: { gte: first } } }] } }
}

function attributionQuery(facets: Facets, voices: readonly string[], filter: Filter, text: string): QueryDsl {
  const role = attributions.find((one) => one === filter.value.toLowerCase())
  if (role) return { term: { whose: role } }
  const everyone = everyoneWhoSpeaks(facets, { voices: [...voices] })
  const all = everyone.fields.get('speaker')?.values ?? []
  const meant = matchingValues(everyone, 'speaker', filter.value)
  if (meant.length === 0) throw unknownValueError(filter, text, nearestName(all, filter.value))
  const names = meant.map((number) => all[number]?.name ?? '')
  return { bool: { filter: [{ term: { whose: 'speaker' } }, { terms: { by: names } }] } }
}
