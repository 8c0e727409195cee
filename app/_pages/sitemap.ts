import type { Site } from '#app/_site/site.ts'
import { divideSitemap, sitemapIndexXml, sitemapXml } from '#lib/site/sitemap.ts'
import type { PageModule, SitePages } from './page-module.ts'

/**
 * `sitemap.xml` (sitemaps.org); of a very large site an index of several files. It lists full URLs, so there is none while
 * the site's address is not known. It has no dates, so that builds at different times give the same bytes. `part` is the
 * number of one of the several files, from 1 on; undefined for `sitemap.xml` itself.
 */
export const sitemap: PageModule<{ part: number | undefined }> = {
  kind: 'sitemap',
  isUnlisted: true,

  async list(site, pages) {
    const parts = await partsOf(site, pages)
    if (parts.length === 0) return []
    const numbers = parts.length === 1 ? [] : parts.map((_, index) => index + 1)
    return [undefined, ...numbers].map((part) => ({ address: site.addresses.sitemap(part), params: { part } }))
  },

  async render(site, { part }, pages) {
    const parts = await partsOf(site, pages)
    const [first] = parts
    const urls = part === undefined && parts.length === 1 ? first : parts[(part ?? 0) - 1]
    const { addresses } = site
    const files = parts.flatMap((_, index) => addresses.absolute(addresses.sitemap(index + 1)) ?? [])
    return { type: 'application/xml; charset=utf-8', body: urls ? sitemapXml(urls) : sitemapIndexXml(files) }
  },
}

/** The full URLs of all listed pages, as the files of a sitemap hold them. */
async function partsOf({ addresses }: Site, pages: SitePages): Promise<string[][]> {
  if (addresses.absolute(addresses.home()) === undefined) return []
  return divideSitemap((await pages.listed()).flatMap(({ address }) => addresses.absolute(address) ?? []))
}
