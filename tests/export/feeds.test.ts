import { parseFeed } from '@rowanmanning/feed-parser'
import RssParser from 'rss-parser'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { documentAddress } from '#tests/addresses.ts'
import { attacked, based, invented } from '#tests/archives.ts'
import { noteTried } from '#tests/attacks/tried.ts'
import { fileAt } from './links.ts'
import { readSite, type Site } from './site.ts'

const jsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  feed_url: z.url(),
  home_page_url: z.url(),
  items: z.array(z.object({ id: z.url(), url: z.url(), title: z.string(), date_modified: z.iso.datetime() })),
})

/** Feeds of watches of the invented archive that find nothing. */
const emptyFeeds = new Set(['watches/airships/feed.xml'])

describe.each([based, attacked])('the feeds of the built archive $name', (archive) => {
  let site: Site
  let feeds: string[]

  beforeAll(async () => {
    site = await readSite(archive)
    feeds = [...site.files].filter((file) => /(^|\/)feed\.xml$/.test(file))
  })

  /** The file of the site that a full URL leads to. */
  function fileOf(url: string | null | undefined): string | undefined {
    const address = new URL(site.archive.settings.address ?? '')
    const to = new URL(url ?? '')
    return to.origin === address.origin ? fileAt(site, to.pathname) : undefined
  }

  it('are read alike by two programs that others wrote, and say the same in JSON', async () => {
    expect(feeds.length).toBeGreaterThan(10)
    const reader = new RssParser()
    for (const file of feeds) {
      const xml = site.text(file)
      const one = parseFeed(xml)
      const other = await reader.parseString(xml)
      const json = jsonFeed.parse(JSON.parse(site.text(file.replace(/xml$/, 'json'))))
      const ids = json.items.map(({ id }) => id)
      expect(
        one.items.map(({ id }) => id),
        file,
      ).toEqual(ids)
      expect(
        other.items.map(({ id }) => id),
        file,
      ).toEqual(ids)
      expect(new Set(ids).size, file).toBe(ids.length)
      const moments = json.items.map(({ date_modified }) => new Date(date_modified).toISOString())
      expect(one.items.map(({ updated }) => updated?.toISOString())).toEqual(moments)
      expect(moments).toEqual(moments.toSorted().reverse())
      // That of a watch which finds nothing has none, and is of a day nevertheless.
      if (!emptyFeeds.has(file)) expect(one.updated?.toISOString()).toBe(moments[0])
      expect(moments.length === 0, file).toBe(emptyFeeds.has(file))
    }
    noteTried({
      into: 'texts, titles, speakers, records',
      out: `feeds of the site ${archive.name}`,
      texts: feeds.length,
      held: 'read alike by two readers and as JSON',
    })
  })

  it('lead to themselves, to the page of their list, and each entry to the page of a document', () => {
    for (const file of feeds) {
      const { self, url, items } = parseFeed(site.text(file))
      expect(fileOf(self)).toBe(file)
      expect(fileOf(url), file).toMatch(/index\.html$/)
      const json = file.replace(/xml$/, 'json')
      expect(fileOf(jsonFeed.parse(JSON.parse(site.text(json))).feed_url)).toBe(json)
      for (const item of items)
        expect(fileOf(item.url), `${file}: ${item.url}`).toMatch(/^documents\/[^/]+\/index\.html$/)
    }
  })

  it('have a day of publication only where the document has a whole and certain one, and then that', () => {
    const documents = new Map(
      site.archive.documents.map((one) => [site.base + documentAddress(one).slice(1), one] as const),
    )
    const { items } = parseFeed(site.text('feed.xml'))
    const wrong = items.flatMap(({ url, published }) => {
      const document = documents.get(new URL(url ?? '').pathname)
      const day = published?.toISOString().slice(0, 10)
      const known = day === undefined || [document?.published, document?.date].includes(day)
      return document && known ? [] : [url]
    })
    expect(wrong).toEqual([])
    expect(items.some(({ published }) => published !== null)).toBe(true)
  })
})

it('an archive of which nobody knows where it will stand has no feeds', async () => {
  const site = await readSite(invented)
  expect([...site.files].filter((file) => file.includes('feed'))).toEqual([])
})
