import type { KnownItem, QueryKind } from '#tests/bench/search/known-items.ts'
import type { Found } from '#tests/bench/search/score.ts'

/** What is asked in the bench: an index of one engine, built already. */
export interface AskedEngine {
  name: string
  /** Finds the first ten paragraphs. Rejects where the engine fails. */
  ask: (query: string, kind: QueryKind) => Promise<Found[]>
  /** The processes that answer beside this one. */
  processes: readonly number[]
}

/** The texts of paragraphs by their identifiers: engines that give identifiers alone are judged by these. */
export type TextsById = ReadonlyMap<string, { document: string; text: string }>

/** What an engine that gives identifiers alone has found. */
export function foundOf(ids: readonly string[], texts: TextsById): Found[] {
  return ids.flatMap((paragraph) => {
    const own = texts.get(paragraph)
    return own ? [{ paragraph, ...own }] : []
  })
}

/** The query of an item without the marks around its phrase, for engines that take words alone. */
export function wordsOf(query: string): string {
  return query.replace(/^"|"$/gu, '')
}

/** The queries of one kind. */
export function queriesOf(items: readonly KnownItem[], kind: QueryKind): string[] {
  return items.map(({ queries }) => queries[kind])
}
