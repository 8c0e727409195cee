import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AccentTones } from '#lib/domain/accent-colour.ts'
import { bundleWorker } from '#lib/search/build/bundle.ts'
import { accentStyle } from './accent-style.ts'
import { makeFonts } from './fonts.ts'
import { hashedFileName } from './hashed-file-name.ts'
import { tintedIcon } from './icon.ts'
import { makeOperatedScripts, type OperatedScript } from './operated-scripts.ts'
import { makePageScript } from './page-script.ts'
import { makeScriptWords } from './script-words.ts'
import { makeSmallScript } from './small-script.ts'
import { makeStylesheet } from './stylesheet.ts'

/** Paths of the files that are made before Next runs, below the root of the site. */
export interface AssetNames {
  stylesheet: string
  pageScript: string
  /** The words that this script says, by their language. */
  scriptWords: Record<string, string>
  /** The script of pages at addresses that documents had once. */
  redirectScript: string
  /** The script that sets size and width of a text as its reader chose them, before it is shown. */
  textScript: string
  /** The script that begins a search while the page's own is fetched. */
  searchScript: string
  /** The scripts of pages that are operated, by their names. */
  operated: Record<string, OperatedScript>
  /** The script of the worker that checks quotations. */
  quoteWorker: string
  /** The script of the worker that compares documents. */
  compareWorker: string
  preloadedFonts: Record<string, string[]>
  /** The picture by which browsers show the site in tabs and lists: that of the archive, else Rostrum's in its colours. */
  icon: string
  /** The picture beside the name of the site, where the archive has one. */
  logo?: string
}

/** The icon of an archive without a picture and colours of its own, in `public/`. */
const plainIcon = 'favicon.svg'

/** What an archive says of how its site looks. */
export interface Branding {
  /** The colours of links and marks, in light and in dark. */
  tones?: AccentTones
  /** Path of the picture beside the name of the site. */
  logo?: string
  /** The languages of its interface; English alone without them. */
  languages?: readonly string[]
}

/**
 * Makes what pages load: stylesheet, fonts, the scripts of pages that show and of those that are operated, the script that
 * begins a search, the worker of the quote check, the logo. All in `public/assets/`, which Next serves and exports as it is.
 * Names carry hashes of the content; what an earlier run left there is removed, but for fonts. Rejects where something
 * can't be made or written.
 */
export async function makeAssets({ tones, logo, languages = ['en'] }: Branding = {}): Promise<AssetNames> {
  const folder = join('public', 'assets')
  await mkdir(folder, { recursive: true })
  const before = await readdir(folder)
  const { css, preloadedFiles } = await makeFonts(folder)
  const [
    stylesheet,
    pageScript,
    words,
    redirectScript,
    textScript,
    searchScript,
    operated,
    compareWorker,
    quoteScripts,
    logoFile,
    iconFile,
  ] = await Promise.all([
    makeStylesheet(folder, css, tones && accentStyle(tones)),
    makePageScript(folder),
    makeScriptWords(folder, languages),
    makeSmallScript(folder, 'app/_script/redirect.ts', 'moved.js', 'iife'),
    makeSmallScript(folder, 'app/_script/text-settings.ts', 'text.js', 'iife'),
    makeSmallScript(folder, 'app/search/start-search.ts', 'search.js', 'esm'),
    makeOperatedScripts(folder),
    makeSmallScript(folder, 'lib/compare/browser/worker.ts', 'compare.js', 'esm'),
    bundleWorker(folder, {
      kind: 'quote',
      entry: fileURLToPath(new URL('../quote/browser/worker.ts', import.meta.url)),
    }),
    logo === undefined ? undefined : copyLogo(folder, logo),
    tones === undefined || logo !== undefined ? undefined : makeIcon(folder, tones),
  ])
  const kept = new Set([
    stylesheet,
    ...pageScript.files,
    ...words.files,
    redirectScript,
    textScript,
    searchScript,
    ...operated.files,
    compareWorker,
    ...quoteScripts,
    logoFile,
    iconFile,
  ])
  const stale = before.filter((name) => !kept.has(name) && !name.endsWith('.woff2'))
  await Promise.all(stale.map((name) => rm(join(folder, name), { force: true })))
  return {
    stylesheet: `assets/${stylesheet}`,
    pageScript: `assets/${pageScript.entry}`,
    scriptWords: Object.fromEntries(
      Object.entries(words.byLanguage).map(([language, name]) => [language, `assets/${name}`]),
    ),
    redirectScript: `assets/${redirectScript}`,
    textScript: `assets/${textScript}`,
    searchScript: `assets/${searchScript}`,
    operated: Object.fromEntries(
      Object.entries(operated.byPage).map(([name, { entry, imports }]) => [
        name,
        { entry: `assets/${entry}`, imports: imports.map((file) => `assets/${file}`) },
      ]),
    ),
    quoteWorker: `assets/${quoteScripts[0]}`,
    compareWorker: `assets/${compareWorker}`,
    preloadedFonts: Object.fromEntries(
      Object.entries(preloadedFiles).map(([language, files]) => [language, files.map((file) => `assets/${file}`)]),
    ),
    icon: (logoFile ?? iconFile) === undefined ? plainIcon : `assets/${logoFile ?? iconFile}`,
    ...(logoFile !== undefined && { logo: `assets/${logoFile}` }),
  }
}

/** Writes the icon in the colours of the archive under a name with the hash of its bytes, and returns the name. */
async function makeIcon(folder: string, tones: AccentTones): Promise<string> {
  const svg = tintedIcon(await readFile(join('public', plainIcon), 'utf8'), tones)
  const name = hashedFileName('icon.svg', svg)
  await writeFile(join(folder, name), svg)
  return name
}

/** Copies the picture under a name with the hash of its bytes, and returns the name. */
async function copyLogo(folder: string, logo: string): Promise<string> {
  const bytes = await readFile(logo)
  const name = hashedFileName(`logo${extname(logo).toLowerCase()}`, bytes)
  await writeFile(join(folder, name), bytes)
  return name
}
