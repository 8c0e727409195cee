import { forgetArchive } from '#lib/archive/load.ts'
import { readSettings } from '#lib/build/settings.ts'
import { readGeneration } from './generation.ts'
import { Site } from './site.ts'

let site: Site | undefined

/**
 * The site that this process makes pages of. Each part of it is read once; in development, once more whenever the
 * archive was read anew. Throws where the file of settings can't be read or doesn't fit.
 */
export function loadSite(): Site {
  const settings = site?.settings ?? readSettings(process.env)
  const generation = readGeneration(settings)
  if (site && site.live?.generation === generation) return site
  if (site) forgetArchive(settings.content)
  site = new Site(settings, generation)
  return site
}
