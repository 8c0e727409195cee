import { searchEarly } from '#lib/search/browser/early-search.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import { parseHitLimit, parseSearchParameters } from './search-parameters.ts'

// A script of its own, and a small one: it asks for what the address wants while the page's framework is fetched and run.

const { query, order } = parseSearchParameters(location.search)
searchEarly(
  // It lies in a folder beside that of the search.
  new URL(`../${indexFolder}/`, import.meta.url).href,
  query === '' ? undefined : { query, order, limit: parseHitLimit(location.search) },
)
