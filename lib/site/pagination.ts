/** Most entries on one page of a list. Not measured: more make a page slow to open on a phone. */
export const entriesPerPage = 250

/** How many pages a list of `entries` takes; an empty one takes one, which says so. */
export function pageCount(entries: number): number {
  return Math.max(1, Math.ceil(entries / entriesPerPage))
}

/** The numbers of these pages, from 1. */
export function pageNumbers(entries: number): number[] {
  return Array.from({ length: pageCount(entries) }, (_, index) => index + 1)
}

/** The entries on a page of a list, by its number from 1. */
export function pageEntries<Entry>(page: number, entries: readonly Entry[]): Entry[] {
  return entries.slice((page - 1) * entriesPerPage, page * entriesPerPage)
}
