import type { Site } from '#app/_site/site.ts'
import { absolute } from '#lib/site/addresses.ts'
import type { Page } from '#lib/site/pages.ts'

/** What is no page, and pages that show what stands on another. */
const unlisted = new Set<Page['kind']>(['sitemap', 'robots', 'passage', 'wordings', 'moved'])

/** `sitemap.xml` (sitemaps.org); undefined while it is not known where the site will stand. No dates: a build at another hour is the same. */
export function sitemap(site: Site): string | undefined {
  const urls = [...site.pages.values()].flatMap(({ address, page }) =>
    unlisted.has(page.kind) ? [] : (absolute(address) ?? []),
  )
  if (urls.length === 0) return undefined
  const entries = urls.map((url) => `<url><loc>${url.replaceAll('&', '&amp;')}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`
}
