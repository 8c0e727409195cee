import { type KeptSearch, searchesOf, serialiseSearches } from './kept-searches.ts'

/** What a file says it is. */
const fileKind = 'Rostrum: followed searches'

/** The text of a file with the searches that a reader follows, to be taken in by another browser. */
export function searchFile(archive: string, searches: readonly KeptSearch[]): string {
  return `${JSON.stringify({ kind: fileKind, archive, ...JSON.parse(serialiseSearches(searches)) }, undefined, 2)}\n`
}

/** What a file of searches has, or why it can't be read. */
export type ReadSearchFile =
  | { archive: string; searches: KeptSearch[] }
  | { unreadable: 'other file' | 'damaged' | 'newer' }

/** Reads a file of searches. */
export function readSearchFile(text: string): ReadSearchFile {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { unreadable: 'other file' }
  }
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== fileKind)
    return { unreadable: 'other file' }
  const parsed = searchesOf(value)
  if ('unreadable' in parsed) return parsed
  return 'archive' in value && typeof value.archive === 'string'
    ? { archive: value.archive, searches: parsed.searches }
    : { unreadable: 'damaged' }
}

/**
 * Searches of a file beside those that are kept, which stay as they are. Of another archive, what was seen there says
 * nothing here: they count from the next look on.
 */
export function mergedSearches(
  kept: readonly KeptSearch[],
  file: { archive: string; searches: readonly KeptSearch[] },
  archive: string,
): { searches: KeptSearch[]; added: number } {
  const known = new Set(kept.map(({ query }) => query))
  const others = file.searches.filter(({ query }) => !known.has(query))
  const own = others.map(({ seen, ...search }) => ({ ...search, ...(seen && file.archive === archive && { seen }) }))
  return { searches: [...kept, ...own], added: own.length }
}
