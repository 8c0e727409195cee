import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { Site } from '#app/_site/site.ts'
import { dataInputOf } from '#lib/data/data-input.ts'
import type { DataManifest } from '#lib/data/manifest.ts'
import { writeData } from '#lib/data/write-data.ts'
import { createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'
import { ingested } from '#tests/unit/data/ingested.ts'
import { siteIn } from './made-site.ts'

const letter = '---\ntitle: On the weir\ndate: 1901-05-12\nspeaker: Ana Verell\n---\n\nThe weir stands.\n'
const address = 'https://record.example/river'

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'data-page-'))
})
afterAll(() => rm(work, { recursive: true }))

/** The page of an archive whose data are made as a build makes them, or as they were said to be. */
async function pageOf(folder: string, change: (manifest: DataManifest) => DataManifest = (manifest) => manifest) {
  const content = join(work, folder)
  const archive = await ingested(content, { 'sources/letter.md': letter })
  const addresses = createAddresses(parseSiteLocation(address))
  const manifest = change(await writeData(dataInputOf(archive, addresses), join(content, 'taken')))
  const data = join(content, 'data.json')
  await writeFile(data, JSON.stringify(manifest))
  const { settings } = await siteIn(content, address)
  const pages = new PageTable(new Site({ ...settings, data }), pageModules)
  const body = (await (await pages.find('data/index.html'))?.render())?.body ?? ''
  return { pages, manifest, body, text: body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') }
}

describe('the page of what can be taken away', () => {
  it('links every file with what is in it and its size, and says whose words they are and what may be done with them', async () => {
    const { manifest, body, text } = await pageOf('whole')
    for (const { path, type } of manifest.files) {
      expect(body).toContain(`<a href="/river/data/${path}" type="${type}" download="">${path}</a>`)
      expect(body).toContain(`<link rel="item" href="${address}/data/${path}" type="${type}"/>`)
    }
    expect(text).toContain('documents.csv 1 document ')
    expect(text).toMatch(/archive\.sqlite 1 paragraph or heading \d+ kB/)
    expect(text).toContain('take only the paragraphs where “whose” is “speaker”')
    expect(text).toContain('In no collection not known: ask before you publish the texts elsewhere 1')
    expect(text).toContain(
      `Invented archive. Data, version ${manifest.version}. ${address}/data/`.replace(
        'Invented archive',
        'River record',
      ),
    )
    expect(body).toContain(`href="/river/api/v1/openapi.json"`)
    expect(body).toContain('"@type":"Dataset"')
    expect(body).toContain(`"contentUrl":"${address}/data/documents.csv"`)
  }, 60_000)

  it('is led to from the list of documents, where programs find the files that have them all', async () => {
    const { pages } = await pageOf('list')
    const body = (await (await pages.find('documents/index.html'))?.render())?.body ?? ''
    expect(body).toContain('<link rel="alternate" href="/river/data/documents.csv" type="text/csv"/>')
    expect(body).toContain('<link rel="alternate" href="/river/data/documents.jsonl" type="application/jsonl"/>')
    expect(body).toContain('<a href="/river/data/">download all documents</a>')
  }, 60_000)

  it('says how files in parts, and a database in pieces, are put together', async () => {
    const { text } = await pageOf('parts', (manifest) => ({
      ...manifest,
      files: manifest.files.flatMap((file) => {
        if (file.format === 'sqlite')
          return [1, 2].map((part) => ({
            ...file,
            path: `archive.sqlite.gz.00${part}`,
            part,
            isFragment: true as const,
          }))
        return file.path === 'paragraphs.csv'
          ? [1, 2].map((part) => ({ ...file, path: `paragraphs-${part}.csv.gz`, part }))
          : file
      }),
    }))
    expect(text).toContain('paragraphs-2.csv.gz 1 paragraph or heading, part 2')
    expect(text).toContain('Each part can be read by itself')
    expect(text).toContain('Join all of them before you open it')
    expect(text).toContain('cat archive.sqlite.gz.* | gunzip &gt; archive.sqlite')
  }, 60_000)
})

it('an archive that switches its data off has no such page, and no page leads there', async () => {
  const content = join(work, 'off')
  await ingested(content, {
    'sources/letter.md': letter,
    'archive.yaml': 'name: River record\ntagline: x\ndescription: x\nlanguages: [en]\ndata: false\n',
  })
  const pages = new PageTable(await siteIn(content, address), pageModules)
  expect(await pages.find('data/index.html')).toBeUndefined()
  for (const file of ['index.html', 'documents/index.html', 'about/index.html'])
    expect((await (await pages.find(file))?.render())?.body).not.toContain('/river/data/')
}, 60_000)
