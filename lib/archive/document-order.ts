import type { ArchiveDocument } from '#lib/domain/document.ts'
import { filedDate } from '#lib/site/edtf.ts'
import { compareImportance } from './document-importance.ts'

/**
 * Sorts documents by the date they are filed under, oldest first: a year before its months, a month before its days,
 * unknown years last; within one date the most important first (`compareImportance`), and equals by slug, then id.
 * Compares code units, so that every machine gets one order.
 */
export function sortDocuments(documents: readonly ArchiveDocument[]): ArchiveDocument[] {
  return documents
    .map((document) => ({
      document,
      filed: filedDate(document.date) ?? '~',
      name: `${document.slug} ${document.id}`,
    }))
    .sort(
      (a, b) =>
        compareCodeUnits(a.filed, b.filed) ||
        compareImportance(a.document, b.document) ||
        compareCodeUnits(a.name, b.name),
    )
    .map(({ document }) => document)
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Documents in the order of the archive, turned round: the newest date first, those without a known year last, and
 * within a date still the most important first.
 */
export function newestFirst(documents: readonly ArchiveDocument[]): ArchiveDocument[] {
  const days: ArchiveDocument[][] = []
  const undated: ArchiveDocument[] = []
  let last: string | undefined
  for (const document of documents) {
    const filed = filedDate(document.date)
    if (filed === undefined) undated.push(document)
    else if (filed === last) days.at(-1)?.push(document)
    else days.push([document])
    last = filed
  }
  return [...days.reverse().flat(), ...undated]
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
