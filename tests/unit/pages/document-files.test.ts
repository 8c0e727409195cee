import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { documentRecordOf } from '#app/_site/document-files.ts'
import { english } from '#lib/i18n/english.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { hasDocumentFiles } from '#lib/site/document-files.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'
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

describe('the file of the API that has a document', () => {
  const siteOf = (documents: number, dataFiles?: object) =>
    ({
      archive: { settings: {} },
      catalog: { hasDocumentFiles: hasDocumentFiles(documents) },
      addresses: createAddresses({ origin: 'https://record.example', base: '/river' }),
      say: english,
      dataFiles,
    }) as unknown as Parameters<typeof documentRecordOf>[0]
  const document = documentWith({ id: 'd-0000001' })

  it('is its own in an archive of up to 2,000 documents', () => {
    expect(documentRecordOf(siteOf(2000), document)).toMatchObject({
      address: '/river/api/v1/documents/d-0000001.json',
      isShared: false,
    })
  })
  it('is the one that it shares with others in a larger one, as the build has made it', () => {
    const made = { sharedFiles: { 'd-0000001': 'texts/3.json' } }
    expect(documentRecordOf(siteOf(2001, made), document)).toMatchObject({
      address: '/river/api/v1/texts/3.json',
      isShared: true,
    })
    expect(documentRecordOf(siteOf(2001), document)).toBeUndefined()
  })
})
