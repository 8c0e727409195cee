import type { BuiltInFilterField, FacetField, FilterField } from '#lib/search/format/fields.ts'
import type { Facets } from '#lib/search/format/index-files.ts'
import { allDays, type DayRange, dayRangeOf, overlap, parseDayRange } from '#lib/search/query/day-range.ts'
import type { Filter } from '#lib/search/query/query.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import { addFilter } from '#lib/search/query/rewrite-query.ts'
import { isWithin, matchingValues, nearestValue } from './field-values.ts'
import { valuesOf } from './values-of.ts'

/** What the filters of one field ask of documents. */
export interface FieldFilter {
  field: FilterField
  allows: (document: number) => boolean
  /** Whether it asks for this value of the field, by its number. */
  selects: (value: number) => boolean
}

interface CompiledFilter {
  matches: (document: number) => boolean
  selects: (value: number) => boolean
}

const names: Record<BuiltInFilterField, string> = {
  speaker: 'speaker',
  venue: 'venue',
  topic: 'topic',
  kind: 'kind of text',
  lang: 'language',
  collection: 'collection',
  event: 'event',
  year: 'year',
  from: 'day',
  to: 'day',
  'said-by': 'speaker',
}

type NameField = Exclude<FacetField, 'year'>

function isNameField(field: FilterField): field is NameField {
  return field !== 'year' && field !== 'from' && field !== 'to' && field !== 'said-by'
}

function nameOf(field: FilterField): string {
  return Object.hasOwn(names, field) ? names[field as BuiltInFilterField] : field
}

/** The error for a filter whose value no name has. `nearest` is the name that is probably meant: the query with it is offered. */
export function unknownValueError(filter: Filter, text: string, nearest: string | undefined): QueryError {
  const { field, value, negated, start, end } = filter
  const instead =
    nearest && text.slice(0, start) + (negated ? '-' : '') + addFilter('', field, nearest) + text.slice(end)
  return new QueryError(
    `No ${nameOf(field)} of this archive is called “${value}” (character ${start + 1}).`,
    filter,
    instead,
  )
}

function compileFilter(facets: Facets, filter: Filter, text: string): CompiledFilter {
  const { field, value } = filter
  if (isNameField(field)) {
    const meant = new Set(matchingValues(facets, field, value))
    if (meant.size === 0) throw unknownValueError(filter, text, nearestValue(facets, field, value))
    return {
      matches: (document) => valuesOf(facets, field, document).some((number) => meant.has(number)),
      selects: (number) => meant.has(number),
    }
  }
  const given = (field === 'year' ? parseDayRange(value) : dayRangeOf(value)) ?? allDays
  const span: DayRange = {
    first: field === 'to' ? allDays.first : given.first,
    last: field === 'from' ? allDays.last : given.last,
  }
  return {
    matches: (document) => isWithin(facets, document, span),
    selects: (number) => {
      const year = dayRangeOf(facets.fields.get('year')?.values[number]?.name ?? '')
      return field === 'year' && year !== undefined && overlap(year, span)
    },
  }
}

/**
 * Brings filters of one field together: a document passes with one of the values, and with none of those to leave out.
 * Those that are of paragraphs (`said-by`) are left aside. Throws `QueryError` where a name means nothing in this archive.
 *
 * @param text the query, in which the filters have their places
 */
export function compileFilters(facets: Facets, filters: readonly Filter[], text: string): FieldFilter[] {
  const byField = new Map<FilterField, Filter[]>()
  for (const filter of filters.filter(({ field }) => field !== 'said-by'))
    byField.set(filter.field, [...(byField.get(filter.field) ?? []), filter])
  return [...byField].map(([field, own]) => {
    const wanted = own.filter(({ negated }) => !negated).map((filter) => compileFilter(facets, filter, text))
    const unwanted = own.filter(({ negated }) => negated).map((filter) => compileFilter(facets, filter, text))
    return {
      field,
      allows: (document: number) =>
        (wanted.length === 0 || wanted.some(({ matches }) => matches(document))) &&
        !unwanted.some(({ matches }) => matches(document)),
      selects: (value: number) => wanted.some(({ selects }) => selects(value)),
    }
  })
}
