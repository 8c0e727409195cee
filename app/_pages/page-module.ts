import type { Site } from '#app/_site/site.ts'
import type { PassagePages } from '#lib/site/passage-pages.ts'

/** A file of the site. */
export interface RenderedFile {
  /** Its media type. */
  type: string
  body: string
}

/** One page of a kind: its address, and the parameters that distinguish it from others of its kind. */
export interface PageListing<Params> {
  address: string
  params: Params
}

/**
 * A kind of page, or of another file that is made as pages are. Each has a module of its own in this folder, and a line
 * in `modules.ts`.
 */
export interface PageModule<Params> {
  /** Names the kind; no other has this name. */
  kind: string
  /** Set where its pages are not in the sitemap: files that are no pages for readers, or show what another page has. */
  isUnlisted?: true
  /** Set where each language of the interface has these pages, in that language: lists, and what is no text of the archive. */
  isInEachLanguage?: true
  /**
   * Set where each page is of one paragraph. Their number is what hosts allow beside the pages of all other kinds,
   * which are counted first.
   */
  isPassagePage?: true
  /** Lists the pages of this kind that the site has. */
  list(site: Site, pages: SitePages): Promise<readonly PageListing<Params>[]>
  /** Makes one of them; undefined where the archive doesn't have what it shows. */
  render(site: Site, params: Params, pages: SitePages): Promise<RenderedFile | undefined>
}

/** A page of any kind. */
export interface SitePage {
  kind: string
  address: string
  /** What distinguishes it from others of its kind. */
  params: unknown
  /** Makes the page; undefined where the archive doesn't have what it shows. */
  render(): Promise<RenderedFile | undefined>
}

/** Pages by the path of the file that each makes, below the root of the site. */
export type PagesByFile = ReadonlyMap<string, SitePage>

/** What a kind of page may ask about the pages of all kinds. */
export interface SitePages {
  /** All pages of the site. */
  all(): Promise<PagesByFile>
  /** The pages that the sitemap has, in its order. `list` may not ask for it in a kind that the sitemap has. */
  listed(): Promise<readonly SitePage[]>
  /**
   * Paragraphs that have a page of their own. `list` may ask for it only in a kind with `isPassagePage`, since the pages
   * of all other kinds are counted for it; `render` may in any.
   */
  passagePages(): Promise<PassagePages>
}
