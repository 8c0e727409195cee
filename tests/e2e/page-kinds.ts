import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { Site } from '#app/_site/site.ts'
import { loadArchive } from '#lib/archive/load.ts'
import { makeRootRenderer } from '#lib/build/operated-scripts.ts'
import type { BuildSettings } from '#lib/build/settings.ts'
import { findCrossReferences } from '#lib/quote/reuse/find-cross-references.ts'
import { createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'
import { writeFigures } from '#scripts/write-figures.ts'
import { invented, type TestArchive } from '#tests/archives.ts'
import { isMoved } from '#tests/export/page.ts'
import { operatedScripts } from '#tests/operated-scripts.ts'

/** A page with the name by which a test calls it. */
export type NamedPage = [name: string, address: string]

/**
 * One page of each kind that the built archive has and that none of `others` shows. Pages that only lead on are left out.
 */
export async function pagesOfOtherKinds(
  others: readonly string[],
  archive: TestArchive = invented,
): Promise<NamedPage[]> {
  const found: NamedPage[] = []
  const kinds = new Set<string>()
  const seen = new Set(others.map((address) => address.replace(/[?#].*/, '')))
  const table = await tableOfPages(archive)
  for (const { kind, address } of table.values()) if (seen.has(address)) kinds.add(kind)
  for (const [file, { kind, address }] of table) {
    if (!file.endsWith('index.html') || kinds.has(kind)) continue
    if (isMoved({ html: await readFile(join(archive.out, file), 'utf8') })) continue
    kinds.add(kind)
    found.push([`the kind "${kind}"`, address])
  }
  return found
}

/** One page of each kind that a built archive has in each of some languages: of lists and tools, and of texts in that language. */
export async function pagesInLanguages(
  languages: readonly string[],
  archive: TestArchive,
): Promise<{ name: string; language: string; address: string }[]> {
  const found = new Map<string, { name: string; language: string; address: string }>()
  for (const [file, { kind, address }] of await tableOfPages(archive)) {
    if (!file.endsWith('index.html')) continue
    const html = await readFile(join(archive.out, file), 'utf8')
    const [, language = ''] = /<html lang="([^"]*)"/.exec(html) ?? []
    const key = `${kind} ${language}`
    if (!languages.includes(language) || found.has(key) || isMoved({ html })) continue
    found.set(key, { name: `the kind "${kind}"`, language, address })
  }
  return [...found.values()]
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
    operated: operatedScripts,
    quoteWorker: '',
    compareWorker: '',
    preloadedFonts: {},
    icon: 'favicon.svg',
    ...named,
  }
  return new Site({
    content,
    address,
    assets,
    rootRenderer: await makeRootRenderer(folder),
    crossReferences,
    figures,
    ...(loaded.settings.interface && { interface: loaded.settings.interface }),
  })
}
