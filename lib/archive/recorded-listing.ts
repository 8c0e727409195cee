import type { ArchiveDocument } from '#lib/domain/document.ts'
import { recordRead } from './recorded-reads.ts'

/** Fields that note by themselves that they are read; and its id, by which whoever has a document knows it already. */
const apart: ReadonlySet<string | symbol> = new Set(['id', 'blocks', 'basis'])

/** Notes that something is read of a document that lists show of it: a field of it, whether it has one, or all their names. */
class ListingReads implements ProxyHandler<ArchiveDocument> {
  get(document: ArchiveDocument, name: string | symbol): unknown {
    if (!apart.has(name)) recordRead('listing', document.id)
    return Reflect.get(document, name)
  }

  has(document: ArchiveDocument, name: string | symbol): boolean {
    recordRead('listing', document.id)
    return Reflect.has(document, name)
  }

  ownKeys(document: ArchiveDocument): (string | symbol)[] {
    recordRead('listing', document.id)
    return Reflect.ownKeys(document)
  }
}

const listingReads = new ListingReads()

/** A document that notes what of its listing is read (`["listing", id]`); what is read of its text and its details must do so by itself. */
export function recordedListing(document: ArchiveDocument): ArchiveDocument {
  return new Proxy(document, listingReads)
}
