import type { AttributionFilter } from '#lib/search/facets/attribution-filter.ts'
import type { FieldFilter } from '#lib/search/facets/filters.ts'
import type { Facets } from '#lib/search/format/index-files.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import type { Query } from '#lib/search/query/query.ts'
import { lazyImport } from '#lib/search/storage/lazy-import.ts'

const filtersModule = lazyImport(() => import('#lib/search/facets/filters.ts'))
const saidByModule = lazyImport(() => import('#lib/search/facets/attribution-filter.ts'))

/** What a query asks of documents, and of whose words paragraphs are. */
export interface QueryFilters {
  /** Undefined where neither the query nor who asks has use for them. */
  facets: Facets | undefined
  filters: FieldFilter[]
  attributionFilter?: AttributionFilter
}

/**
 * Reads what the filters of a query need, and compiles them; the facets also where `needsFacets` says so. Rejects with
 * `LoadError`, and with `QueryError` for a name that nothing has.
 */
export async function queryFilters(
  index: SearchIndex,
  text: string,
  query: Query,
  needsFacets: boolean,
): Promise<QueryFilters> {
  const asksForVoices = query.filters.some(({ field }) => field === 'said-by')
  const hasFilters = query.filters.length > 0
  const [facets, voices, readers, voiceReaders] = await Promise.all([
    needsFacets || hasFilters ? index.facets() : undefined,
    asksForVoices ? index.voices() : undefined,
    hasFilters ? filtersModule() : undefined,
    asksForVoices ? saidByModule() : undefined,
  ])
  if (!facets || !readers) return { facets, filters: [] }
  const saidBy = voices && voiceReaders?.compileAttributionFilter(facets, voices, query.filters, text)
  return {
    facets,
    filters: readers.compileFilters(facets, query.filters, text),
    ...(saidBy && { attributionFilter: saidBy }),
  }
}
