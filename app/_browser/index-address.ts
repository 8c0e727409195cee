import { indexFolder } from '#lib/search/format/index-folder.ts'
import { addresses } from './addresses.ts'

/** The absolute URL of the folder of the search index, with a slash at its end. */
export function indexAddress(): string {
  return new URL(addresses.file(`${indexFolder}/`), location.href).href
}
