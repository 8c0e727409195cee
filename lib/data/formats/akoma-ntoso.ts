import { documentDigest } from '#lib/archive/document-digest.ts'
import type { DataFormat } from '#lib/data/data-file.ts'
import type { DataInput } from '#lib/data/data-input.ts'
import { exportContextDigest, exportContextOf } from '#lib/data/export-context.ts'
import { type ZipTexts, zipKey } from '#lib/data/zip-members.ts'
import { writeZipParts } from '#lib/data/zip-parts.ts'
import { akomaNtosoDocument } from '#lib/export/akoma-ntoso/akoma-ntoso-document.ts'
import { datedSlug } from '#lib/site/addresses.ts'
import { madeZip } from './markdown.ts'

/** The documents in which somebody speaks, as debates of Akoma Ntoso, a file each, in a ZIP file; no file where there are none. */
export const akomaNtoso: DataFormat = {
  id: 'akoma-ntoso',
  async write(input, folder) {
    const options = { kept: input.kept, isLeftOutEmpty: true }
    const zips = await writeZipParts(folder, 'akoma-ntoso', textsOf(input), options)
    return zips.map((zip) => madeZip(zip, 'documents'))
  },
}

function* textsOf({ archive, addresses }: DataInput): Generator<ZipTexts> {
  const context = exportContextOf(archive, addresses)
  const digest = exportContextDigest(archive, addresses)
  for (const document of archive.documents)
    yield {
      key: zipKey('akoma-ntoso', digest, documentDigest(document)),
      make: () => {
        const text = akomaNtosoDocument(document, context)
        return text === undefined ? [] : [{ path: `${datedSlug(document)}.akn.xml`, text }]
      },
    }
}
