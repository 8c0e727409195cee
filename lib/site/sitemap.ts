import { escapeXml } from '#lib/text/xml-characters.ts'

/** Limits of one file (sitemaps.org/protocol.html): addresses, and bytes, of which some are left for what stands around them. */
export const sitemapLimits = { addresses: 50_000, bytes: 50 * 1024 * 1024 - 1024 }

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const declaration = '<?xml version="1.0" encoding="UTF-8"?>'

function entryOf(url: string): string {
  return `<url><loc>${escapeXml(url)}</loc></url>`
}

/** Divides full URLs into those of each file that a sitemap needs, in their order: one list where one file holds all. */
export function divideSitemap(urls: readonly string[], limits = sitemapLimits): string[][] {
  const parts: string[][] = []
  let part: string[] = []
  let bytes = 0
  for (const url of urls) {
    // With the new line behind it.
    const size = Buffer.byteLength(entryOf(url)) + 1
    if (part.length > 0 && (part.length === limits.addresses || bytes + size > limits.bytes)) {
      parts.push(part)
      part = []
      bytes = 0
    }
    part.push(url)
    bytes += size
  }
  return part.length > 0 ? [...parts, part] : parts
}

/** A sitemap of full URLs. No dates: a build at another hour is the same. */
export function sitemapXml(urls: readonly string[]): string {
  return `${declaration}\n<urlset xmlns="${namespace}">\n${urls.map(entryOf).join('\n')}\n</urlset>\n`
}

/** The index of the files, by their full URLs, that a sitemap is divided into. */
export function sitemapIndexXml(files: readonly string[]): string {
  const entries = files.map((url) => `<sitemap><loc>${escapeXml(url)}</loc></sitemap>`)
  return `${declaration}\n<sitemapindex xmlns="${namespace}">\n${entries.join('\n')}\n</sitemapindex>\n`
}
