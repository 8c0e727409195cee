import type { PageModule } from './page-module.ts'

/** `robots.txt`: programs may read everything; with the address of the sitemap, where that of the site is known. */
export const robots: PageModule<undefined> = {
  kind: 'robots',
  isUnlisted: true,

  async list({ addresses }) {
    return [{ address: addresses.file('robots.txt'), params: undefined }]
  },

  async render({ addresses }) {
    const sitemap = addresses.absolute(addresses.sitemap())
    const body = `User-agent: *\nAllow: /\n${sitemap ? `Sitemap: ${sitemap}\n` : ''}`
    return { type: 'text/plain; charset=utf-8', body }
  },
}
