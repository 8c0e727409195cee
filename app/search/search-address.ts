import { addresses } from '#app/_browser/addresses.ts'
import { hitsPerPage, type SearchParameters } from './search-parameters.ts'

/** The address of the search page that asks for this, with the first hits or with `limit` of them. */
export function searchAddress({ query, order, view }: SearchParameters, limit = hitsPerPage): string {
  return addresses.search(query, {
    ...(order !== 'best' && { sort: order }),
    ...(view !== 'documents' && { view }),
    ...(limit !== hitsPerPage && { show: String(limit) }),
  })
}
