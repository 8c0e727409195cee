import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleWorker } from '#lib/search/build/bundle.ts'
import { makeFonts } from './fonts.ts'
import { makePageScript } from './page-script.ts'
import { makeSmallScript } from './small-script.ts'
import { makeStylesheet } from './stylesheet.ts'

/** Paths of what was made before Next runs, below the root of the site. */
export interface AssetNames {
  stylesheet: string
  pageScript: string
  /** The script of pages at addresses that documents had once. */
  redirectScript: string
  /** The script that begins a search while the page's own is fetched. */
  searchScript: string
  /** The script of the worker that checks quotations. */
  quoteWorker: string
  preloadedFont: string
}

/**
 * Makes stylesheet, fonts, the scripts of pages that show and the worker of the quote check in `public/assets/`, which
 * Next serves and exports as it is. Names carry hashes of the content; what an earlier run left there is removed.
 */
export async function makeAssets(): Promise<AssetNames> {
  const folder = join('public', 'assets')
  await mkdir(folder, { recursive: true })
  const before = await readdir(folder)
  const { css, preloadedFile } = await makeFonts(folder)
  const [stylesheet, pageScript, redirectScript, searchScript, [quoteWorker, quoteLater]] = await Promise.all([
    makeStylesheet(folder, css),
    makePageScript(folder),
    makeSmallScript(folder, 'app/_script/redirect.ts', 'moved.js', 'iife'),
    makeSmallScript(folder, 'app/search/start-search.ts', 'search.js', 'esm'),
    bundleWorker(
      folder,
      true,
      ['quote', 'quote-later'],
      fileURLToPath(new URL('../quote/browser/worker.ts', import.meta.url)),
    ),
  ])
  const kept = new Set([stylesheet, ...pageScript.files, redirectScript, searchScript, quoteWorker, quoteLater])
  const stale = before.filter((name) => !kept.has(name) && !name.endsWith('.woff2'))
  await Promise.all(stale.map((name) => rm(join(folder, name), { force: true })))
  return {
    stylesheet: `assets/${stylesheet}`,
    pageScript: `assets/${pageScript.entry}`,
    redirectScript: `assets/${redirectScript}`,
    searchScript: `assets/${searchScript}`,
    quoteWorker: `assets/${quoteWorker}`,
    preloadedFont: `assets/${preloadedFile}`,
  }
}
