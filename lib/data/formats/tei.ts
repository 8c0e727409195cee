import { documentDigest } from '#lib/archive/document-digest.ts'
import type { DataFormat } from '#lib/data/data-file.ts'
import type { DataInput } from '#lib/data/data-input.ts'
import { exportContextDigest, exportContextOf } from '#lib/data/export-context.ts'
import { type ZipTexts, zipKey } from '#lib/data/zip-members.ts'
import { writeZipParts } from '#lib/data/zip-parts.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { teiCorpus } from '#lib/export/tei/tei-corpus.ts'
import { teiDocument } from '#lib/export/tei/tei-document.ts'
import { datedSlug } from '#lib/site/addresses.ts'
import { madeZip } from './markdown.ts'

/** The name of the root of the corpus, which is the first file. */
const root = 'corpus.xml'

/** The documents in TEI after Parla-CLARIN, a file each, in a ZIP file, with the root of a corpus that includes them. */
export const tei: DataFormat = {
  id: 'tei',
  async write(input, folder) {
    const zips = await writeZipParts(folder, 'tei', textsOf(input), input)
    return zips.map((zip, index) => {
      const made = madeZip(zip, 'documents')
      return index === 0 ? { ...made, count: zip.entries - 1 } : made
    })
  },
}

function* textsOf({ archive, addresses }: DataInput): Generator<ZipTexts> {
  const context = exportContextOf(archive, addresses)
  const digest = exportContextDigest(archive, addresses)
  const fileOf = (document: ArchiveDocument) => `documents/${datedSlug(document)}.tei.xml`
  yield { make: () => [{ path: root, text: teiCorpus(archive.documents, context, fileOf) }] }
  for (const document of archive.documents)
    yield {
      key: zipKey('tei', digest, documentDigest(document)),
      make: () => [{ path: fileOf(document), text: teiDocument(document, context) }],
    }
}
