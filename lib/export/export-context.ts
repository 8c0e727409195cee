import type { SpeakerRecord } from '#lib/domain/authority.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Addresses } from '#lib/site/addresses.ts'

/** What a file of a document says besides the document itself. */
export interface ExportContext {
  /** Name of the archive, and what may be done with its texts, in words. */
  archive: { name: string; licence?: string | undefined; languages: readonly string[] }
  addresses: Addresses
  /** The authority record of a speaker, by the preferred name. */
  speaker: (name: string) => SpeakerRecord | undefined
}

/** The permanent link to the page of a document; undefined while it is not known where the site will be. */
export function pageOf(document: ArchiveDocument, { addresses }: ExportContext): string | undefined {
  return addresses.absolute(addresses.document(document))
}
