import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from '#lib/archive/load.ts'
import type { Addresses } from '#lib/site/addresses.ts'
import { documentFormsOf } from '#lib/site/document-files.ts'
import { documentFile } from './document-file.ts'
import { exportContextOf } from './export-context.ts'

/**
 * Writes the files of each document beside the pages of a site, in one pass over the archive: that takes a tenth of the time in
 * which they would be made as pages are. A document that was withdrawn has none. Rejects with the system's error.
 */
export async function writeDocumentFiles(archive: Archive, addresses: Addresses, site: string): Promise<void> {
  const { documents, settings } = archive
  const forms = documentFormsOf(settings.data, documents.length)
  const context = exportContextOf(archive, addresses)
  for (const document of documents) {
    if (document.withdrawn) continue
    await Promise.all(
      forms.map(({ form }) =>
        writeFile(
          join(site, addresses.outputFile(addresses.documentFile(document, form))),
          documentFile(document, form, context),
        ),
      ),
    )
  }
}
