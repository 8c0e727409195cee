/** Most entries on one page of a list. Not measured: more make a page slow to open on a phone. */
export const entriesPerPage = 250

/** The same of the documents of a year above which calendars of very many days are: these take up to 43 KB of HTML. */
export const besideCalendarsPerPage = 150

/** The same of the documents of a name, above which its words, its years and other names are: about 25 KB of HTML. */
export const namedPerPage = 200

/** The same of a list whose entries quote passages: each takes about 1 KB of HTML, so that a page stays below 150 KB. */
export const passagesPerPage = 100

/** How many pages a list of `entries` takes; an empty one takes one, which says so. */
export function pageCount(entries: number, perPage = entriesPerPage): number {
  return Math.max(1, Math.ceil(entries / perPage))
}

/** The numbers of these pages, from 1. */
export function pageNumbers(entries: number, perPage = entriesPerPage): number[] {
  return Array.from({ length: pageCount(entries, perPage) }, (_, index) => index + 1)
}

/** The entries on a page of a list, by its number from 1. */
export function pageEntries<Entry>(page: number, entries: readonly Entry[], perPage = entriesPerPage): Entry[] {
  return entries.slice((page - 1) * perPage, page * perPage)
}
