import { absolute, fileAddress } from '#lib/site/addresses.ts'

/** `robots.txt`: everything may be read. */
export function robots(): string {
  const sitemap = absolute(fileAddress('sitemap.xml'))
  return `User-agent: *\nAllow: /\n${sitemap ? `Sitemap: ${sitemap}\n` : ''}`
}
