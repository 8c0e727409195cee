import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { filesFolder, writeOnDemand } from '#lib/build/on-demand.ts'
import { replaceFolder } from '#lib/build/replace-folder.ts'
import type { BuildSettings } from '#lib/build/settings.ts'
import { type ArchiveSettings, formTargetsOf } from '#lib/records/archive-settings.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import { moveData } from './build-data.ts'
import { addPublicFiles } from './framework.ts'
import { moveFigures } from './write-figures.ts'

/** A site of which all is made but its pages. */
interface PreparedSite {
  settings: BuildSettings
  archive: ArchiveSettings
  /** Of this run. */
  folder: string
  /** Where the site is put together, and where it is to be. */
  exported: string
  out: string
}

/**
 * Puts a site whose pages are made when they are asked for in the place of an earlier one: what pages are made from, and the files beside
 * them. Rejects with the system's error.
 */
export async function putOnDemand({ settings, archive, folder, exported, out }: PreparedSite): Promise<void> {
  const files = filesFolder(exported)
  await mkdir(dirname(join(files, indexFolder)), { recursive: true })
  await addPublicFiles(files)
  // Of what lies in public/ an index may be one that npm run dev left there.
  await rm(join(files, indexFolder), { recursive: true, force: true })
  await rename(join(folder, 'index', indexFolder), join(files, indexFolder))
  if (settings.data !== undefined) await moveData(folder, files)
  await moveFigures(folder, files)
  await writeOnDemand(exported, settings, { name: archive.name, formTargets: [...formTargetsOf(archive)] })
  await replaceFolder(exported, out)
}
