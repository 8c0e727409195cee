import { parseFeed } from '@rowanmanning/feed-parser'
import { DOMParser } from '@xmldom/xmldom'
import RssParser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { atomFeed } from '#lib/export/atom-feed.ts'
import type { Feed, FeedEntry } from '#lib/export/feed.ts'
import { jsonFeed } from '#lib/export/json-feed.ts'
import { english } from '#lib/i18n/english.ts'
import { writableInXml } from '#lib/text/xml-characters.ts'
import { attacks } from '#tests/attacks/strings.ts'
import { noteTried } from '#tests/attacks/tried.ts'

const site = 'https://record.example/river/'

function entry(given: Partial<FeedEntry> = {}): FeedEntry {
  return {
    id: `${site}documents/2019-05-14-on-the-weir/`,
    url: `${site}documents/2019-05-14-on-the-old-weir/`,
    title: 'On the old weir',
    summary: 'Speech · Ana Verell. The weir held.',
    updated: '2026-02-01T12:00:00Z',
    published: '2019-05-14T12:00:00Z',
    authors: [{ name: 'Ana Verell', url: `${site}speakers/ana-verell/` }, { name: 'Ivo Sandor' }],
    tags: [{ term: 'floods', label: 'Floods & dams', scheme: `${site}topics/` }],
    language: 'en',
    source: 'https://gazette.example/?a=1&b=2',
    rights: '© The Gazette',
    ...given,
  }
}

function feedWith(...entries: readonly FeedEntry[]): Feed {
  return {
    title: 'Ana Verell · The River Towns',
    description: 'What she said',
    page: `${site}speakers/ana-verell/`,
    atom: `${site}speakers/ana-verell/feed.xml`,
    json: `${site}speakers/ana-verell/feed.json`,
    language: 'en',
    publisher: { name: 'The River Towns', url: site },
    unknownAuthor: english('feeds.authorNotKnown'),
    updated: entries[0]?.updated ?? '2026-02-01T12:00:00Z',
    entries,
  }
}

/** What RFC 4287 and JSON Feed 1.1 want of a feed and that parsers don't ask for. */
const item = z.object({
  id: z.string(),
  url: z.string(),
  external_url: z.string().optional(),
  title: z.string(),
  content_text: z.string(),
  date_modified: z.iso.datetime(),
  date_published: z.iso.datetime().optional(),
  authors: z.array(z.object({ name: z.string(), url: z.string().optional() })).optional(),
  tags: z.array(z.string()).optional(),
  language: z.string().optional(),
})
const jsonForm = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  description: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string(),
  authors: z.array(z.object({ name: z.string(), url: z.url() })),
  items: z.array(item),
})

/** As two programs that others wrote read an Atom feed. */
async function readTwice(xml: string) {
  return { one: parseFeed(xml), other: await new RssParser().parseString(xml) }
}

/** The texts of the elements of a name that are children of one, in order. */
function texts(xml: string, parent: string, name: string): string[] {
  const read = new DOMParser().parseFromString(xml, 'text/xml')
  return [...Array.from(read.getElementsByTagName(name))]
    .filter(({ parentNode }) => parentNode?.nodeName === parent)
    .map(({ textContent }) => textContent?.trim() ?? '')
}

describe('an Atom feed', () => {
  it('is read by others as what it says', async () => {
    const { one, other } = await readTwice(atomFeed(feedWith(entry())))
    expect(one.title).toBe('Ana Verell · The River Towns')
    expect([one.self, one.url]).toEqual([`${site}speakers/ana-verell/feed.xml`, `${site}speakers/ana-verell/`])
    const [read] = one.items
    expect(read?.id).toBe(entry().id)
    expect(read?.url).toBe(entry().url)
    expect(read?.title).toBe('On the old weir')
    expect(read?.published?.toISOString()).toBe('2019-05-14T12:00:00.000Z')
    expect(read?.updated?.toISOString()).toBe('2026-02-01T12:00:00.000Z')
    expect(read?.authors.map(({ name, url }) => [name, url])).toEqual([
      ['Ana Verell', `${site}speakers/ana-verell/`],
      ['Ivo Sandor', null],
    ])
    expect(read?.categories.map(({ label, term, url }) => [label, term, url])).toEqual([
      ['Floods & dams', 'floods', `${site}topics/`],
    ])
    expect(other.items[0]).toMatchObject({
      id: entry().id,
      link: entry().url,
      title: 'On the old weir',
      pubDate: '2019-05-14T12:00:00.000Z',
      summary: entry().summary,
      author: 'Ana Verell',
    })
  })

  it('leaves out what is not known, and does not let the archive be held for the author', async () => {
    const { published, source, rights, language, ...known } = entry({ authors: [], tags: [] })
    const xml = atomFeed(feedWith(known))
    const { one } = await readTwice(xml)
    expect(one.items[0]?.published).toBeNull()
    expect(one.items[0]?.authors.map(({ name }) => name)).toEqual([english('feeds.authorNotKnown')])
    expect(xml).not.toMatch(/<published|<category|rel="via"|<rights|undefined/)
  })

  it('is as old as its latest change, and the first entry is that', () => {
    const older = entry({ id: `${site}documents/b/`, updated: '1790-01-08T12:00:00Z' })
    expect(texts(atomFeed(feedWith(entry(), older)), 'feed', 'updated')).toEqual(['2026-02-01T12:00:00.000Z'])
  })
})

describe('a feed without entries', () => {
  it('is one in both forms, and as old as it says', async () => {
    const { one, other } = await readTwice(atomFeed(feedWith()))
    expect([one.items, other.items]).toEqual([[], []])
    expect(one.updated?.toISOString()).toBe('2026-02-01T12:00:00.000Z')
    expect(jsonForm.parse(JSON.parse(jsonFeed(feedWith()))).items).toEqual([])
  })
})

describe('a JSON feed', () => {
  it('has the form of version 1.1, and what it says', () => {
    const feed = jsonForm.parse(JSON.parse(jsonFeed(feedWith(entry()))))
    expect(feed.items).toEqual([
      {
        id: entry().id,
        url: entry().url,
        external_url: 'https://gazette.example/?a=1&b=2',
        title: 'On the old weir',
        content_text: 'Speech · Ana Verell. The weir held.',
        date_modified: '2026-02-01T12:00:00.000Z',
        date_published: '2019-05-14T12:00:00.000Z',
        authors: [{ name: 'Ana Verell', url: `${site}speakers/ana-verell/` }, { name: 'Ivo Sandor' }],
        tags: ['Floods & dams'],
        language: 'en',
      },
    ])
  })

  it('leaves out what is not known', () => {
    const { published, source, language, ...known } = entry({ authors: [], tags: [] })
    const [read] = jsonForm.parse(JSON.parse(jsonFeed(feedWith(known)))).items
    expect(Object.keys(read ?? {}).sort()).toEqual(['content_text', 'date_modified', 'id', 'title', 'url'])
  })
})

describe('texts that attack, in feeds', () => {
  const texted = attacks.map(({ text }, index) => ({ text: `${index}: ${text}`, id: `${site}documents/${index}/` }))
  const [first, ...others] = texted.map(({ text, id }) =>
    entry({ id, title: text, summary: text, authors: [{ name: text }], tags: [{ term: text, label: text }] }),
  )
  if (!first) throw new Error('the corpus has no texts')
  const feed = { ...feedWith(first, ...others), title: attacks[0]?.text ?? '' }
  // Readers fold space, and xmldom has U+0085 for a new line, as XML 1.1 does.
  const spaced = (text: string | null | undefined) =>
    writableInXml(text ?? '')
      .replaceAll(/[\s\u0085]+/g, ' ')
      .trim()

  it('come out of Atom as text, by an XML parser to the letter and by two readers as one entry each', async () => {
    const xml = atomFeed(feed)
    const problems: string[] = []
    new DOMParser({ errorHandler: (_level, message) => problems.push(String(message)) }).parseFromString(
      xml,
      'text/xml',
    )
    expect(problems).toEqual([])
    const expected = texted.map(({ text }) => spaced(text))
    for (const [parent, name] of [
      ['entry', 'title'],
      ['entry', 'summary'],
      ['author', 'name'],
    ] as const) {
      const read = texts(xml, parent, name).map(spaced)
      expect(parent === 'author' ? read.slice(1) : read).toEqual(expected)
    }
    const ids = texted.map(({ id }) => id)
    const { one, other } = await readTwice(xml)
    expect(one.items.map(({ id }) => id)).toEqual(ids)
    expect(other.items.map(({ id }) => id)).toEqual(ids)
    expect(other.items.map(({ title }) => spaced(title))).toEqual(expected)
    noteTried({
      into: 'titles, speakers, topics',
      out: 'Atom feeds',
      texts: attacks.length,
      held: 'one entry each by two readers, text to the letter by an XML parser',
    })
  })

  it('come out of a JSON feed as they are', () => {
    const { items } = jsonForm.parse(JSON.parse(jsonFeed(feed)))
    expect(items.map(({ title }) => title)).toEqual(texted.map(({ text }) => text))
    noteTried({
      into: 'titles, speakers, topics',
      out: 'JSON feeds',
      texts: attacks.length,
      held: 'text to the letter',
    })
  })
})
