import { readSettings } from '#lib/build/settings.ts'
import { Site } from './site.ts'

let site: Site | undefined

/**
 * The site that this process makes pages of. In development documents change while the server runs; a page is then made
 * from what was read at the start. Throws where the file of settings doesn't fit.
 */
export function loadSite(): Site {
  site ??= new Site(readSettings(process.env))
  return site
}
