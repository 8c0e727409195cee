import { useAddresses } from '#app/_browser/addresses-context.ts'
import type { Addresses } from '#lib/site/addresses.ts'
import { hitsPerPage, type SearchParameters } from './search-parameters.ts'

/** The address of the search page that asks for this, with the first hits or with `limit` of them. */
export function searchAddress(
  { search }: Addresses,
  { query, order, view }: SearchParameters,
  limit = hitsPerPage,
): string {
  return search(query, {
    ...(order !== 'best' && { sort: order }),
    ...(view !== 'documents' && { view }),
    ...(limit !== hitsPerPage && { show: String(limit) }),
  })
}

/** Gives these addresses in the language of the page. */
export function useSearchAddress(): (request: SearchParameters) => string {
  const addresses = useAddresses()
  return (request) => searchAddress(addresses, request)
}
