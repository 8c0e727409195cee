import type { ArchiveDocument, FieldValue } from './document.ts'

/** What the values of a field are. */
export const collectionFieldTypes = ['text', 'number', 'date'] as const

export type CollectionFieldType = (typeof collectionFieldTypes)[number]

/** Ids that a field can't have, since queries, or the addresses of pages, have them for something else. */
export const reservedFieldIds = [
  ...['speaker', 'venue', 'topic', 'kind', 'lang', 'collection', 'event', 'year', 'from', 'to', 'form', 'or', 'near'],
  ...[
    'browse',
    'compare',
    'translations',
    'on-this-day',
    'figures',
    'documents',
    'dates',
    'about',
    'sources',
    'search',
    'quote',
    'trends',
    'watch',
    'watches',
  ],
  ...['assets', 'fonts', 'date', 'title', 'id'],
  ...['data', 'api'],
  ...['speakers', 'venues', 'events', 'topics', 'publishers', 'collections', 'publisher', 'language'],
] as const

/** The values that a document has in a field; none where it has none. */
export function fieldValuesOf({ fields }: Pick<ArchiveDocument, 'fields'>, id: string): readonly FieldValue[] {
  return (fields && Object.hasOwn(fields, id) ? fields[id] : undefined) ?? []
}
