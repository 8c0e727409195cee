import { documentKinds } from '#lib/domain/document.ts'
import type { Say } from '#lib/i18n/say.ts'
import type { MetadataField } from '#lib/search/facets/matching-fields.ts'
import { type FacetField, isBuiltInFacet } from '#lib/search/format/fields.ts'
import type { FieldLabels } from './declared-fields.ts'

/** The heading above the values of a field; of one that a collection declares its label, else its name. */
export function fieldHeading(say: Say, field: FacetField, labels: FieldLabels): string {
  return isBuiltInFacet(field) ? say(`search.fields.${field}`) : (labels.get(field) ?? field)
}

/** What a word of a query is of a document: "title", "speaker". */
export function fieldNoun(say: Say, field: MetadataField, labels: FieldLabels): string {
  if (field === 'title') return say('search.saidAs.title')
  return isBuiltInFacet(field) ? say(`search.saidAs.${field}`) : (labels.get(field) ?? field)
}

/** A value by which documents are filtered, in words: "spoken by Ana Verell", "from 1990–1995". */
export function namedBy(say: Say, { field, value }: { field: FacetField; value: string }, labels: FieldLabels): string {
  const written = field === 'kind' ? kindName(say, value) : value.replace('..', '–')
  return isBuiltInFacet(field)
    ? say(`search.namedBy.${field}`, { value: written })
    : say('search.namedBy.declared', { field: labels.get(field) ?? field, value: written })
}

/** The name of a kind of text; the value itself where it is none of these. */
export function kindName(say: Say, value: string): string {
  const kind = documentKinds.find((one) => one === value)
  return kind === undefined ? value : say(`kinds.${kind}`)
}
