import { countFacets } from '#lib/search/facets/count-facets.ts'
import type { FacetCounts } from '#lib/search/facets/facet-counts.ts'
import { valuesOf } from '#lib/search/facets/values-of.ts'
import type { FacetField } from '#lib/search/format/fields.ts'
import type { Facets } from '#lib/search/format/index-files.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import { type HitDocument, hitDocument } from '#lib/search/rank/hit.ts'
import { queryFilters } from './query-filters.ts'

/** Which part of a list is read, in which order. */
export interface DocumentListOptions {
  /** How many documents are passed over. */
  offset: number
  /** Most documents to read. */
  limit: number
  /** Documents whose year is not known come last in either order. */
  order: 'oldest' | 'newest'
}

/** A document in a list, with what it can be chosen by. */
export interface ListedDocument extends HitDocument {
  /** How many paragraphs are searched of it, and how many words it has, its headings' too. */
  paragraphs: number
  words: number
  topics: string[]
  venues: string[]
  events: string[]
  /** Ids of its collection; none where it is not known. */
  collections: string[]
}

/** Documents that some filters leave. */
export interface DocumentList {
  /** How many there are. */
  total: number
  /** Those of the part that was asked for. */
  documents: ListedDocument[]
  /** How many of them all have which value of each field. */
  values: FacetCounts[]
}

/** The documents that the filters of a query leave; see `SearchEngine.listDocuments`. */
export async function listDocuments(
  index: SearchIndex,
  text: string,
  { offset, limit, order }: DocumentListOptions,
): Promise<DocumentList> {
  const [{ filters }, facets, unitTable, lengths] = await Promise.all([
    text.trim() === '' ? { filters: [] } : queryFilters(index, text, parseQuery(text, index.declaredFields), true),
    index.facets(),
    index.unitTable(),
    index.documentLengths(),
  ])
  const chosen = [...facets.dates.keys()].filter((document) => filters.every(({ allows }) => allows(document)))
  const isDated = (document: number) => facets.dates[document] !== ''
  // The archive numbers documents by their dates.
  const dated = chosen.filter(isDated)
  if (order === 'newest') dated.reverse()
  const ordered = [...dated, ...chosen.filter((document) => !isDated(document))].slice(offset, offset + limit)
  const titles = Array.from({ length: index.metadata.units }, (_, unit) => unit).filter((unit) =>
    unitTable.isTitle(unit),
  )
  const documents = await Promise.all(
    ordered.map(async (document): Promise<ListedDocument> => {
      const { document: entry } = await index.texts.get(titles[document] ?? 0)
      return {
        ...hitDocument(entry),
        paragraphs: lengths.paragraphs[document] ?? 0,
        words: lengths.words[document] ?? 0,
        topics: namesOf(facets, 'topic', document),
        venues: namesOf(facets, 'venue', document),
        events: namesOf(facets, 'event', document),
        collections: namesOf(facets, 'collection', document),
      }
    }),
  )
  return { total: chosen.length, documents, values: countFacets(facets, [], chosen) }
}

function namesOf(facets: Facets, field: FacetField, document: number): string[] {
  return valuesOf(facets, field, document).flatMap((value) => facets.fields.get(field)?.values[value]?.name ?? [])
}
