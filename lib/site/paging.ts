/** Most entries on one page of a list: more make a page slow to open on a phone. */
export const listLength = 250

/** How many pages a list of `entries` takes; an empty one takes one, which says so. */
export function pagesNeeded(entries: number): number {
  return Math.max(1, Math.ceil(entries / listLength))
}

/** The numbers of these pages, from 1. */
export function pageNumbers(entries: number): number[] {
  return Array.from({ length: pagesNeeded(entries) }, (_, index) => index + 1)
}

/** The entries on a page of a list, by its number from 1. */
export function entriesOn<Entry>(page: number, entries: readonly Entry[]): Entry[] {
  return entries.slice((page - 1) * listLength, page * listLength)
}
