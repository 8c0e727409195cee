import type { Order } from '#lib/search/answer/task.ts'
import { searchAddress } from '#lib/site/addresses.ts'

/** `documents`: hits by document. `paragraphs`: one by one. `lines`: a line for each place, the words below each other. */
export const views = ['documents', 'paragraphs', 'lines'] as const

export type View = (typeof views)[number]

export const orders = ['best', 'newest', 'oldest'] as const satisfies readonly Order[]

/** What the address of the search page asks for. */
export interface Asked {
  query: string
  order: Order
  view: View
}

/** Reads the query part of an address; what it doesn't know is left at what it is without. */
export function askedBy(search: string): Asked {
  const parameters = new URLSearchParams(search)
  return {
    query: parameters.get('q')?.trim() ?? '',
    order: orders.find((order) => order === parameters.get('sort')) ?? 'best',
    view: views.find((view) => view === parameters.get('view')) ?? 'documents',
  }
}

/** The address that asks for it. */
export function addressOf({ query, order, view }: Asked): string {
  return searchAddress(query, { ...(order !== 'best' && { sort: order }), ...(view !== 'documents' && { view }) })
}
