import type { SortOrder } from '#lib/search/answer/search-context.ts'

/**
 * Ways to show hits. `documents`: by document; `paragraphs`: one by one; `lines`: a line for each place, the found
 * words below each other.
 */
export const views = ['documents', 'paragraphs', 'lines'] as const

/** A way to show hits. */
export type View = (typeof views)[number]

/** Orders of hits; the first holds where none is asked for. By date, documents without a year come last. */
export const orders = ['best', 'newest', 'oldest'] as const satisfies readonly SortOrder[]

/** What the address of the search page asks for. */
export interface SearchParameters {
  query: string
  order: SortOrder
  view: View
}

/** Reads the query string of an address. For what is missing or unknown in it the usual value holds. */
export function parseSearchParameters(search: string): SearchParameters {
  const parameters = new URLSearchParams(search)
  return {
    query: parameters.get('q')?.trim() ?? '',
    order: orders.find((order) => order === parameters.get('sort')) ?? 'best',
    view: views.find((view) => view === parameters.get('view')) ?? 'documents',
  }
}

/** How many hits are shown at first, and how many more each time. */
export const hitsPerPage = 20
/** Most hits that are shown, whatever an address asks for: more make the page slow. */
const maxHits = 1000

/** How many hits an address asks for: from `hitsPerPage` to `maxHits`. */
export function parseHitLimit(search: string): number {
  const shown = Number(new URLSearchParams(search).get('show'))
  return Number.isInteger(shown) ? Math.min(Math.max(shown, hitsPerPage), maxHits) : hitsPerPage
}
