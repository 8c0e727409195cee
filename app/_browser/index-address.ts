import { indexFolder } from '#lib/search/format/index-folder.ts'
import type { Addresses } from '#lib/site/addresses.ts'

/** The absolute URL of the folder of the search index, with a slash at its end. */
export function indexAddress({ file }: Addresses): string {
  return new URL(file(`${indexFolder}/`), location.href).href
}
