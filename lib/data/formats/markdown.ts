import { documentDigest } from '#lib/archive/document-digest.ts'
import type { DataFormat, MadeFile } from '#lib/data/data-file.ts'
import type { DataInput } from '#lib/data/data-input.ts'
import { type ZipTexts, zipKey } from '#lib/data/zip-members.ts'
import { type WrittenZip, writeZipParts } from '#lib/data/zip-parts.ts'
import { serialiseDocument } from '#lib/markdown/serialise.ts'
import { datedSlug } from '#lib/site/addresses.ts'

/** The documents as the archive itself keeps them: Markdown with frontmatter, in a ZIP file. */
export const markdown: DataFormat = {
  id: 'markdown',
  async write(input, folder) {
    const zips = await writeZipParts(folder, 'markdown', textsOf(input), input)
    return zips.map((zip) => madeZip(zip, 'documents'))
  },
}

/** A ZIP file of texts as a file of data. */
export function madeZip({ path, entries, part }: WrittenZip, of: MadeFile['of']): MadeFile {
  return { path, type: 'application/zip', count: entries, ...(of && { of }), ...(part !== undefined && { part }) }
}

function* textsOf({ archive }: DataInput): Generator<ZipTexts> {
  for (const document of archive.documents)
    yield {
      key: zipKey('markdown', documentDigest(document)),
      make: () => [{ path: `documents/${datedSlug(document)}.md`, text: serialiseDocument(document) }],
    }
}
