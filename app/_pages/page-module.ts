import type { Site } from '#app/_site/site.ts'
import type { PassagePages } from '#lib/site/passage-pages.ts'

/** A file of the site. */
export interface RenderedFile {
  /** Its media type. */
  type: string
  body: string
}

/** One page of a kind: its address, and what tells it from others of its kind. */
export interface PageListing<Params> {
  address: string
  params: Params
}

/**
 * A kind of page, or of another file that is made as pages are. Each has a module of its own in this folder, and a line
 * in `modules.ts`.
 */
export interface PageModule<Params> {
  kind: string
  /** Not in the sitemap: no page for readers, or one that shows what another one has. */
  isUnlisted?: true
  /** One page for a paragraph: as many as fit beside all other pages, so these are counted first. */
  isPassagePage?: true
  /** The pages of this kind that the site has. */
  list(site: Site, pages: SitePages): Promise<readonly PageListing<Params>[]>
  /** Makes one of them; undefined where the archive doesn't have what it shows. */
  render(site: Site, params: Params, pages: SitePages): Promise<RenderedFile | undefined>
}

/** A page of any kind. */
export interface SitePage {
  kind: string
  address: string
  isUnlisted: boolean
  render(): Promise<RenderedFile | undefined>
}

/** Pages by the file below `out/` that each makes. */
export type PagesByFile = ReadonlyMap<string, SitePage>

/** What a kind of page may ask about the pages of all kinds. */
export interface SitePages {
  /** All pages of the site. */
  all(): Promise<PagesByFile>
  /** Paragraphs that have a page of their own. Not for `list` of a kind that is counted before them. */
  passagePages(): Promise<PassagePages>
}
