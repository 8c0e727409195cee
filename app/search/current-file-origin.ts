import { indexAddress } from '#app/_browser/index-address.ts'
import { today } from '#app/_browser/today.ts'
import type { FileOrigin } from '#lib/search/answer/file-origin.ts'
import { readByFetch } from '#lib/search/storage/fetch.ts'
import { readManifest } from '#lib/search/storage/read-index-file.ts'
import type { Addresses } from '#lib/site/addresses.ts'

/**
 * What a file that is made now says of where it is from: query, archive, the state of the archive on the site where
 * that can be read, and the current day in the reader's time zone.
 */
export async function currentFileOrigin(addresses: Addresses, query: string, archive: string): Promise<FileOrigin> {
  const read = readByFetch(indexAddress(addresses))
  const version = await readManifest(read).then(
    ({ corpus }) => corpus,
    // The file is worth having without it.
    () => undefined,
  )
  return { query, archive, made: today(), ...(version !== undefined && { version }) }
}
