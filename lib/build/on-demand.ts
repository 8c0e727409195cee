import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'
import { type BuildSettings, parseSettings } from './settings.ts'

/*
 * A site whose pages are made when they are asked for lies in a folder of two: `site` has the files that are sent as they are, `pages` what
 * pages are made from, which nobody is sent. What is in it names no other place, so that it can be moved and mounted.
 */

/** Files and folders that pages are made from, by the settings that name them. */
const named = [
  'snapshot',
  'rootRenderer',
  'crossReferences',
  'figures',
  'watches',
  'particularWords',
  'similarDocuments',
  'data',
] as const satisfies (keyof BuildSettings)[]

const settingsFile = 'settings.json'
const siteFile = 'site.json'

const siteSchema = z.strictObject({
  /** Of the archive. */
  name: z.string(),
  /** Origins of other sites that a form of the site sends to. */
  formTargets: z.array(z.string()),
})

/** A site whose pages are made when they are asked for. */
export interface OnDemandSite extends z.output<typeof siteSchema> {
  settings: BuildSettings
}

/** The folder of the files that are sent as they are. */
export function filesFolder(folder: string): string {
  return join(folder, 'site')
}

/** The file that is written when a site is prepared: another one, of another state. */
export function settingsPath(folder: string): string {
  return join(pagesFolder(folder), settingsFile)
}

function pagesFolder(folder: string): string {
  return join(folder, 'pages')
}

/**
 * Moves what pages are made from into the folder of a site, and says there by which settings they are made. Of the archive itself only the
 * accounts of sources are read then, with their texts; these are copied. Rejects with the system's error.
 */
export async function writeOnDemand(
  folder: string,
  settings: BuildSettings,
  site: z.input<typeof siteSchema>,
): Promise<void> {
  const pages = pagesFolder(folder)
  await mkdir(pages, { recursive: true })
  const moved: Partial<Record<(typeof named)[number], string>> = {}
  for (const name of named) {
    const path = settings[name]
    if (path === undefined) continue
    moved[name] = basename(path)
    await rename(path, join(pages, basename(path)))
  }
  await writeFile(join(pages, siteFile), `${JSON.stringify(site)}\n`)
  await cp(join(settings.content, 'ledger'), join(pages, 'content', 'ledger'), { recursive: true })
  const { exportFolder: _, ...rest } = settings
  await writeFile(
    join(pages, settingsFile),
    `${JSON.stringify({ ...rest, ...moved, content: 'content' }, undefined, 2)}\n`,
  )
}

/**
 * What is known of a site whose pages are made when they are asked for; undefined of one whose pages are files. Rejects where it can't be read.
 */
export async function readOnDemand(folder: string): Promise<OnDemandSite | undefined> {
  const pages = pagesFolder(folder)
  const file = settingsPath(folder)
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  const settings = parseSettings(file, text)
  const absolute = named.flatMap((name) => {
    const path = settings[name]
    return path === undefined ? [] : [[name, resolve(pages, path)]]
  })
  const site = siteSchema.parse(JSON.parse(await readFile(join(pages, siteFile), 'utf8')))
  const content = resolve(pages, settings.content)
  return { ...site, settings: { ...settings, ...Object.fromEntries(absolute), content } }
}
