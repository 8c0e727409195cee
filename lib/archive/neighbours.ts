import type { ArchiveDocument } from '#lib/domain/document.ts'

/** The documents before and after one in its collection; absent at the ends. */
export interface Neighbours {
  previous?: ArchiveDocument
  next?: ArchiveDocument
}

/**
 * For each document, by id, the ones before and after it in its collection, in the order of the archive.
 * Documents without a known date come last there, so they are neighbours of each other.
 */
export function neighbours(documents: readonly ArchiveDocument[]): Map<string, Neighbours> {
  const found = new Map<string, Neighbours>()
  const last = new Map<string | undefined, ArchiveDocument>()
  for (const document of documents) {
    const own: Neighbours = {}
    const previous = last.get(document.source.collection)
    if (previous) {
      own.previous = previous
      const before = found.get(previous.id)
      if (before) before.next = document
    }
    found.set(document.id, own)
    last.set(document.source.collection, document)
  }
  return found
}
