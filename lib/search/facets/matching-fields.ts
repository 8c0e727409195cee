import { analyze } from '#lib/search/format/analyzer.ts'
import type { FacetField } from '#lib/search/format/fields.ts'
import type { Facets } from '#lib/search/format/index-files.ts'
import { declaredFacets, valuesOf } from './values-of.ts'

/** In which way a word is said of documents. */
export type MetadataField = FacetField | 'title'

const nameFields = ['speaker', 'year', 'venue', 'event', 'topic', 'kind'] as const

/** The fields of documents whose values contain a word; their titles where no field does. */
export function fieldsMatching(
  facets: Facets,
  documents: readonly number[],
  matches: (token: string) => boolean,
): MetadataField[] {
  const fields = [...nameFields, ...declaredFacets(facets)].filter((field) => {
    const values = facets.fields.get(field)?.values ?? []
    const holding = values.map(({ name, forms = [] }) =>
      [name, ...forms].some((form) => analyze(form).words.some(({ text }) => matches(text))),
    )
    return documents.some((document) => valuesOf(facets, field, document).some((value) => holding[value]))
  })
  return fields.length > 0 ? fields : ['title']
}
