import { addresses } from '#app/_browser/addresses.ts'
import { hitsPerPage, type SearchParameters } from './search-parameters.ts'

/** The address that asks for it, with the first few hits or with more. */
export function searchAddress({ query, order, view }: SearchParameters, limit = hitsPerPage): string {
  return addresses.search(query, {
    ...(order !== 'best' && { sort: order }),
    ...(view !== 'documents' && { view }),
    ...(limit !== hitsPerPage && { show: String(limit) }),
  })
}
