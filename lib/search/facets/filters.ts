import type { FacetField, FilterField } from '#lib/search/format/fields.ts'
import type { Facets } from '#lib/search/format/files.ts'
import type { Filter } from '#lib/search/query/query.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import { always, daysBetween, daysOf, meet, type Span } from '#lib/search/query/span.ts'
import { isWithin, valuesMeant, valuesOf } from './field-values.ts'

/** What the filters of one field ask of documents. */
export interface FieldFilter {
  field: FilterField
  allows: (document: number) => boolean
  /** Whether it asks for this value of the field, by its number. */
  chooses: (value: number) => boolean
}

interface Reading {
  holds: (document: number) => boolean
  chooses: (value: number) => boolean
}

const names: Record<FilterField, string> = {
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
}

type NamedField = Exclude<FacetField, 'year'>

function isNamed(field: FilterField): field is NamedField {
  return field !== 'year' && field !== 'from' && field !== 'to'
}

function read(facets: Facets, { field, value, start }: Filter): Reading {
  if (isNamed(field)) {
    const meant = new Set(valuesMeant(facets, field, value))
    if (meant.size === 0) {
      throw new QueryError(`No ${names[field]} of this archive is called “${value}” (character ${start + 1}).`, start)
    }
    return {
      holds: (document) => valuesOf(facets, field, document).some((number) => meant.has(number)),
      chooses: (number) => meant.has(number),
    }
  }
  const given = (field === 'year' ? daysBetween(value) : daysOf(value)) ?? always
  const span: Span = {
    first: field === 'to' ? always.first : given.first,
    last: field === 'from' ? always.last : given.last,
  }
  return {
    holds: (document) => isWithin(facets, document, span),
    chooses: (number) => {
      const year = daysOf(facets.fields.get('year')?.values[number]?.name ?? '')
      return field === 'year' && year !== undefined && meet(year, span)
    },
  }
}

/**
 * Brings filters of one field together: a document passes with one of the values, and with none of those to leave out.
 * Throws `QueryError` where a name means nothing in this archive.
 */
export function readFilters(facets: Facets, filters: readonly Filter[]): FieldFilter[] {
  const byField = new Map<FilterField, Filter[]>()
  for (const filter of filters) byField.set(filter.field, [...(byField.get(filter.field) ?? []), filter])
  return [...byField].map(([field, own]) => {
    const wanted = own.filter(({ without }) => !without).map((filter) => read(facets, filter))
    const unwanted = own.filter(({ without }) => without).map((filter) => read(facets, filter))
    return {
      field,
      allows: (document: number) =>
        (wanted.length === 0 || wanted.some(({ holds }) => holds(document))) &&
        !unwanted.some(({ holds }) => holds(document)),
      chooses: (value: number) => wanted.some(({ chooses }) => chooses(value)),
    }
  })
}

/** How many documents pass all filters. */
export function countAllowed({ dates }: Facets, filters: readonly FieldFilter[]): number {
  return dates.filter((_, document) => filters.every(({ allows }) => allows(document))).length
}
