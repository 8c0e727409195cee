import jsonld from 'jsonld'
import { parse } from 'parse5'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { datedSlug } from '#lib/site/addresses.ts'
import { attacked, based } from '#tests/archives.ts'
import { noteTried } from '#tests/attacks/tried.ts'
import { schemaOrgContext } from '#tests/unit/export/schema-org-context.ts'
import { attribute, elements, type HtmlElement, textOf } from './html-elements.ts'
import { fileAt } from './links.ts'
import { isMoved } from './page.ts'
import { readSite, type Site } from './site.ts'

const data = z.looseObject({ '@context': z.literal('https://schema.org'), '@type': z.string() })
const named = z.looseObject({ name: z.string(), '@id': z.url().optional(), url: z.url().optional() })
const trail = z.object({
  breadcrumb: z.object({
    itemListElement: z.array(z.object({ position: z.number(), name: z.string(), item: z.url() })),
  }),
})

/** A text without its space, which pages and names may have otherwise. */
const solid = (text: string) => text.replaceAll(/\s/g, '')

interface Read {
  file: string
  all: HtmlElement[]
  text: string
  structured: Record<string, unknown>[]
}

describe.each([based, attacked])('structured data of the built archive $name', (archive) => {
  let site: Site
  let pages: Read[]

  beforeAll(async () => {
    site = await readSite(archive)
    pages = [...site.pages.values()]
      .filter((page) => !isMoved(page))
      .map(({ file, html }) => {
        const root = parse(html)
        const all = [...elements(root)]
        const scripts = all.filter((one) => attribute(one, 'type') === 'application/ld+json')
        return {
          file,
          all,
          text: solid(textOf(root)),
          structured: scripts.map((script) => data.parse(JSON.parse(textOf(script)))),
        }
      })
  })

  /** The file of the site that a full URL leads to; undefined for one of another host. */
  function fileOf(url: string): string | undefined {
    const to = new URL(url)
    return to.origin === new URL(site.archive.settings.address ?? '').origin ? fileAt(site, to.pathname) : undefined
  }

  it('is once on every page, of terms that schema.org has', async () => {
    expect(pages.length).toBeGreaterThan(50)
    for (const operated of ['search', 'trends', 'quote', 'compare', 'watch'])
      expect(pages.map(({ file }) => file)).toContain(`${operated}/index.html`)
    for (const { file, structured } of pages) {
      expect(structured, file).toHaveLength(1)
      const { '@context': _, ...node } = structured[0] ?? {}
      const expanded = await jsonld.expand(node, { expandContext: schemaOrgContext, safe: true })
      expect(expanded, file).toHaveLength(1)
    }
    noteTried({
      into: 'texts, titles, speakers, records',
      out: `structured data of the site ${archive.name}`,
      texts: pages.length,
      held: 'expanded by a JSON-LD processor, no term lost',
    })
  }, 120_000)

  it('leads to pages of the site, those above a page among them', () => {
    let trails = 0
    for (const { file, structured } of pages) {
      const text = JSON.stringify(structured)
      const own = [...text.matchAll(/"(?:@id|url|item)":"([^"]+)"/g)].map(([, url]) => url ?? '')
      const address = site.archive.settings.address ?? ''
      const lost = own.filter((url) => url.startsWith(address) && fileOf(url) === undefined)
      expect(lost, file).toEqual([])
      const above = trail.safeParse(structured[0]).data?.breadcrumb.itemListElement ?? []
      expect(above.map(({ position }) => position)).toEqual(above.map((_, index) => index + 1))
      if (above.length > 0) trails += 1
    }
    expect(trails).toBeGreaterThan(10)
  })

  it('names the authors of a document that the page shows, each by one identifier on all pages', () => {
    const ids = new Map<string, string>()
    for (const { text, structured } of pages) {
      const authors = z.array(named).parse(structured[0]?.author ?? [])
      for (const { name, '@id': id } of authors) {
        expect(text).toContain(solid(name))
        if (id === undefined) continue
        expect(ids.get(name) ?? id).toBe(id)
        ids.set(name, id)
      }
    }
    expect(ids.size).toBeGreaterThan(1)
  })

  it('has signposts that lead somewhere, at each document and passage', () => {
    const signposted = pages.filter(({ file }) => /^documents\/./.test(file) && file !== 'documents/index.html')
    for (const { file, all } of signposted) {
      const links = all.filter(({ tagName }) => tagName === 'link')
      const to = (rel: string) =>
        links.filter((one) => attribute(one, 'rel') === rel).map((one) => attribute(one, 'href') ?? '')
      expect(to('cite-as'), file).toHaveLength(1)
      expect(fileOf(to('cite-as')[0] ?? ''), file).toMatch(/^documents\/[^/]+\/index\.html$/)
      expect(to('type'), file).toHaveLength(2)
      for (const author of to('author')) expect(fileOf(author), file).toMatch(/^speakers\//)
    }
    expect(signposted.length).toBeGreaterThan(10)
  })

  it('is in lists, too, where reference managers look: each document by its title and its address', () => {
    const { all } = pages.find(({ file }) => file === 'documents/index.html') ?? { all: [] }
    const having = (name: string) => all.filter((one) => attribute(one, 'class') === name)
    const [listed, lists] = [having('list-title'), having('Z3988')]
    const files = lists.map((one) => {
      const fields = new URLSearchParams(attribute(one, 'title'))
      expect([fields.get('ctx_ver'), fields.get('rft.title')]).toEqual(['Z39.88-2004', expect.stringMatching(/./s)])
      return fileOf(fields.get('rft.identifier') ?? '')
    })
    const shown = site.archive.documents.filter(({ withdrawn }) => !withdrawn)
    const expected = new Set(shown.map((one) => `documents/${datedSlug(one)}/index.html`))
    expect(files.filter((file) => file === undefined || !expected.has(file))).toEqual([])
    expect(files).toHaveLength(listed.length > 100 ? 0 : Math.min(shown.length, listed.length))
  })
})
