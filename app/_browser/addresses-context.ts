import { createContext, useContext } from 'react'
import type { Addresses } from '#lib/site/addresses.ts'

/** The addresses of the site as the page's language has them. */
export const AddressesContext = createContext<Addresses | undefined>(undefined)

/** The addresses of the site: lists and tools in the language of the page, each document at its one address. */
export function useAddresses(): Addresses {
  const addresses = useContext(AddressesContext)
  if (!addresses) throw new Error('These components need the addresses of the site around them.')
  return addresses
}
