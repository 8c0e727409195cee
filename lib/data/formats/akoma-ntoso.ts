import type { DataFormat } from '#lib/data/data-file.ts'
import type { DataInput } from '#lib/data/data-input.ts'
import { exportContextOf } from '#lib/data/export-context.ts'
import { writeZipParts, type ZipEntry } from '#lib/data/zip-parts.ts'
import { akomaNtosoDocument } from '#lib/export/akoma-ntoso/akoma-ntoso-document.ts'
import { datedSlug } from '#lib/site/addresses.ts'
import { madeZip } from './markdown.ts'

/** The documents in which somebody speaks, as debates of Akoma Ntoso, a file each, in a ZIP file; no file where there are none. */
export const akomaNtoso: DataFormat = {
  id: 'akoma-ntoso',
  async write(input, folder) {
    if (entriesOf(input).next().done) return []
    return (await writeZipParts(folder, 'akoma-ntoso', () => entriesOf(input))).map((zip) => madeZip(zip, 'documents'))
  },
}

function* entriesOf({ archive, addresses }: DataInput): Generator<ZipEntry> {
  const context = exportContextOf(archive, addresses)
  for (const document of archive.documents) {
    const text = akomaNtosoDocument(document, context)
    if (text !== undefined) yield { path: `${datedSlug(document)}.akn.xml`, text }
  }
}
