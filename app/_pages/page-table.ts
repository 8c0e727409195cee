import type { Site } from '#app/_site/site.ts'
import type { PageModule, SitePage } from './page-module.ts'

/** `unknown`: each module is only ever given parameters that it listed itself. */
export type PageModules = readonly PageModule<unknown>[]

/** Pages by the file below `out/` that each makes. */
type PageTable = ReadonlyMap<string, SitePage>

/** What each module lists for a site: asked once, since several look at it. */
const tablesBySite = new WeakMap<Site, Map<PageModule<unknown>, Promise<PageTable>>>()

/**
 * The table of pages, in the order of the modules. A kind without documents (an archive without venues) has no page at
 * all. Rejects where two pages would take one file.
 */
export async function listPages(site: Site, modules: PageModules): Promise<PageTable> {
  const table = new Map<string, SitePage>()
  for (const module of modules) for (const [file, page] of await pagesOf(site, module)) add(table, file, page)
  return table
}

/** How many pages these modules have together. */
export async function countPages(site: Site, modules: PageModules): Promise<number> {
  let count = 0
  for (const module of modules) count += (await pagesOf(site, module)).size
  return count
}

/** The page that makes a file; undefined where none does. Modules after its own are not asked. */
export async function findPage(site: Site, modules: PageModules, file: string): Promise<SitePage | undefined> {
  for (const module of modules) {
    const page = (await pagesOf(site, module)).get(file)
    if (page) return page
  }
  return undefined
}

function pagesOf(site: Site, module: PageModule<unknown>): Promise<PageTable> {
  const ofSite = tablesBySite.get(site) ?? new Map<PageModule<unknown>, Promise<PageTable>>()
  tablesBySite.set(site, ofSite)
  const listed = ofSite.get(module) ?? tableOf(site, module)
  ofSite.set(module, listed)
  return listed
}

async function tableOf(site: Site, module: PageModule<unknown>): Promise<PageTable> {
  const { kind, isUnlisted = false } = module
  const table = new Map<string, SitePage>()
  for (const { address, params } of await module.list(site)) {
    const page: SitePage = { kind, address, isUnlisted, render: () => module.render(site, params) }
    add(table, site.addresses.outputFile(address), page)
  }
  return table
}

function add(table: Map<string, SitePage>, file: string, page: SitePage): void {
  if (table.has(file)) throw new Error(`two pages have the address ${page.address}`)
  table.set(file, page)
}
