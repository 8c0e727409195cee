import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { divideSitemap, sitemapIndexXml, sitemapLimits, sitemapXml } from '#lib/site/sitemap.ts'

const url = (number: number) => `https://record.example/documents/letter-${number}/?a=1&b=<${number}>`
const urls = (count: number) => Array.from({ length: count }, (_, index) => url(index))

function locations(xml: string): string[] {
  const read = new DOMParser().parseFromString(xml, 'text/xml')
  return Array.from(read.getElementsByTagName('loc')).map(({ textContent }) => textContent ?? '')
}

describe('a sitemap', () => {
  it('is one file up to 50,000 addresses, and several beyond', () => {
    expect(divideSitemap(urls(50_000)).map(({ length }) => length)).toEqual([50_000])
    const parts = divideSitemap(urls(50_001))
    expect(parts.map(({ length }) => length)).toEqual([50_000, 1])
    expect(parts.flat()).toEqual(urls(50_001))
    expect(divideSitemap([])).toEqual([])
  })

  it('has no file of more than 50 MB, whatever its addresses are', () => {
    const long = Array.from({ length: 30_000 }, (_, index) => `https://record.example/${'ä&'.repeat(300)}${index}/`)
    const parts = divideSitemap(long)
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.flat()).toEqual(long)
    for (const part of parts) expect(Buffer.byteLength(sitemapXml(part))).toBeLessThanOrEqual(50 * 1024 * 1024)
    expect(sitemapLimits.addresses).toBe(50_000)
  })

  it('has the addresses to the letter, and so has the index of its files', () => {
    expect(locations(sitemapXml(urls(3)))).toEqual(urls(3))
    expect(sitemapIndexXml(urls(2))).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">')
    expect(locations(sitemapIndexXml(urls(2)))).toEqual(urls(2))
  })
})
