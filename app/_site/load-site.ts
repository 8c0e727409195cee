import { forgetArchive } from '#lib/archive/load.ts'
import { readSettings } from '#lib/build/settings.ts'
import { readGeneration } from './generation.ts'
import { Site } from './site.ts'

let site: Site | undefined

/**
 * The site that this process makes pages of. Each part of it is read once; in development, once more whenever the
 * archive was read anew, or scripts and styles were made anew. Throws where the file of settings can't be read or doesn't fit.
 */
export function loadSite(): Site {
  const generation = site && readGeneration(site.settings)
  if (site && site.live?.generation === generation) return site
  if (site) forgetArchive(site.settings.content)
  const settings = readSettings(process.env)
  site = new Site(settings, readGeneration(settings))
  return site
}
