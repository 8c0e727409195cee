import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { Site } from '#app/_site/site.ts'
import { loadArchive } from '#lib/archive/load.ts'
import type { BuildSettings } from '#lib/build/settings.ts'
import { findCrossReferences } from '#lib/quote/reuse/find-cross-references.ts'
import { createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'
import { writeFigures } from '#scripts/write-figures.ts'
import { invented, type TestArchive } from '#tests/archives.ts'
import { isMoved } from '#tests/export/page.ts'

/** A page with the name by which a test calls it. */
export type NamedPage = [name: string, address: string]

/**
 * One page of each kind that the built archive has and that none of `others` shows: by the modules of pages, and of the
 * rest, which Next makes, every page. Pages that only lead on are left out.
 */
export async function pagesOfOtherKinds(
  others: readonly string[],
  archive: TestArchive = invented,
): Promise<NamedPage[]> {
  const files = await htmlFiles(archive.out)
  const left = new Set(files)
  const found: NamedPage[] = []
  const kinds = new Set<string>()
  const seen = new Set(others.map((address) => address.replace(/[?#].*/, '')))
  const table = await tableOfPages(archive)
  for (const { kind, address } of table.values()) if (seen.has(address)) kinds.add(kind)
  for (const [file, { kind, address }] of table) {
    if (!left.delete(file) || kinds.has(kind)) continue
    if (isMoved({ html: await readFile(join(archive.out, file), 'utf8') })) continue
    kinds.add(kind)
    found.push([`the kind "${kind}"`, address])
  }
  for (const file of left) {
    const address = `${parseSiteLocation(archive.address).base}/${file.replace(/index\.html$/, '')}`
    if (!seen.has(address)) found.push([`the page ${address}`, address])
  }
  return found
}

/** Pages below the folder of the site that a reader may come to; Next keeps others in folders that begin with `_`. */
async function htmlFiles(out: string): Promise<string[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.startsWith('_'))
    .sort()
}

async function tableOfPages(archive: TestArchive): Promise<Awaited<ReturnType<PageTable['all']>>> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-kinds-'))
  try {
    return await new PageTable(await siteOf(archive, folder), pageModules).all()
  } finally {
    await rm(folder, { recursive: true })
  }
}

/**
 * The site of an archive as a test can ask for its pages, which load no file but those that are named.
 *
 * @param folder for what the site reads while pages are made
 */
export async function siteOf(
  { content, address }: TestArchive,
  folder: string,
  named: Partial<BuildSettings['assets']> = {},
): Promise<Site> {
  const crossReferences = join(folder, 'across.json')
  const loaded = await loadArchive(content)
  await writeFile(crossReferences, JSON.stringify(findCrossReferences(loaded)))
  const figures = join(folder, 'figures.json')
  await writeFigures(loaded, folder, createAddresses(parseSiteLocation(address)), figures, () => undefined)
  const assets = {
    stylesheet: '',
    pageScript: '',
    scriptWords: {},
    redirectScript: '',
    textScript: '',
    searchScript: '',
    quoteWorker: '',
    compareWorker: '',
    preloadedFont: '',
    icon: 'favicon.svg',
    ...named,
  }
  return new Site({ content, address, assets, crossReferences, figures })
}
