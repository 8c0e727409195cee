import type { FacetField } from '#lib/search/format/fields.ts'

/** A value that the documents of hits have. */
export interface FacetCount {
  /** As it is written in a query: a name, a kind, a language tag, a collection's id. */
  value: string
  /** What it is called, where that is something else. */
  label?: string
  /** How many hits there are, or would be if it were chosen as well. */
  count: number
  /** Whether the query asks for it. */
  selected: boolean
}

/** How many hits have which value of one field. */
export interface FacetCounts {
  field: FacetField
  /** Years, and fields of figures, ascending; else the most frequent first. None has 0. */
  values: FacetCount[]
}
