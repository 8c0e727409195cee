import type { SortOrder } from '#lib/search/answer/search-context.ts'

/** `documents`: hits by document. `paragraphs`: one by one. `lines`: a line for each place, the words below each other. */
export const views = ['documents', 'paragraphs', 'lines'] as const

export type View = (typeof views)[number]

/** The orders of hits, the first of them where nothing is asked for. Documents without a year come last by date. */
export const orders = ['best', 'newest', 'oldest'] as const satisfies readonly SortOrder[]

/** What the address of the search page asks for. */
export interface SearchParameters {
  query: string
  order: SortOrder
  view: View
}

/** Reads the query part of an address; what it doesn't know is left at what it is without. */
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
/** Most hits shown at once, whatever an address asks for: more make the page slow. */
const maxHits = 1000

/** How many hits an address asks for. */
export function parseHitLimit(search: string): number {
  const shown = Number(new URLSearchParams(search).get('show'))
  return Number.isInteger(shown) ? Math.min(Math.max(shown, hitsPerPage), maxHits) : hitsPerPage
}
