import { searchEarly } from '#lib/search/browser/early-search.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import { parseHitLimit, parseSearchParameters } from './search-parameters.ts'

// A small script of its own: it begins the search that the address asks for while the page's framework is fetched and
// run.

const { query, order } = parseSearchParameters(location.search)
searchEarly(
  // The index, from the folder of this script.
  new URL(`../${indexFolder}/`, import.meta.url).href,
  query === '' ? undefined : { query, order, limit: parseHitLimit(location.search) },
)
