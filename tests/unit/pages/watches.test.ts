import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseFeed } from '@rowanmanning/feed-parser'
import RssParser from 'rss-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { documentWith, paragraph } from '#tests/unit/archive/invented.ts'
import { emptyArchive, MadeArchives, publishedArchive, siteIn } from './made-site.ts'

const address = 'https://record.example/river/'
let work: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'watches-'))
})
afterAll(() => rm(work, { recursive: true }))

const watches = `- { id: ferry, title: The ferry, query: ferry, description: Whoever speaks of the ferry. }
- { id: airships, title: Airships, query: zeppelin }
`

/** A letter of its own, with a paragraph for each text. */
function letter(number: number, texts: readonly string[], given: Partial<ArchiveDocument> = {}): ArchiveDocument {
  return documentWith({
    id: `d-000000${number}`,
    slug: `letter-${number}`,
    title: `Letter ${number}`,
    date: `190${number}-05-01`,
    speaker: 'Ana Verell',
    language: 'en',
    source: { ...documentWith().source, file: `${number}.txt`, lineage: `${number}.txt`, sha256: 'a'.repeat(64) },
    blocks: texts.map((text, index) => paragraph(`p-000${number}00${index}`, text)),
    ...given,
  })
}

const archives = new MadeArchives(() => work, { 'watches.yaml': watches })

async function filesOf(content: string, at: string | undefined = address): Promise<(file: string) => Promise<string>> {
  const pages = new PageTable(await siteIn(content, at), pageModules)
  return async (file) => (await (await pages.find(file))?.render())?.body ?? ''
}

function entriesOf(xml: string) {
  return parseFeed(xml).items.map(({ id, url, title, description, updated, authors }) => ({
    id: id?.slice(address.length),
    url: url?.slice(address.length),
    title,
    description,
    updated: updated?.toISOString().slice(0, 10),
    authors: authors.map(({ name }) => name),
  }))
}

const first = [
  letter(1, ['The ferry crossed at noon.', 'A lamp burned.']),
  letter(2, ['No ferry came.', 'Is the ferry lost?']),
]

describe('the feed of a watch', () => {
  it('has the passages that it finds, with their words, whose they are, and links to the paragraphs', async () => {
    const file = await filesOf(await archives.publishedOn('2026-01-01', first))
    const entries = entriesOf(await file('watches/ferry/feed.xml'))
    expect(entries).toEqual([
      {
        id: 'documents/1902-05-01-letter-2/#p-0002000',
        url: 'documents/1902-05-01-letter-2/#p-0002000',
        title: 'Letter 2, ¶ 1',
        description: '“No ferry came.” (Ana Verell, 1 May 1902)',
        updated: '2026-01-01',
        authors: ['Ana Verell'],
      },
      expect.objectContaining({ title: 'Letter 2, ¶ 2' }),
      expect.objectContaining({
        title: 'Letter 1, ¶ 1',
        description: '“The ferry crossed at noon.” (Ana Verell, 1 May 1901)',
      }),
    ])
    const ids = entries.map(({ id }) => `${address}${id}`)
    const other = await new RssParser().parseString(await file('watches/ferry/feed.xml'))
    expect(other.items.map(({ id }) => id)).toEqual(ids)
    const json = JSON.parse(await file('watches/ferry/feed.json')) as { items: { id: string }[] }
    expect(json.items.map(({ id }) => id)).toEqual(ids)
  })

  it('gets a new entry first when a text is added, and the others stay as they are, whatever else changes', async () => {
    const before = await archives.publishedOn('2026-01-01', first)
    const old = entriesOf(await (await filesOf(before))('watches/ferry/feed.xml'))
    const [one] = first
    const changed = [
      letter(1, ['The ferry crossed at noon.', 'Two lamps burned.'], { slug: 'the-first-letter', title: 'Letter 1' }),
      ...first.slice(1),
      letter(3, ['An older text on the ferry.'], { date: '1880-01-01' }),
    ]
    const now = entriesOf(
      await (await filesOf(await archives.publishedOn('2026-02-01', changed, before)))('watches/ferry/feed.xml'),
    )
    expect(now[0]).toMatchObject({ title: 'Letter 3, ¶ 1', updated: '2026-02-01' })
    expect(now.slice(1).map(({ id, updated }) => [id, updated])).toEqual(old.map(({ id, updated }) => [id, updated]))
    // Its page moved, and its entry did not.
    expect(now.at(-1)?.url).toBe('documents/1901-05-01-the-first-letter/#p-0001000')
    expect(one?.slug).toBe('letter-1')
  })

  it('moves an entry when its own words change, and says so when they don’t have the words any more', async () => {
    const before = await archives.publishedOn('2026-01-01', first)
    const corrected = [
      letter(1, ['The ferry crossed at one.', 'A lamp burned.']),
      letter(2, ['No ferry came.', 'Is the boat lost?']),
    ]
    const now = entriesOf(
      await (await filesOf(await archives.publishedOn('2026-02-01', corrected, before)))('watches/ferry/feed.xml'),
    )
    expect(now.map(({ title, updated }) => [title, updated])).toEqual([
      ['Letter 1, ¶ 1', '2026-02-01'],
      ['Letter 2: a passage that was reworded', '2026-02-01'],
      ['Letter 2, ¶ 1', '2026-01-01'],
    ])
  })

  it('says of a passage that was found before that the text has it no longer, or has other words there', async () => {
    const before = await archives.publishedOn('2026-01-01', first)
    const old = entriesOf(await (await filesOf(before))('watches/ferry/feed.xml'))
    const changed = [
      letter(1, ['The boat crossed at noon.', 'A lamp burned.']),
      letter(2, ['No ferry came.'], { gone: [{ id: 'p-0002001', after: 'p-0002000' }] }),
    ]
    const after = await archives.publishedOn('2026-02-01', changed, before)
    const now = entriesOf(await (await filesOf(after))('watches/ferry/feed.xml'))
    expect(now.map(({ id, title, description, updated }) => [id, title, description, updated])).toEqual([
      [
        'documents/1902-05-01-letter-2/#p-0002001',
        'Letter 2: a passage that is no longer there',
        expect.stringContaining('no longer in the text'),
        '2026-02-01',
      ],
      [
        'documents/1901-05-01-letter-1/#p-0001000',
        'Letter 1: a passage that was reworded',
        expect.stringContaining('whose words have changed'),
        '2026-02-01',
      ],
      expect.arrayContaining(['Letter 2, ¶ 1', '2026-01-01']),
    ])
    // Each takes the place of the entry that had its words.
    expect(old.map(({ id }) => id)).toEqual(expect.arrayContaining(now.map(({ id }) => id)))
    // What it never found it says nothing of.
    expect(entriesOf(await (await filesOf(after))('watches/airships/feed.xml'))).toEqual([])
  })

  it('says that something was withdrawn, without a word of it and without a claim that it was found', async () => {
    const site = await siteIn(await publishedArchive(join(work, 'published')), 'https://record.example/river')
    const xml = (await (await new PageTable(site, pageModules).find('watches/gauges/feed.xml'))?.render())?.body ?? ''
    const entries = entriesOf(xml).filter(({ title }) => title?.includes('withdrawn'))
    expect(entries.length).toBeGreaterThan(1)
    const passage = entries.find(({ id }) => id?.includes('#p-'))
    expect(passage?.title).toMatch(/: a passage that was withdrawn$/)
    expect(passage?.description).toMatch(/^A passage of this document was withdrawn \(.*\)\. No word of it is kept/)
    expect(passage?.description).toContain('it is not known whether this search had found it')
    expect(entries.find(({ id }) => !id?.includes('#'))?.title).toMatch(/: withdrawn$/)
  }, 60_000)

  it('says whose words those of others are, and names no author of a question', async () => {
    const voiced = letter(1, ['The ferry is late.'], {
      blocks: [
        { type: 'paragraph', id: 'p-0001000', form: 'plain', text: 'Why is the ferry late?', voice: 'questioner' },
        { type: 'paragraph', id: 'p-0001001', form: 'plain', text: 'The ferry is old.', voice: 'Tomas Ried' },
        { type: 'heading', id: 'h-0001002', level: 2, text: 'On the ferry' },
      ],
    })
    const entries = entriesOf(
      await (await filesOf(await archives.publishedOn('2026-01-01', [voiced])))('watches/ferry/feed.xml'),
    )
    expect(entries.map(({ title, description, authors }) => [title, description, authors])).toEqual([
      [
        'Letter 1, ¶ 1',
        '“Why is the ferry late?” (a question from the audience or the press, 1 May 1901)',
        ['Author not known'],
      ],
      ['Letter 1, ¶ 2', '“The ferry is old.” (Tomas Ried, 1 May 1901)', ['Tomas Ried']],
      ['Letter 1, heading', '“On the ferry” (1 May 1901)', ['Author not known']],
    ])
  })

  it('is there without entries where nothing is found, says so, and is of when the archive was as it is', async () => {
    const file = await filesOf(await archives.publishedOn('2026-01-01', first))
    const xml = await file('watches/airships/feed.xml')
    expect(parseFeed(xml)).toMatchObject({ items: [], title: 'Airships · Nothing yet' })
    expect(xml).toContain(
      '<subtitle type="text">No passage of the archive has all the words of this search yet: zeppelin</subtitle>',
    )
    expect(xml).toContain('<updated>2026-01-01T12:00:00.000Z</updated>')
    expect(JSON.parse(await file('watches/airships/feed.json'))).toMatchObject({ items: [] })
  })

  it('is none where it is not known where the site will stand; the pages are there', async () => {
    const pages = new PageTable(await siteIn(await archives.of(first)), pageModules)
    const files = [...(await pages.all()).keys()].filter((file) => file.startsWith('watches/'))
    expect(files).toEqual(['watches/index.html', 'watches/ferry/index.html', 'watches/airships/index.html'])
    expect((await (await pages.find('watches/index.html'))?.render())?.body).not.toContain('feed')
  })
})

describe('the pages of watches', () => {
  it('show how much is found, the newest passages with their words marked, and the feeds', async () => {
    const file = await filesOf(await archives.publishedOn('2026-01-01', first))
    for (const page of [await file('watches/index.html'), await file('watches/ferry/index.html')]) {
      expect(page).toContain('3 paragraphs in 2 documents')
      expect(page).toContain('<a href="/river/search/?q=ferry">ferry</a>')
      expect(page).toContain('href="/river/documents/1902-05-01-letter-2/#p-0002000"')
      expect(page).toContain('No <mark>ferry</mark> came.')
      expect(page).toContain('href="/river/watches/ferry/feed.xml"')
    }
    const page = await file('watches/ferry/index.html')
    expect(page).toContain('Whoever speaks of the ferry.')
    expect(page).toContain(
      '<link rel="alternate" type="application/atom+xml" title="The ferry · Nothing yet" href="/river/watches/ferry/feed.xml"/>',
    )
    const empty = await file('watches/airships/index.html')
    expect(empty).toContain('No passage of the archive has all of these words yet.')
    expect(empty).toContain('No text of the archive contains “zeppelin”.')
  })

  it('are led to from the foot of every page, and from the page of feeds', async () => {
    const file = await filesOf(await archives.publishedOn('2026-01-01', first))
    expect(await file('index.html')).toContain('<a href="/river/watches/">Watches</a>')
    expect(await file('about/feeds/index.html')).toContain('href="/river/watches/ferry/feed.xml"')
    const content = await emptyArchive(join(work, 'without'))
    expect(await (await filesOf(content))('index.html')).not.toContain('/watches/')
    await expect(readFile(join(content, 'watches.json'))).rejects.toThrow('ENOENT')
  })
})
