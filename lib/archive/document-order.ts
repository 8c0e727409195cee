import type { ArchiveDocument } from '#lib/domain/document.ts'
import { filedDate } from '#lib/site/edtf.ts'

/**
 * Sorts documents by the date they are filed under, oldest first: a year before its months, a month before its days,
 * unknown years last; within one date by slug, then id. Compares code units, so that every machine gets one order.
 */
export function sortDocuments(documents: readonly ArchiveDocument[]): ArchiveDocument[] {
  return documents
    .map((document) => ({ document, key: `${filedDate(document.date) ?? '~'} ${document.slug} ${document.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ document }) => document)
}

/**
 * Gives every document an address of its own: where several have one date and slug, the first by id keeps the slug and
 * the others have the characters of their id at its end. An address that was published is its owner's: `owners` says
 * which document had it last, by the address.
 */
export function withUniqueAddresses(
  documents: readonly ArchiveDocument[],
  nameOf: (document: ArchiveDocument) => string,
  owners: ReadonlyMap<string, string> = new Map(),
): ArchiveDocument[] {
  const first = new Map<string, string>()
  for (const document of documents) {
    const name = nameOf(document)
    const owner = owners.get(name)
    const other = first.get(name)
    if (owner !== undefined) first.set(name, owner)
    else if (other === undefined || document.id < other) first.set(name, document.id)
  }
  return documents.map((document) =>
    first.get(nameOf(document)) === document.id
      ? document
      : { ...document, slug: `${document.slug}-${document.id.replace(/^d-/, '')}` },
  )
}
