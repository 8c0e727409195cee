import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { documentAddress } from '#tests/addresses.ts'
import { testArchives } from '#tests/archives.ts'
import { brokenReferences, fileAt, pathOf } from './links.ts'
import { isMoved, type Page } from './page.ts'
import { readSite, type Site } from './site.ts'

/** Pages of single paragraphs are parts of others: see passages.test.ts. */
function isPassagePage(file: string): boolean {
  return /^documents\/[^/]+\/p-/.test(file)
}

describe.each(testArchives)('the built archive $name', (testArchive) => {
  let site: Site
  let pages: Page[]

  beforeAll(async () => {
    site = await readSite(testArchive)
    pages = [...site.pages.values()].filter((page) => !isMoved(page))
  })

  /** The page of a document; an empty one where it was not made, which then fails what is asked of it. */
  function pageOf(document: ArchiveDocument): Page | undefined {
    const file = fileAt(site, site.base + documentAddress(document).slice(1))
    return file === undefined ? undefined : site.pages.get(file)
  }

  /** Names of the pages that something is not right with. */
  function wrong(pages: Page[], isWrong: (page: Page) => boolean): string[] {
    return pages.filter(isWrong).map(({ file }) => file)
  }

  it('has a page for every document, with every paragraph, heading and old id as an anchor', () => {
    expect(site.archive.documents.length).toBeGreaterThan(0)
    const missing = site.archive.documents.flatMap((document) => {
      const ids = new Set(pageOf(document)?.ids)
      const anchors = document.blocks.flatMap((block) =>
        block.type === 'divider' ? [] : [block.id, ...(block.aliases ?? [])],
      )
      anchors.push(...(document.gone ?? []).map(({ id }) => id))
      return anchors.filter((id) => !ids.has(id)).map((id) => `${document.slug}#${id}`)
    })
    expect(missing).toEqual([])
  })

  it('has no link, form, script or image that leads nowhere, fragments included', () => {
    expect(pages.flatMap((page) => brokenReferences(site, page))).toEqual([])
  })

  it('has no style sheet that asks for what is not there', () => {
    const broken = [...site.files]
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) =>
        [...site.text(file).matchAll(/url\(\s*["']?([^"')]+)/g)].flatMap(([, to]) => {
          if (to === undefined || to.startsWith('data:')) return []
          const url = new URL(to, `http://site.invalid${site.base}${file}`)
          return fileAt(site, url.pathname) ? [] : [`${file}: ${to}`]
        }),
      )
    expect(broken).toEqual([])
  })

  it('gives every page a language and one main heading', () => {
    expect(wrong(pages, ({ language }) => !language)).toEqual([])
    expect(wrong(pages, ({ mainHeadings }) => mainHeadings.length !== 1 || mainHeadings[0] === '')).toEqual([])
  })

  it.each(['title', 'description'] as const)('gives every page a %s that no other of its language has', (field) => {
    const byText = new Map<string, string[]>()
    for (const page of pages) {
      const text = field === 'title' ? page.title : (page.meta.get('description') ?? '')
      const key = `${page.language}: ${text}`
      byText.set(key, [...(byText.get(key) ?? []), page.file])
    }
    const shared = [...byText].filter(([key, files]) => key.endsWith(': ') || files.length > 1)
    expect(shared).toEqual([])
  })

  it('says no id twice on a page', () => {
    expect(wrong(pages, ({ ids }) => new Set(ids).size !== ids.length || ids.some((id) => /^$|\s/.test(id)))).toEqual(
      [],
    )
  })

  it('loads nothing of the framework, and runs no script that is in the page', () => {
    expect(pages.length).toBeGreaterThan(site.archive.documents.length)
    expect(wrong(pages, ({ html }) => html.includes('/_next/'))).toEqual([])
    expect([...site.files].filter((file) => file.startsWith('_next'))).toEqual([])
    const isData = (type: string | undefined) => type === 'application/ld+json' || type === 'application/json'
    const inline = ({ scripts }: Page) => scripts.some(({ src, type }) => src === undefined && !isData(type))
    expect(wrong(pages, inline)).toEqual([])
  })

  it('says in structured data of what the page is: its kind and its title, as they are on it', () => {
    const told = pages.flatMap(({ file, title, scripts }) =>
      scripts
        .filter(({ type }) => type === 'application/ld+json')
        .map(({ text }) => ({ file, title, data: JSON.parse(text) })),
    )
    expect(told.length).toBeGreaterThanOrEqual(site.archive.documents.filter(({ withdrawn }) => !withdrawn).length)
    const isRight = (title: string | undefined, data: Record<string, unknown>) =>
      data['@context'] === 'https://schema.org' &&
      typeof data['@type'] === 'string' &&
      title?.includes(String(data.headline ?? data.name)) === true
    expect(told.filter(({ title, data }) => !isRight(title, data)).map(({ file }) => file)).toEqual([])
  })

  it('tells of no folder of the machine that built it', () => {
    const places = ['/home/', '/Users/', 'file://', 'undefined</', '[object Object]', 'NaN']
    // A home that is called "/root" is none within "/search/data/root-1.bin".
    const folders = [resolve('.'), homedir()].filter((folder) => folder !== '/')
    const names = (html: string, folder: string) =>
      html.split(folder).some((before, index, all) => {
        const after = all[index + 1]
        return after !== undefined && !/[\p{L}\p{N}._-]$/u.test(before) && !/^[\p{L}\p{N}._-]/u.test(after)
      })
    const leaks = pages.flatMap(({ file, html }) => [
      ...places.filter((place) => html.includes(place)).map((place) => `${file}: ${place}`),
      ...folders.filter((folder) => names(html, folder)).map((folder) => `${file}: ${folder}`),
    ])
    expect(leaks).toEqual([])
  })

  it('lists in the sitemap the pages there are, and no other, where its address is known', () => {
    const { address } = site.archive.settings
    expect(site.files.has('sitemap.xml')).toBe(address !== undefined)
    if (address === undefined) return
    const listed = [...site.text('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? '')
    expect(new Set(listed).size).toBe(listed.length)
    const paths = listed.map((url) => new URL(url).pathname)
    expect(paths.filter((path) => fileAt(site, path) === undefined)).toEqual([])
    const documents = site.archive.documents.map((document) => site.base + documentAddress(document).slice(1))
    expect(documents.filter((path) => !paths.includes(path))).toEqual([])
  })

  it('names each page by its own canonical address, where the address is known', () => {
    const { address } = site.archive.settings
    if (address === undefined) {
      expect(wrong(pages, ({ canonical }) => canonical !== undefined)).toEqual([])
      return
    }
    const expected = (file: string) => new URL(pathOf(site, file), address).href
    expect(pages.length).toBeGreaterThan(0)
    const named = pages.filter(({ file }) => !isPassagePage(file))
    expect(wrong(named, ({ file, canonical }) => canonical !== expected(file))).toEqual([])
  })

  it('answers what is not there with a page of its own', () => {
    expect(site.pages.get('404.html')?.title).toBeTruthy()
  })
})
