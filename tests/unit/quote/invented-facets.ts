import type { FacetField } from '#lib/search/format/fields.ts'
import type { Facets } from '#lib/search/format/index-files.ts'

/** What documents are told apart by. */
export interface InventedFacts {
  date: string
  kind: string
  speaker: string[]
  lang: string[]
  event?: string[]
}

const fields = ['kind', 'speaker', 'lang', 'event'] as const satisfies FacetField[]

/** Documents as an index counts them; `forms` are other written forms of names. */
export function facetsOf(documents: readonly InventedFacts[], forms: Record<string, string[]> = {}): Facets {
  const of = (field: (typeof fields)[number]) => documents.map((document) => [document[field] ?? []].flat())
  return {
    fields: new Map(
      fields.map((field) => {
        const names = [...new Set(of(field).flat())]
        const values = names.map((name) => ({ name, ...(forms[name] && { forms: forms[name] }) }))
        return [field, { values, of: of(field).map((own) => own.map((name) => names.indexOf(name))) }]
      }),
    ),
    dates: documents.map(({ date }) => date),
  }
}
