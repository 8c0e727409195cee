import { addFilter } from '#lib/search/query/rewrite-query.ts'
import type { SearchedKind } from './particular-words.ts'
import type { ParticularWord } from './particular-words-data.ts'

const filters = {
  speakers: 'said-by',
  venues: 'venue',
  events: 'event',
  topics: 'topic',
  collections: 'collection',
} as const satisfies Record<SearchedKind, string>

/**
 * The query that finds the paragraphs of a group which have a particular word, and counts as many as are said to have it:
 * the word as written, no other form. `name` is that of the group, of a collection its id.
 */
export function particularWordQuery(kind: SearchedKind, name: string, { word, language }: ParticularWord): string {
  const inGroup = addFilter(`"${word}"`, filters[kind], name)
  return language === undefined ? inGroup : addFilter(inGroup, 'lang', language)
}
