import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFonts } from './fonts.ts'
import { makeMovedScript } from './moved-script.ts'
import { makePageScript } from './page-script.ts'
import { makeStylesheet } from './stylesheet.ts'

/** Paths of what was made before Next runs, below the root of the site. */
export interface AssetNames {
  stylesheet: string
  script: string
  /** The script of pages at addresses that documents had once. */
  moved: string
  face: string
}

/**
 * Makes stylesheet, fonts and the script of reading pages in `public/assets/`, which Next serves and exports as it is.
 * Names carry hashes of the content; what an earlier run left there is removed.
 */
export async function makeAssets(): Promise<AssetNames> {
  const folder = join('public', 'assets')
  await mkdir(folder, { recursive: true })
  const before = await readdir(folder)
  const { css, face } = await makeFonts(folder)
  const [stylesheet, script, moved] = await Promise.all([
    makeStylesheet(folder, css),
    makePageScript(folder),
    makeMovedScript(folder),
  ])
  const kept = new Set([stylesheet, ...script.files, moved])
  const stale = before.filter((name) => !kept.has(name) && !name.endsWith('.woff2'))
  await Promise.all(stale.map((name) => rm(join(folder, name), { force: true })))
  return {
    stylesheet: `assets/${stylesheet}`,
    script: `assets/${script.entry}`,
    moved: `assets/${moved}`,
    face: `assets/${face}`,
  }
}
