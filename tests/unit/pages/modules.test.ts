import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { groupIndexOf } from '#app/_pages/group-index.tsx'
import { pageModules } from '#app/_pages/modules.ts'
import type { PageModule } from '#app/_pages/page-module.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { passage } from '#app/_pages/passage.tsx'
import { sharedGroupsOf } from '#app/_pages/shared-groups.ts'
import { needsSourceBuckets } from '#app/_site/parts/provenance.ts'
import type { Site } from '#app/_site/site.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { groupKinds } from '#lib/site/groups.ts'
import { entriesPerPage } from '#lib/site/pagination.ts'
import { emptyArchive, publishedArchive, siteIn } from './made-site.ts'

/** Kinds that this archive has none of: its names and sources are few, and so are the findings of each rule. */
const notHere = new Set([
  ...groupKinds.flatMap((kind) => [groupIndexOf(kind).kind, sharedGroupsOf(kind).kind]),
  'source bucket',
  'findings of a rule',
])

let work: string
let site: Site
let pages: PageTable

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'pages-'))
  site = await siteIn(await publishedArchive(work), 'https://record.example/river')
  pages = new PageTable(site, pageModules)
}, 120_000)
afterAll(() => rm(work, { recursive: true }))

describe('the modules of pages', () => {
  it('have a kind each', () => {
    const kinds = pageModules.map(({ kind }) => kind)
    expect(new Set(kinds).size).toBe(kinds.length)
  })

  it('are all met in the archive that is looked at here, so that nothing below is said of none', async () => {
    const kinds = new Set([...(await pages.all()).values()].map(({ kind }) => kind))
    const missing = pageModules.map(({ kind }) => kind).filter((kind) => !kinds.has(kind))
    expect(missing, 'what tests/fixtures/archive has no page of is named in notHere').toEqual([...notHere])
  })
})

describe.each(pageModules.filter(({ kind }) => !notHere.has(kind)))('pages of the kind "$kind"', (module) => {
  it('are made for each address that is listed, and say that they are at it', async () => {
    for (const { address, params } of await module.list(site, pages)) {
      expect(address).toMatch(/^\/river\//)
      const { type, body } = (await module.render(site, params, pages)) ?? {}
      expect([address, type]).toEqual([address, mediaType(address)])
      expect(body).not.toMatch(/\[object Object\]|["/>]undefined["/<]/)
      if (!module.isUnlisted) expect(body).toContain(`<link rel="canonical" href="https://record.example${address}"/>`)
    }
  }, 120_000)
})

it('the page of a name leads to where the same is identified elsewhere, for people and for programs', async () => {
  const body = (await (await pages.find('speakers/ana-verell/index.html'))?.render())?.body ?? ''
  expect(body).toContain('<a href="https://www.persons.example/verell-17">persons.example</a>')
  expect(body).toContain('"sameAs":["https://www.persons.example/verell-17"]')
})

describe('paragraphs', () => {
  it('have pages of their own as long as these fit beside all other pages; else only those that editors chose', async () => {
    const others = (count: number): PageModule<unknown> => ({
      kind: 'other',
      list: async () =>
        Array.from({ length: count }, (_, number) => ({ address: `/river/${number}/`, params: number })),
      render: async () => undefined,
    })
    const withPages = async (count: number) =>
      [...(await new PageTable(site, [others(count), passage]).all()).values()].filter(({ kind }) => kind === 'passage')
    expect((await withPages(10)).length).toBeGreaterThan(50)
    expect(await withPages(12_000)).toHaveLength(1)
  })
})

describe('an archive without documents', () => {
  let empty: PageTable

  beforeAll(async () => {
    empty = new PageTable(await siteIn(await emptyArchive(join(work, 'empty'))), pageModules)
  })

  it('has only the pages that say so, and no sitemap while nobody knows where it will stand', async () => {
    expect([...(await empty.all()).keys()]).toEqual([
      'index.html',
      'browse/index.html',
      'search/index.html',
      'quote/index.html',
      'trends/index.html',
      'compare/index.html',
      'documents/index.html',
      'dates/index.html',
      'sources/index.html',
      'about/index.html',
      'about/corrections/index.html',
      'about/findings/index.html',
      'about/quotations/index.html',
      'about/said-again/index.html',
      'watch/index.html',
      'watch/changed.json',
      'manifest.json',
      'robots.txt',
      'llms.txt',
      '404.html',
    ])
  })

  it('has each of them', async () => {
    for (const page of (await empty.all()).values()) expect(await page.render()).toBeDefined()
  })
})

describe('an archive with very much', () => {
  const sources = 2001
  const findings = entriesPerPage + 1
  let large: PageTable

  beforeAll(async () => {
    const content = await emptyArchive(join(work, 'large'))
    await mkdir(join(content, 'ledger'))
    const ids = Array.from({ length: sources }, (_, index) => `s-${index.toString(32).padStart(4, '0')}000`)
    await Promise.all(ids.map((id) => writeFile(join(content, 'ledger', `${id}.json`), '{}')))
    const often = Array.from({ length: findings }, (_, index) => findingOf('no-date', `text-${index}.txt`))
    await writeFile(join(content, 'findings.json'), JSON.stringify([...often, findingOf('no-text', 'text.txt')]))
    large = new PageTable(await siteIn(content), pageModules)
  }, 120_000)

  it('has its sources in buckets, so that they fit into the files that a host takes', async () => {
    const files = [...(await large.all()).keys()].filter((file) => /^sources\/(?!index|page-)/.test(file))
    expect(files).toEqual(['sources/00/index.html', 'sources/01/index.html'])
    expect(needsSourceBuckets(sources - 1)).toBe(false)
  })

  it('has pages of its own for a rule that found much, each with its part of the findings', async () => {
    const pages = [...(await large.all())].filter(([file]) => file.startsWith('about/findings/'))
    expect(pages.map(([file]) => file)).toEqual([
      'about/findings/index.html',
      'about/findings/no-date/index.html',
      'about/findings/no-date/page-2/index.html',
    ])
    const [, first, second] = await Promise.all(pages.map(([, page]) => page.render()))
    expect(first?.body).toContain('text-0.txt')
    expect(first?.body).not.toContain(`text-${entriesPerPage}.txt`)
    expect(second?.body).toContain(`text-${entriesPerPage}.txt`)
  })
})

function findingOf(rule: string, file: string): Finding {
  return { rule, severity: 'warning', file, message: `${file}: something is not known` }
}

function mediaType(address: string): string {
  const ending = /(?:\.tei)?\.\w+$/.exec(address)?.[0] ?? '.html'
  const types: Record<string, string> = {
    '.html': 'text/html; charset=utf-8',
    '.md': 'text/markdown; charset=utf-8',
    '.tei.xml': 'application/tei+xml; charset=utf-8',
    '.xml': 'application/xml; charset=utf-8',
    '.txt': 'text/plain; charset=utf-8',
    '.json': 'application/json; charset=utf-8',
  }
  return types[ending] ?? ending
}
