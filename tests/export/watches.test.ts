import { parseFeed } from '@rowanmanning/feed-parser'
import { beforeAll, expect, it } from 'vitest'
import { SearchEngine } from '#lib/search/engine.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { based } from '#tests/archives.ts'
import { readSite, type Site } from './site.ts'

let site: Site
let engine: SearchEngine

beforeAll(async () => {
  site = await readSite(based)
  engine = await SearchEngine.open(readFromDisk(based.out))
})

it('a watch has what the search of the built site counts as found with all of the words: in its page, in its feeds', async () => {
  expect(site.archive.watches.length).toBeGreaterThan(2)
  for (const { id, query, limit } of site.archive.watches) {
    const { found, hits } = await engine.search(query, { limit: 1000, order: 'newest' })
    const whole = hits.filter(({ allTerms }) => allTerms).map(({ paragraph }) => paragraph)
    // Nothing of this archive is published: a text without a day comes into no feed until it is.
    const dated = hits.filter(({ allTerms, document }) => allTerms && document.date !== undefined)
    const passages = parseFeed(site.text(`watches/${id}/feed.xml`)).items.map(({ url }) => url?.split('#')[1])
    const shown = site.pages.get(`watches/${id}/index.html`)?.html ?? ''
    if (whole.length > 0) expect(shown).toContain(`${found.paragraphs} paragraph`)
    else expect(shown).toContain('No passage of the archive has all of these words yet.')
    expect(passages).toHaveLength(Math.min(limit, dated.length))
    if (whole.length <= limit) expect(passages.toSorted()).toEqual(dated.map(({ paragraph }) => paragraph).sort())
    if (whole.length <= limit) for (const paragraph of whole) expect(shown).toContain(`#${paragraph}"`)
  }
})

it('a watch by date has the latest texts, whatever was added last', async () => {
  const passages = (await engine.search('licence OR toll', { limit: 1000, order: 'newest' })).hits.filter(
    ({ allTerms }) => allTerms,
  )
  expect(passages.length).toBeGreaterThan(2)
  const shown = site.pages.get('watches/licences/index.html')?.html ?? ''
  for (const [index, { paragraph }] of passages.entries())
    expect(shown.includes(`#${paragraph}"`), paragraph).toBe(index < 2)
})
