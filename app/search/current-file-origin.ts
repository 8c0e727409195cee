import { addresses } from '#app/_browser/addresses.ts'
import type { FileOrigin } from '#lib/search/answer/file-origin.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import { readByFetch } from '#lib/search/storage/fetch.ts'
import { readManifest } from '#lib/search/storage/read-index-file.ts'

/** Where a file that is made now comes from: the archive as it is on the site, and the reader's own day. */
export async function currentFileOrigin(query: string, archive: string): Promise<FileOrigin> {
  const now = new Date()
  const made = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  const read = readByFetch(new URL(addresses.file(`${indexFolder}/`), location.href).href)
  const version = await readManifest(read).then(
    ({ corpus }) => corpus,
    // What was found is worth having without it.
    () => undefined,
  )
  return { query, archive, made: made.join('-'), ...(version !== undefined && { version }) }
}
