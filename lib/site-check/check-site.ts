import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { SiteLocation } from '#lib/site/addresses.ts'
import { type BuiltPage, readBuiltPage } from './built-page.ts'
import { checkBudgets } from './check-budgets.ts'
import { checkHeads } from './check-heads.ts'
import { checkMarkup } from './check-markup.ts'
import { checkReferences, fileAt, type SiteFiles } from './check-references.ts'
import type { SiteProblem } from './site-problem.ts'

/** In the place of the host of a site that has none yet. */
const anyOrigin = 'http://site.invalid'

interface SiteCheck {
  /** How many pages were read. */
  pages: number
  /** Sorted by file. */
  problems: SiteProblem[]
}

/**
 * Checks a built site as a whole: that every link and fragment leads somewhere, that each page has a title and
 * description of its own, that canonical addresses are pages of the site, that pictures have a text, that all is valid
 * HTML, and that nothing is too large. Asks no other host. Rejects with the system's error where a file can't be read.
 *
 * @param out folder of the site
 * @param onPage called after each page that was read
 */
export async function checkSite(
  out: string,
  { origin, base }: SiteLocation,
  onPage: (done: number, all: number) => void = () => undefined,
): Promise<SiteCheck> {
  const files = await filesBelow(out)
  const names = [...files.keys()].filter((file) => file.endsWith('.html')).sort()
  const pages = new Map<string, BuiltPage>()
  const problems: SiteProblem[] = []
  for (const file of names) {
    const html = await readFile(join(out, file), 'utf8')
    const page = readBuiltPage(file, html)
    pages.set(file, page)
    problems.push(...(await checkMarkup(file, html)))
    for (const { written, place } of page.silentPictures)
      problems.push({ file, place, message: `<${written}> has no text in its place (alt, or a title)` })
    onPage(pages.size, names.length)
  }
  const site: SiteFiles = { origin: origin ?? anyOrigin, root: `${base}/`, files: new Set(files.keys()), pages }
  for (const page of pages.values()) problems.push(...checkReferences(site, page))
  problems.push(...checkHeads(site, origin !== undefined))
  problems.push(...checkBudgets({ files, ...(await gzippedSizes(out, site)) }))
  return { pages: pages.size, problems: problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)) }
}

/** Bytes of all files below a folder, by their paths with `/`. */
async function filesBelow(folder: string): Promise<Map<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size))
  return new Map(paths.map((path, index) => [relative(folder, path).split(sep).join('/'), sizes[index] ?? 0]))
}

/** Sizes of stylesheets, and of the scripts of each page, in bytes gzipped. */
async function gzippedSizes(out: string, site: SiteFiles) {
  const known = new Map<string, number>()
  const gzipped = async (file: string) => {
    const size = known.get(file) ?? gzipSync(await readFile(join(out, file))).length
    known.set(file, size)
    return size
  }
  const stylesheets = new Map<string, number>()
  for (const file of site.files) if (file.endsWith('.css')) stylesheets.set(file, await gzipped(file))
  const scripts = new Map<string, number>()
  for (const page of site.pages.values()) {
    let sum = 0
    for (const address of page.scripts) {
      const url = new URL(address, site.origin)
      const file = url.origin === site.origin ? fileAt(site, url.pathname) : undefined
      if (file !== undefined) sum += await gzipped(file)
    }
    scripts.set(page.file, sum)
  }
  return { stylesheets, scripts }
}
