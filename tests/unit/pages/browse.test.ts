import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { emptyArchive, publishedArchive, siteIn } from './made-site.ts'

let work: string
let pages: ReadonlyMap<string, { address: string; render: () => Promise<{ body: string } | undefined> }>
let browse: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'browse-'))
  pages = await new PageTable(await siteIn(await publishedArchive(work)), pageModules).all()
  browse = await bodyOf('browse/index.html')
}, 120_000)
afterAll(() => rm(work, { recursive: true }))

async function bodyOf(file: string): Promise<string> {
  return (await pages.get(file)?.render())?.body ?? ''
}

/** Addresses that a page leads to from within an element. */
function linksIn(body: string, element: 'header' | 'main'): string[] {
  const [, part = ''] = new RegExp(`<${element}[ >](.*?)</${element}>`, 's').exec(body) ?? []
  return [...part.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, address = '']) => address)
}

it('leads to every list: what lies in a folder of its own right below the site, or below the page about it', async () => {
  const lists = [...pages.values()]
    .map(({ address }) => address)
    .filter((address) => /^\/(?:about\/)?[a-z-]+\/$/.test(address) && address !== '/browse/')
  expect(lists.length).toBeGreaterThan(12)
  expect(linksIn(browse, 'main')).toEqual(
    expect.arrayContaining([...lists, '/search/', '/quote/', '/trends/', '/watch/']),
  )
})

it('says how much there is of each, and leads to the search for each kind of text', () => {
  expect(browse).toMatch(/<a href="\/documents\/">Documents<\/a><span class="count">\d+<\/span>/)
  expect(browse).toMatch(/<a href="\/search\/\?q=kind%3Aspeech">Speech<\/a> <span class="count">\d+<\/span>/)
})

it('is one of at most six items in the head of a page, and the one that is marked on lists that have none', async () => {
  const inHead = new Set(linksIn(browse, 'header').filter((address) => address !== '/'))
  expect(inHead.size).toBeLessThanOrEqual(6)
  expect(inHead).toContain('/browse/')
  const speakers = await bodyOf('speakers/index.html')
  expect(speakers).toMatch(/<a href="\/browse\/" aria-current="true">/)
  expect(await bodyOf('dates/index.html')).not.toMatch(/<a href="\/browse\/" aria-current="true">/)
})

it('lists nothing that an archive does not have', async () => {
  const empty = await new PageTable(await siteIn(await emptyArchive(join(work, 'empty'))), pageModules).all()
  const body = (await empty.get('browse/index.html')?.render())?.body ?? ''
  const missing = linksIn(body, 'main').filter(
    (address) =>
      !empty.has(`${address.slice(1)}index.html`) && !/^\/(?:search|quote|trends|compare|watch)\//.test(address),
  )
  expect(missing).toEqual([])
})
