import type { PageModule } from './page-module.ts'

/**
 * `sitemap.xml` (sitemaps.org). It lists full URLs, so there is none while the site's address is not known. It has no
 * dates, so that builds at different times give the same bytes.
 */
export const sitemap: PageModule<undefined> = {
  kind: 'sitemap',
  isUnlisted: true,

  async list({ addresses }) {
    const isKnown = addresses.absolute(addresses.home()) !== undefined
    return isKnown ? [{ address: addresses.file('sitemap.xml'), params: undefined }] : []
  },

  async render({ addresses }, _params, pages) {
    const urls = [...(await pages.all()).values()].flatMap(({ address, isUnlisted }) =>
      isUnlisted ? [] : (addresses.absolute(address) ?? []),
    )
    if (urls.length === 0) return undefined
    const entries = urls.map((url) => `<url><loc>${url.replaceAll('&', '&amp;')}</loc></url>`)
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`
    return { type: 'application/xml; charset=utf-8', body }
  },
}
