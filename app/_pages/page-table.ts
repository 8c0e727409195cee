import { recordedPart } from '#app/_site/recorded-part.ts'
import type { Site } from '#app/_site/site.ts'
import { unrecorded } from '#lib/archive/recorded-reads.ts'
import type { PassagePages } from '#lib/site/passage-pages.ts'
import type { PageModule, PagesByFile, SitePage, SitePages } from './page-module.ts'
import { choosePassagePages, recordedPassagePages } from './passage-pages.ts'

/**
 * Kinds of pages. Their parameters are `unknown` here, since each module is only ever given those that it listed
 * itself.
 */
export type PageModules = readonly PageModule<unknown>[]

/**
 * The pages of a site: what each module lists for it. Modules are asked once, when their pages are needed. A kind may
 * have no page at all (in an archive without venues).
 */
export class PageTable implements SitePages {
  readonly #site: Site
  readonly #modules: PageModules
  readonly #listed = new Map<PageModule<unknown>, Promise<PagesByFile>>()
  readonly #recorded: SitePages
  #passagePages: Promise<PassagePages> | undefined

  constructor(site: Site, modules: PageModules) {
    this.#site = site
    this.#modules = modules
    this.#recorded = {
      ...recordedPart('pages', { all: () => this.all(), listed: () => this.listed() }),
      passagePages: async () => recordedPassagePages(await this.passagePages()),
    }
  }

  /** All pages, in the order of the modules. Rejects where two pages would take one file. */
  async all(): Promise<PagesByFile> {
    const table = new Map<string, SitePage>()
    for (const module of this.#modules) for (const [file, page] of await this.#pagesOf(module)) add(table, file, page)
    return table
  }

  async listed(): Promise<SitePage[]> {
    const tables = this.#modules.filter(({ isUnlisted }) => !isUnlisted).map((module) => this.#pagesOf(module))
    return (await Promise.all(tables)).flatMap((pages) => [...pages.values()])
  }

  /** The page that makes a file; undefined where none does. Modules after its own are not asked. */
  async find(file: string): Promise<SitePage | undefined> {
    for (const module of this.#modules) {
      const page = (await this.#pagesOf(module)).get(file)
      if (page) return page
    }
    return undefined
  }

  /** Paragraphs that have a page of their own. Chosen once. */
  passagePages(): Promise<PassagePages> {
    this.#passagePages ??= unrecorded(() => this.#choosePassagePages())
    return this.#passagePages
  }

  async #choosePassagePages(): Promise<PassagePages> {
    let others = 0
    for (const module of this.#modules) if (!module.isPassagePage) others += (await this.#pagesOf(module)).size
    return choosePassagePages(this.#site, others)
  }

  #pagesOf(module: PageModule<unknown>): Promise<PagesByFile> {
    const pages = this.#listed.get(module) ?? unrecorded(() => this.#list(module))
    this.#listed.set(module, pages)
    return pages
  }

  /** The site in each language in which there are pages of a kind. */
  #viewsFor({ isInEachLanguage }: PageModule<unknown>): readonly Site[] {
    const { languages } = this.#site
    return isInEachLanguage && languages.length > 1
      ? languages.map((language) => this.#site.in(language, true))
      : [this.#site]
  }

  async #list(module: PageModule<unknown>): Promise<PagesByFile> {
    const { kind } = module
    const table = new Map<string, SitePage>()
    for (const site of this.#viewsFor(module))
      for (const { address, params } of await module.list(site, this)) {
        const page: SitePage = {
          kind,
          address,
          params,
          render: () => module.render(site, params, this.#recorded),
        }
        add(table, site.addresses.outputFile(address), page)
      }
    return table
  }
}

function add(table: Map<string, SitePage>, file: string, page: SitePage): void {
  if (table.has(file)) throw new Error(`two pages have the address ${page.address}`)
  table.set(file, page)
}
