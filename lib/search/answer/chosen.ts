import { type FieldFilter, readFilters } from '#lib/search/facets/filters.ts'
import { readSaidBy, type SaidBy } from '#lib/search/facets/said-by.ts'
import type { Facets } from '#lib/search/format/files.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import type { Query } from '#lib/search/query/query.ts'

/** What a query asks of documents, and of whose words paragraphs are. */
export interface Chosen {
  /** Undefined where neither the query nor who asks has use for them. */
  facets: Facets | undefined
  filters: FieldFilter[]
  saidBy?: SaidBy
}

/** Reads what is needed for it. Rejects with `LoadError`, and with `QueryError` for a name that nothing has. */
export async function chosenBy(index: SearchIndex, text: string, query: Query, needsFacets: boolean): Promise<Chosen> {
  const asksForVoices = query.filters.some(({ field }) => field === 'said-by')
  const [facets, voices] = await Promise.all([
    needsFacets || query.filters.length > 0 ? index.facets() : undefined,
    asksForVoices ? index.voices() : undefined,
  ])
  if (!facets) return { facets, filters: [] }
  const saidBy = voices && readSaidBy(facets, voices, query.filters, text)
  return { facets, filters: readFilters(facets, query.filters, text), ...(saidBy && { saidBy }) }
}
