import type { Addresses } from '#lib/site/addresses.ts'

/** Which documents the address of the page asks for, by the names that their addresses end in. */
export interface CompareChoice {
  a: string | undefined
  b: string | undefined
}

/** Reads the query string of an address. */
export function parseCompareChoice(search: string): CompareChoice {
  const parameters = new URLSearchParams(search)
  const name = (key: string) => parameters.get(key)?.trim() || undefined
  return { a: name('a'), b: name('b') }
}

/** The address that asks for these documents. */
export function compareAddress({ compare }: Addresses, { a, b }: CompareChoice): string {
  const names = { ...(a !== undefined && { a }), ...(b !== undefined && { b }) }
  const query = new URLSearchParams(names).toString()
  return query === '' ? compare() : `${compare()}?${query}`
}
