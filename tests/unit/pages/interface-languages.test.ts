import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { Site } from '#app/_site/site.ts'
import { publishedArchive, siteIn } from './made-site.ts'

let work: string
let one: PageTable
let three: PageTable
let site: Site

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'languages-'))
  const { settings } = await siteIn(await publishedArchive(work), 'https://record.example/river')
  one = new PageTable(new Site(settings), pageModules)
  site = new Site({ ...settings, interface: ['en', 'ru', 'kk'] })
  three = new PageTable(site, pageModules)
}, 120_000)
afterAll(() => rm(work, { recursive: true }))

async function page(file: string) {
  const made = await (await three.find(file))?.render()
  // React writes the attribute so; in HTML it is the same.
  return parseHTML((made?.body ?? '').replaceAll('hrefLang', 'hreflang')).document
}

const linksOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '')

describe('an archive with one language of the interface', () => {
  it('has no page more, and no choice', async () => {
    const files = [...(await one.all()).keys()]
    expect(files.filter((file) => /^(?:ru|kk)\//u.test(file))).toEqual([])
    expect((await (await one.find('documents/index.html'))?.render())?.body).not.toMatch(/hreflang/iu)
  })
})

describe('an archive with several languages of the interface', () => {
  it('has its lists in each, and every text and file once', async () => {
    const files = [...(await three.all()).keys()]
    const plain = [...(await one.all()).keys()]
    expect(files.filter((file) => !/^(?:ru|kk)\//u.test(file)).sort()).toEqual(plain.sort())
    const below = (folder: string) => files.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(3))
    expect(below('ru')).toEqual(below('kk'))
    expect(below('ru')).toContain('documents/index.html')
    expect(below('ru').filter((file) => /^documents\/.+\/|\.(?:xml|json|txt)$/u.test(file))).toEqual([])
  })

  it('says the words of a list in its language, with the page in the others', async () => {
    const document = await page('ru/documents/index.html')
    expect(document.documentElement.getAttribute('lang')).toBe('ru')
    expect(document.querySelector('h1')?.textContent).toBe('Документы')
    const alternates = [...document.querySelectorAll('link[rel=alternate][hreflang]')]
    expect(alternates.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
      ['en', 'https://record.example/river/documents/'],
      ['ru', 'https://record.example/river/ru/documents/'],
      ['kk', 'https://record.example/river/kk/documents/'],
      ['x-default', 'https://record.example/river/documents/'],
    ])
    expect(linksOf(document, 'footer a[hreflang]')).toEqual([
      '/river/documents/',
      '/river/ru/documents/',
      '/river/kk/documents/',
    ])
    expect(document.querySelector('footer a[aria-current]')?.textContent).toBe('Русский')
    expect(linksOf(document, 'header nav a')).toContain('/river/ru/dates/')
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://record.example/river/ru/documents/',
    )
  })

  it('has the page of a text at one address, in the language of the text, from which its lists are reached', async () => {
    const { catalog } = await site.with('catalog')
    const russian = [...catalog.documentById.values()].find(({ language }) => language === 'ru')
    if (!russian) throw new Error('the invented archive has no Russian text')
    const document = await page(site.addresses.outputFile(site.addresses.document(russian)))
    expect(document.documentElement.getAttribute('lang')).toBe('ru')
    expect(linksOf(document, 'header nav a')).toContain('/river/ru/dates/')
    expect(linksOf(document, 'footer a[hreflang]')).toEqual(['/river/', '/river/ru/', '/river/kk/'])
  })

  it('says what was found in the language of the page', async () => {
    const { provenance } = await site.with('provenance')
    const noVenue = provenance.findings.find(({ rule }) => rule === 'no-venue')
    expect(noVenue?.message).toMatch(/^the venue is not known/u)
    const said = async (file: string) =>
      [...(await page(file)).querySelectorAll('.finding-list > li > p:first-child')].map((one) => one.textContent)
    expect(await said('about/findings/index.html')).toContain(noVenue?.message)
    const russian = await said('ru/about/findings/index.html')
    expect(russian.join()).toContain('место неизвестно: его не удалось прочитать')
    expect(russian).not.toContain(noVenue?.message)
    expect((await said('kk/about/findings/index.html')).join()).toContain('орны белгісіз')
  })

  it('says in which language titles and corrected words are that it shows among its own', async () => {
    const findings = await page('ru/about/findings/index.html')
    const titles = [...findings.querySelectorAll('.finding-list .list-facts a[href*="/documents/"]')]
    expect(titles.map((title) => title.getAttribute('lang'))).toContain('en')
    const changed = (await page('ru/about/corrections/index.html')).querySelector('p.change[lang="en"]')
    expect(changed?.querySelector('.sr-only')?.getAttribute('lang')).toBe('ru')
    const quoted = (await page('ru/about/quotations/index.html')).querySelector('p.change[lang="en"]')
    expect(quoted?.querySelector('.sr-only')?.getAttribute('lang')).toBe('ru')
    expect((await page('about/corrections/index.html')).querySelectorAll('p.change [lang]')).toHaveLength(0)
  })

  it('leads from no list to a page that is not there', async () => {
    const files = new Set((await three.all()).keys())
    for (const file of files) {
      if (!/^ru\/(?:[^/]+\/)?index\.html$/u.test(file)) continue
      const missing = linksOf(await page(file), 'a[href^="/river/"]')
        .map((href) => site.addresses.outputFile(href.replace(/[?#].*$/u, '')))
        .filter((target) => !files.has(target) && !/^(?:data|api)\//u.test(target))
      expect([file, missing]).toEqual([file, []])
    }
  }, 120_000)
})
