import type { PageModule } from './page-module.ts'

/** `robots.txt`: everything may be read. */
export const robots: PageModule<undefined> = {
  kind: 'robots',
  isUnlisted: true,

  async list({ addresses }) {
    return [{ address: addresses.file('robots.txt'), params: undefined }]
  },

  async render({ addresses }) {
    const sitemap = addresses.absolute(addresses.file('sitemap.xml'))
    const body = `User-agent: *\nAllow: /\n${sitemap ? `Sitemap: ${sitemap}\n` : ''}`
    return { type: 'text/plain; charset=utf-8', body }
  },
}
