/** The passages that a reader knew of when they last looked at a search. */
export interface SeenPassages {
  /** The hash that names the state of the archive in which they were found. */
  corpus: string
  /** Day on which the reader looked, in their own calendar: `2026-11-27`. */
  on: string
  /** By the id of the paragraph or heading, the hash of its words (`lib/text/wording-hash.ts`). */
  passages: Readonly<Record<string, string>>
}

/** A search that a reader follows. */
export interface KeptSearch {
  /** What is searched for; it identifies the search. */
  query: string
  /** What the reader calls it; absent where they call it nothing. */
  name?: string
  /** Day from which it is followed. */
  since: string
  /** Absent as long as it was not looked at, as after it was taken from the file of another archive. */
  seen?: SeenPassages
}

/** Most passages of a search that can be followed: of each an id and a hash are kept, and browsers keep some 5 MB for a site. */
export const mostPassages = 1000
/** Most searches that are followed at once: each is asked of the index whenever the archive has changed. */
export const mostSearches = 50

/** Changes with the form in which searches are kept. */
const formVersion = 1

/** What a text is that searches were kept as: the searches, or why they can't be read. */
export type ParsedSearches = { searches: KeptSearch[] } | { unreadable: 'damaged' | 'newer' }

/** The text as which searches are kept. */
export function serialiseSearches(searches: readonly KeptSearch[]): string {
  return JSON.stringify({ version: formVersion, searches })
}

/**
 * Reads the text as which searches were kept. Where a part of it doesn't fit, nothing of it is taken: what is kept then
 * would lose the rest in silence.
 */
export function parseSearches(text: string): ParsedSearches {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { unreadable: 'damaged' }
  }
  return searchesOf(value)
}

/** The same of the value that such a text, or a file of searches, has. */
export function searchesOf(value: unknown): ParsedSearches {
  if (!isObject(value) || typeof value.version !== 'number') return { unreadable: 'damaged' }
  if (value.version > formVersion) return { unreadable: 'newer' }
  const { searches } = value
  if (!Array.isArray(searches) || !searches.every(isSearch)) return { unreadable: 'damaged' }
  const queries = new Set(searches.map(({ query }) => query))
  return queries.size === searches.length ? { searches } : { unreadable: 'damaged' }
}

function isSearch(value: unknown): value is KeptSearch {
  return (
    isObject(value) &&
    typeof value.query === 'string' &&
    value.query.trim() !== '' &&
    (value.name === undefined || typeof value.name === 'string') &&
    isDay(value.since) &&
    (value.seen === undefined || isSeen(value.seen))
  )
}

function isSeen(value: unknown): value is SeenPassages {
  return (
    isObject(value) &&
    typeof value.corpus === 'string' &&
    isDay(value.on) &&
    isObject(value.passages) &&
    Object.values(value.passages).every((hash) => typeof hash === 'string')
  )
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
