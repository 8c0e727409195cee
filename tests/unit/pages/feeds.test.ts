import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseFeed } from '@rowanmanning/feed-parser'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { feedEntries } from '#lib/site/feed-limits.ts'
import { documentWith, paragraph } from '#tests/unit/archive/invented.ts'
import { MadeArchives, publishedArchive, siteIn } from './made-site.ts'

const address = 'https://record.example/river/'
let work: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'feeds-'))
})
afterAll(() => rm(work, { recursive: true }))
afterEach(() => vi.useRealTimers())

/** A document of its own; `number` tells it from others. */
function numbered(number: number, given: Partial<ArchiveDocument> = {}): ArchiveDocument {
  const id = String(number).padStart(7, '0')
  return documentWith({
    id: `d-${id}`,
    slug: `letter-${number}`,
    title: `Letter ${number}`,
    speaker: 'Ana Verell',
    language: 'en',
    source: { ...documentWith().source, file: `${number}.txt`, lineage: `${number}.txt`, sha256: 'a'.repeat(64) },
    blocks: [paragraph(`p-${id}`, `The words of letter ${number}.`)],
    ...given,
  })
}

const archives = new MadeArchives(() => work)

async function filesOf(content: string, at: string | undefined = address) {
  return new PageTable(await siteIn(content, at), pageModules)
}

/** The entries of a feed of an archive. */
async function entriesOf(content: string, file = 'feed.xml') {
  const body = (await (await (await filesOf(content)).find(file))?.render())?.body
  if (body === undefined) throw new Error(`${file}: there is no such feed`)
  return parseFeed(body).items.map(({ id, url, title, updated, published }) => ({
    id: id?.slice(address.length),
    url: url?.slice(address.length),
    title,
    updated: updated?.toISOString().slice(0, 10),
    published: published?.toISOString().slice(0, 10),
  }))
}

describe('the entries of a feed', () => {
  const letters = [numbered(1, { date: '1899-03-02' }), numbered(2, { date: '1901-05' })]

  it('have the day on which they were published here, and the latest of the texts among those of one day is first', async () => {
    const content = await archives.publishedOn('2026-01-01', letters)
    expect(await entriesOf(content)).toEqual([
      {
        id: 'documents/1901-05-letter-2/',
        url: 'documents/1901-05-letter-2/',
        title: 'Letter 2',
        updated: '2026-01-01',
        // A month is no day.
        published: undefined,
      },
      {
        id: 'documents/1899-03-02-letter-1/',
        url: 'documents/1899-03-02-letter-1/',
        title: 'Letter 1',
        updated: '2026-01-01',
        published: '1899-03-02',
      },
    ])
  })

  it('stay as they are when others are added or changed, and when the archive is published again as it is', async () => {
    const before = await archives.publishedOn('2026-01-01', letters)
    const changed = numbered(1, { date: '1899-03-02', blocks: [paragraph('p-0000001', 'Other words.')] })
    const states = [
      await archives.publishedOn('2026-02-01', letters, before),
      await archives.publishedOn('2026-02-01', [...letters, numbered(3, { date: '1880-01-01' })], before),
      await archives.publishedOn('2026-02-01', [changed, numbered(2, { date: '1901-05' })], before),
    ]
    const updated = await Promise.all(
      states.map(async (content) => (await entriesOf(content)).map(({ title, updated }) => `${title} ${updated}`)),
    )
    expect(updated).toEqual([
      ['Letter 2 2026-01-01', 'Letter 1 2026-01-01'],
      ['Letter 3 2026-02-01', 'Letter 2 2026-01-01', 'Letter 1 2026-01-01'],
      ['Letter 1 2026-02-01', 'Letter 2 2026-01-01'],
    ])
  })

  it('keep their id when a correction of title and date moves the page', async () => {
    const before = await archives.publishedOn('2026-01-01', letters)
    const moved = numbered(1, { date: '1898-03-02', slug: 'the-first-letter', title: 'The first letter' })
    const [, entry] = await entriesOf(
      await archives.publishedOn('2026-02-01', [moved, numbered(2, { date: '1901-05' })], before),
    )
    expect(entry).toMatchObject({
      id: 'documents/1899-03-02-letter-1/',
      url: 'documents/1898-03-02-the-first-letter/',
      title: 'The first letter',
    })
  })

  it('are none for a text of which no day is known, until it is published', async () => {
    const documents = [...letters, numbered(3)]
    expect((await entriesOf(await archives.of(documents))).map(({ title, updated }) => [title, updated])).toEqual([
      ['Letter 2', '1901-05-01'],
      ['Letter 1', '1899-03-02'],
    ])
    const published = await entriesOf(await archives.publishedOn('2026-01-01', documents))
    expect(published.find(({ title }) => title === 'Letter 3')).toMatchObject({
      updated: '2026-01-01',
      published: undefined,
    })
  })

  it('have no words of what was withdrawn, and say that it was', async () => {
    const before = await archives.publishedOn('2026-01-01', letters)
    const gone = numbered(1, {
      date: '1899-03-02',
      blocks: [],
      withdrawn: { reason: 'by order', on: '2026-03-01' },
      source: { ...documentWith().source, absent: true },
    })
    const content = await archives.publishedOn('2026-03-02', [gone, numbered(2, { date: '1901-05' })], before)
    expect((await entriesOf(content))[0]).toMatchObject({ title: 'Letter 1', updated: '2026-03-01' })
    const pages = await filesOf(content)
    for (const file of ['feed.xml', 'feed.json']) {
      const body = (await (await pages.find(file))?.render())?.body
      expect(body).toContain('withdrawn')
      expect(body).not.toContain('The words of letter 1')
    }
  })

  it(`are the latest ${feedEntries}`, async () => {
    const many = Array.from({ length: feedEntries + 10 }, (_, index) => numbered(index, { date: `${1900 + index}` }))
    const entries = await entriesOf(await archives.of(many))
    expect(entries).toHaveLength(feedEntries)
    expect([entries[0]?.title, entries.at(-1)?.title]).toEqual([`Letter ${feedEntries + 9}`, 'Letter 10'])
  })
})

describe('the feeds of an archive', () => {
  const documents = [
    numbered(1, { date: '1899-03-02', topics: ['Floods'], venue: 'Council House' }),
    numbered(2, { date: '1901-05', kind: 'report', language: 'ru', byline: 'A Clerk', event: 'Opening of the lock' }),
  ]

  it('are of each value of a declared field that has a page, too, and that page names its feed', async () => {
    const site = await siteIn(await publishedArchive(join(work, 'published')), address)
    const pages = new PageTable(site, pageModules)
    const xml = (await (await pages.find('landing/pilchard-stairs/feed.xml'))?.render())?.body ?? ''
    const { title, items } = parseFeed(xml)
    expect(title).toMatch(/^Landing: Pilchard Stairs · /)
    expect(items.length).toBeGreaterThan(1)
    const page = (await (await pages.find('landing/pilchard-stairs/index.html'))?.render())?.body ?? ''
    expect(page).toContain('type="application/atom+xml" title="Landing: Pilchard Stairs · ')
    expect(page).toContain('href="/river/landing/pilchard-stairs/feed.json"')
  }, 60_000)

  it('are of all, and of each kind, language, speaker, venue, event and topic, in both forms', async () => {
    const files = [...(await (await filesOf(await archives.of(documents))).all()).keys()]
    const feeds = files.filter((file) => /feed\.(xml|json)$/.test(file))
    expect(feeds.filter((file) => file.endsWith('.xml')).sort()).toEqual([
      'about/feeds/kinds/report/feed.xml',
      'about/feeds/kinds/speech/feed.xml',
      'about/feeds/languages/en/feed.xml',
      'about/feeds/languages/ru/feed.xml',
      'events/opening-of-the-lock/feed.xml',
      'feed.xml',
      'speakers/ana-verell/feed.xml',
      'topics/floods/feed.xml',
      'venues/council-house/feed.xml',
    ])
    expect(
      feeds
        .filter((file) => file.endsWith('.json'))
        .map((file) => file.replace('.json', '.xml'))
        .sort(),
    ).toEqual(feeds.filter((file) => file.endsWith('.xml')).sort())
  })

  it('have the documents of their list alone', async () => {
    const content = await archives.of(documents)
    const titles = async (file: string) => (await entriesOf(content, file)).map(({ title }) => title)
    expect(await titles('about/feeds/kinds/report/feed.xml')).toEqual(['Letter 2'])
    expect(await titles('topics/floods/feed.xml')).toEqual(['Letter 1'])
    expect(await titles('speakers/ana-verell/feed.xml')).toEqual(['Letter 2', 'Letter 1'])
  })

  it('are found from the page of their list, and from every page that of all', async () => {
    const pages = await filesOf(await archives.of(documents))
    const body = async (file: string) => (await (await pages.find(file))?.render())?.body ?? ''
    const speaker = await body('speakers/ana-verell/index.html')
    for (const { type, ending } of [
      { type: 'application/atom+xml', ending: 'xml' },
      { type: 'application/feed+json', ending: 'json' },
    ]) {
      expect(speaker).toMatch(
        new RegExp(
          `<link rel="alternate" type="${type.replace('+', '\\+')}" title="Ana Verell · Nothing yet" href="/river/speakers/ana-verell/feed.${ending}"/>`,
        ),
      )
      expect(speaker).toContain(`<a href="/river/speakers/ana-verell/feed.${ending}" type="${type}"`)
      expect(await body('about/feeds/index.html')).toContain(`<a href="/river/about/feeds/languages/ru/feed.${ending}"`)
      for (const file of ['index.html', 'documents/1899-03-02-letter-1/index.html'])
        expect(await body(file)).toContain(`title="Nothing yet" href="/river/feed.${ending}"/>`)
    }
  })

  it('are the same bytes whenever they are made', async () => {
    const content = await archives.of(documents)
    const bodies = async () =>
      Promise.all(
        [...(await (await filesOf(content)).all()).values()]
          .filter(({ kind }) => kind === 'feed')
          .map(async (page) => (await page.render())?.body),
      )
    const now = await bodies()
    vi.useFakeTimers({ now: new Date('2041-07-01T00:00:00Z'), toFake: ['Date'] })
    expect(await bodies()).toEqual(now)
  })

  it('are none where it is not known where the site will stand, and no page says that there are', async () => {
    const pages = await (await new PageTable(await siteIn(await archives.of(documents)), pageModules)).all()
    expect([...pages.keys()].filter((file) => file.includes('feed'))).toEqual([])
    // That of followed searches says that there are none.
    for (const { kind, render } of pages.values())
      if (kind !== 'passage' && kind !== 'followed searches') expect((await render())?.body ?? '').not.toContain('feed')
  })
})
