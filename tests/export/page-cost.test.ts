import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentAddress } from '#tests/addresses.ts'
import { testArchives } from '#tests/archives.ts'
import { fileAt } from './links.ts'
import { isMoved, type Page } from './page.ts'
import { readSite, type Site } from './site.ts'

/**
 * Most bytes that a page may cost before it can be read and used, as a host sends them that compresses text (gzip): the page
 * itself, its stylesheet, and the scripts that load with it. Fonts apart, which a browser keeps and the text doesn't wait for.
 */
const budgets = {
  /** A document of at most 60 paragraphs with 1,000 letters each. */
  reading: 55_000,
  /** Stylesheet and script of any page that shows: what all pages have in common. */
  shared: 24_000,
  /** A list, a table, a calendar, a page of a name, whatever the size of the archive. */
  list: 45_000,
  /** A page that is operated, with its script and all that this imports. What its worker reads is not in it. */
  operated: 61_000,
  /** That of trends, which draws. */
  drawn: 70_000,
}
/** What a page has more often than this is a block: it has one class of its own, and few words for its state. */
const mostOften = 10
/** Letters that these have at most: no row of utilities is as short. */
const mostLettersOfBlock = 40
const readingSize = { paragraphs: 60, letters: 60_000 }

const operated = /^(?:(?:ru|kk)\/)?(?:search|trends|quote|watch|compare)\/index\.html/

describe.each(testArchives)('what pages of the built archive $name cost', (testArchive) => {
  let site: Site
  let pages: Page[]
  const sizes = new Map<string, number>()

  beforeAll(async () => {
    site = await readSite(testArchive)
    pages = [...site.pages.values()].filter((page) => !isMoved(page))
  })

  /** Bytes of a file of the site, compressed; 0 for an address that is none. */
  function sizeOf(address: string): number {
    const file = fileAt(site, new URL(address, `http://site.invalid${site.base}`).pathname)
    if (file === undefined) return 0
    const size = sizes.get(file) ?? gzipSync(readFileSync(join(testArchive.out, file))).length
    sizes.set(file, size)
    return size
  }
  const sum = (addresses: readonly string[]) => addresses.reduce((total, address) => total + sizeOf(address), 0)
  const styles = ({ references }: Page) =>
    references.flatMap(({ from, to }) => (from.startsWith('link') && to.endsWith('.css') ? [to] : []))
  const imported = ({ references }: Page) =>
    references.flatMap(({ from, to }) => (from.startsWith('link') && to.endsWith('.js') ? [to] : []))
  const shared = (page: Page) =>
    sum([
      ...styles(page),
      ...new Set(
        [...page.scripts.flatMap(({ src }) => src ?? []), ...imported(page)].filter((to) => to.includes('/assets/')),
      ),
    ])
  const cost = (page: Page) => gzipSync(page.html).length + shared(page)
  const dearer = (some: readonly Page[], costOf: (page: Page) => number, most: number) =>
    some.filter((page) => costOf(page) > most).map((page) => `${page.file}: ${costOf(page)}`)

  it('style and script of pages that show are within their budget', () => {
    const showing = pages.filter(({ file }) => !operated.test(file))
    expect(showing.every((page) => styles(page).length === 1)).toBe(true)
    expect(dearer(showing, shared, budgets.shared)).toEqual([])
  })

  it('what a page has many of is dressed by one class, so that utilities do not make the page larger', () => {
    const repeated = pages.flatMap(({ file, html }) => {
      const counts = new Map<string, number>()
      for (const [, names = ''] of html.matchAll(/ class="([^"]*)"/g)) counts.set(names, (counts.get(names) ?? 0) + 1)
      return [...counts]
        .filter(([names, count]) => count > mostOften && names.length > mostLettersOfBlock && names.includes(' '))
        .map(([names, count]) => `${file}: ${count} × ${names}`)
    })
    expect(repeated).toEqual([])
  })

  it('a document of up to 60 paragraphs is within its budget', () => {
    const short = site.archive.documents
      .filter(({ blocks }) => {
        const texts = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
        return texts.length <= readingSize.paragraphs && texts.join('').length <= readingSize.letters
      })
      .flatMap((document) => site.pages.get(fileAt(site, site.base + documentAddress(document).slice(1)) ?? '') ?? [])
    expect(short.length).toBeGreaterThan(0)
    expect(dearer(short, cost, budgets.reading)).toEqual([])
  })

  it('lists, tables and pages of names are within their budget', () => {
    const lists = pages.filter(
      ({ file }) => !operated.test(file) && !/^(?:documents\/.+|sources\/.+)\/index/.test(file),
    )
    expect(lists.length).toBeGreaterThan(10)
    expect(dearer(lists, cost, budgets.list)).toEqual([])
  })

  it('pages that are operated are within their budget', () => {
    const some = pages.filter(({ file }) => operated.test(file))
    const isDrawn = ({ file }: Page) => file.endsWith('trends/index.html')
    expect(some.length).toBeGreaterThan(4)
    expect(dearer(some, cost, budgets.drawn)).toEqual([])
    const others = some.filter((page) => !isDrawn(page))
    expect(dearer(others, cost, budgets.operated)).toEqual([])
  })
})
