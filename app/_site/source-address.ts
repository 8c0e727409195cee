import type { ArchivedSource } from '#lib/archive/sources.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'
import { sourceId } from '#lib/text/source-id.ts'
import type { SiteWith } from './site.ts'

/** Address of a source, at a row of it where its anchor is given. */
export function sourceAddress(site: SiteWith<'provenance'>, id: string, anchor?: string): string {
  return site.addresses.source(id, site.provenance.hasSourceBuckets, anchor)
}

/** The source that a document was read from; undefined where there is no account of it. */
export function sourceOfDocument(site: SiteWith<'provenance'>, document: ArchiveDocument): ArchivedSource | undefined {
  return site.provenance.sourceById.get(sourceId(document.source.sha256))
}

/** The name by which a source is shown: its file, or its id where no document tells the file. */
export function sourceName({ file, id }: ArchivedSource, row?: number): string {
  const name = file ?? id
  return row === undefined ? name : `${name}, ${provenanceMessages.row(row)}`
}
