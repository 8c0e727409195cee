import { addresses } from '#app/_browser/addresses.ts'
import type { FileOrigin } from '#lib/search/answer/file-origin.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import { readByFetch } from '#lib/search/storage/fetch.ts'
import { readManifest } from '#lib/search/storage/read-index-file.ts'

/**
 * What a file that is made now says of where it is from: query, archive, the state of the archive on the site where
 * that can be read, and the current day in the reader's time zone.
 */
export async function currentFileOrigin(query: string, archive: string): Promise<FileOrigin> {
  const now = new Date()
  const made = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  const read = readByFetch(new URL(addresses.file(`${indexFolder}/`), location.href).href)
  const version = await readManifest(read).then(
    ({ corpus }) => corpus,
    // The file is worth having without it.
    () => undefined,
  )
  return { query, archive, made: made.join('-'), ...(version !== undefined && { version }) }
}
