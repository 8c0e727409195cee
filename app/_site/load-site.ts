import { readSettings } from '#lib/build/settings.ts'
import { Site } from './site.ts'

let site: Site | undefined

/**
 * The site that this process makes pages of. Each part of it is read once: in development, a document that changes
 * while the server runs is shown as it was read first. Throws where the file of settings can't be read or doesn't fit.
 */
export function loadSite(): Site {
  site ??= new Site(readSettings(process.env))
  return site
}
