import type { DataFormat, MadeFile } from '#lib/data/data-file.ts'
import type { DataInput } from '#lib/data/data-input.ts'
import { type WrittenZip, writeZipParts, type ZipEntry } from '#lib/data/zip-parts.ts'
import { serialiseDocument } from '#lib/markdown/serialise.ts'
import { datedSlug } from '#lib/site/addresses.ts'

/** The documents as the archive itself keeps them: Markdown with frontmatter, in a ZIP file. */
export const markdown: DataFormat = {
  id: 'markdown',
  async write(input, folder) {
    return (await writeZipParts(folder, 'markdown', () => entriesOf(input))).map((zip) => madeZip(zip, 'documents'))
  },
}

/** A ZIP file of texts as a file of data. */
export function madeZip({ path, entries, part }: WrittenZip, of: MadeFile['of']): MadeFile {
  return { path, type: 'application/zip', count: entries, ...(of && { of }), ...(part !== undefined && { part }) }
}

function* entriesOf({ archive }: DataInput): Generator<ZipEntry> {
  for (const document of archive.documents)
    yield { path: `documents/${datedSlug(document)}.md`, text: serialiseDocument(document) }
}
