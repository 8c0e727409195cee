import { type Archive, loadArchive } from '#lib/archive/load.ts'
import { contentFolder } from '#lib/records/content.ts'

/**
 * The archive of a content folder, by default the one that the commands use. An error where it has no documents, since
 * figures of nothing would look like good ones.
 */
export async function loadIngestedArchive(content?: string): Promise<Archive> {
  const folder = contentFolder(content)
  const archive = await loadArchive(folder)
  if (archive.documents.length === 0)
    throw new Error(`${folder}: no documents were found there to measure with; npm run ingest makes them`)
  return archive
}
