import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { publishedArchive, siteIn } from './made-site.ts'

let work: string
let pages: PageTable
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'document-files-of-site-'))
  pages = new PageTable(await siteIn(await publishedArchive(work), 'https://record.example/river'), pageModules)
}, 120_000)
afterAll(() => rm(work, { recursive: true }))

const bodyOf = async (file: string) => (await (await pages.find(file))?.render())?.body ?? ''

describe('the page of a document', () => {
  const name = 'documents/1862-letter-of-1862-ivo-sandor'

  it('links its text in other forms, for people and for programs, with their types', async () => {
    const page = await bodyOf(`${name}/index.html`)
    for (const [form, type, label] of [
      ['md', 'text/markdown', 'Markdown'],
      ['txt', 'text/plain', 'plain text'],
      ['tei.xml', 'application/tei+xml', 'TEI'],
    ]) {
      expect(page).toContain(`<link rel="alternate item" href="/river/${name}.${form}" type="${type}"/>`)
      expect(page).toContain(`<a href="/river/${name}.${form}" type="${type}">${label}</a>`)
      expect(await bodyOf(`${name}.${form}`)).toContain('Ivo Sandor')
    }
  })
  it('leads to what is known of it as data, and stays the address to cite', async () => {
    const page = await bodyOf(`${name}/index.html`)
    expect(page).toMatch(
      /<link rel="alternate describedby" href="\/river\/api\/v1\/documents\/d-\w{7}\.json" type="application\/json"\/>/,
    )
    expect(page).toContain(`<link rel="canonical" href="https://record.example/river/${name}/"/>`)
  })
  it('is the only one that is listed for search engines', async () => {
    const listed = (await pages.listed()).map(({ address }) => address)
    expect(listed).toContain(`/river/${name}/`)
    expect(listed.filter((address) => /\.(?:md|txt|tei\.xml)$/.test(address))).toEqual([])
  })
})
