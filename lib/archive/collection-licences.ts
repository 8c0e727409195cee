import type { Archive } from './load.ts'

/** A collection that has documents, and what may be done with them. */
export interface CollectionLicence {
  /** Undefined for documents that belong to none. */
  id?: string
  name?: string
  documents: number
  /** In the words of the records; undefined where they say nothing. */
  licence?: string
}

/**
 * What may be done with the texts of each collection, those that belong to none last. Where single documents state rights of
 * their own, they are in their records.
 */
export function collectionLicences({ documents, collections }: Pick<Archive, 'documents' | 'collections'>) {
  const counts = new Map<string | undefined, number>()
  for (const { source } of documents) counts.set(source.collection, (counts.get(source.collection) ?? 0) + 1)
  const order = [...counts.keys()].sort((a, b) => (a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : 1))
  return order.map((id): CollectionLicence => {
    const record = collections.find((one) => one.id === id)
    return {
      ...(id !== undefined && { id, name: record?.name ?? id }),
      documents: counts.get(id) ?? 0,
      ...(record?.rights !== undefined && { licence: record.rights }),
    }
  })
}
