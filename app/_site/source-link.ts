import type { ArchivedSource } from '#lib/archive/sources.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { accountWords } from '#lib/site/account-words.ts'
import { sourceAddress } from '#lib/site/addresses.ts'
import { sourceId } from '#lib/text/source-id.ts'
import type { Site } from './site.ts'

/** Address of a source, at a row of it where its anchor is given. */
export function sourceLink(site: Site, id: string, anchor?: string): string {
  return sourceAddress(id, site.shelved, anchor)
}

/** The source that a document was read from; undefined where there is no account of it. */
export function sourceOf(site: Site, document: ArchiveDocument): ArchivedSource | undefined {
  return site.sourceById.get(sourceId(document.source.sha256))
}

/** The name by which a source is shown: its file, or its id where no document tells the file. */
export function sourceName({ file, id }: ArchivedSource, row?: number): string {
  const name = file ?? id
  return row === undefined ? name : `${name}, ${accountWords.row(row)}`
}
