import type { ArchivedSource } from '#lib/archive/sources.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Say } from '#lib/i18n/say.ts'
import { sourceId } from '#lib/text/source-id.ts'
import type { SiteWith } from './site.ts'

/** Address of a source, by its id; with the anchor of a row, that of the row. */
export function sourceAddress(site: SiteWith<'provenance'>, id: string, anchor?: string): string {
  return site.addresses.source(id, site.provenance.hasSourceBuckets, anchor)
}

/** The source that a document was read from; undefined where it has no ledger. */
export function sourceOfDocument(site: SiteWith<'provenance'>, document: ArchiveDocument): ArchivedSource | undefined {
  return site.provenance.sourceById.get(sourceId(document.source.sha256))
}

/**
 * The name by which a source is shown: that of its file, with the row of a dataset; its id where the file is not known.
 */
export function sourceName(say: Say, { file, id }: ArchivedSource, row?: number): string {
  const name = file ?? id
  return row === undefined ? name : `${name}, ${say('provenance.row', { row: String(row) })}`
}
