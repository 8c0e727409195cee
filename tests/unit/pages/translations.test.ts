import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import { writeIngested } from '#lib/ingest/write.ts'
import { readRecords } from '#lib/records/records.ts'
import { siteIn } from './made-site.ts'

const english = `Speech of Ana Verell at Selby\n\n14 May 2021\n\nThe bridge will be opened before the autumn comes. We have waited for it for twelve long years, and nobody in this town will have to wait for the ferry again.\n`
const russian = `Речь Аны Верелл в Селби\n\n14 мая 2021 года\n\nМост откроют до наступления осени. Мы ждали его двенадцать долгих лет, и никому в этом городе больше не придётся ждать парома на берегу.\n`

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'translations-'))
})
afterAll(() => rm(work, { recursive: true }))

async function archiveWith(name: string, catalogue?: string): Promise<string> {
  const folder = join(work, name)
  await cp(resolve('tests/fixtures/archive/archive.yaml'), join(folder, 'archive.yaml'))
  await cp(resolve('tests/fixtures/archive/logo.svg'), join(folder, 'logo.svg'))
  await cp(resolve('tests/fixtures/archive/collections'), join(folder, 'collections'), { recursive: true })
  await cp(resolve('tests/fixtures/archive/authorities'), join(folder, 'authorities'), { recursive: true })
  const sources = join(folder, 'sources')
  await mkdir(sources, { recursive: true })
  await writeFile(join(sources, 'bridge-en.txt'), english)
  await writeFile(join(sources, 'bridge-ru.txt'), russian)
  if (catalogue !== undefined) {
    await mkdir(join(folder, 'catalogue'), { recursive: true })
    await writeFile(join(folder, 'catalogue', 'bridge.yaml'), catalogue)
  }
  const records = await readRecords(folder)
  const { files } = await discoverSources([sources], records.collections)
  await writeIngested(await ingest(files, records), folder)
  return folder
}

async function idsOf(folder: string): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  for (const file of await readdir(join(folder, 'documents'))) {
    const text = await readFile(join(folder, 'documents', file), 'utf8')
    const language = /^language: "(\w+)"/m.exec(text)?.[1] ?? ''
    ids[language] = /^id: "(d-\w{7})"/m.exec(text)?.[1] ?? ''
  }
  return ids
}

it('editors say which document another is a translation of, and both pages and search engines are told', async () => {
  const { en = '', ru = '' } = await idsOf(await archiveWith('before'))
  const folder = await archiveWith(
    'after',
    `${ru}:\n  - { field: translation_of, value: ${en}, reason: "both are of the opening of the bridge" }\n`,
  )
  const table = new PageTable(await siteIn(folder, 'https://river.example/'), pageModules)
  const pages = [...(await table.all()).keys()].filter((file) => /^documents\/.*index\.html$/.test(file))
  const rendered = await Promise.all(pages.map(async (file) => (await (await table.find(file))?.render())?.body ?? ''))
  const ofText = rendered.filter((page) => page.includes('hrefLang') || page.includes('hreflang'))
  expect(ofText).toHaveLength(2)
  for (const page of ofText) {
    const links = [
      ...String(page).matchAll(/<link rel="alternate" hrefLang="(\w+)" href="(https:\/\/river\.example\/[^"]+)"/gi),
    ]
    expect(links.map(([, language]) => language).toSorted()).toEqual(['en', 'ru'])
    expect(new Set(links.map(([, , href]) => href)).size).toBe(2)
    expect(page).toContain('In other languages')
  }
  const translation = ofText.find((page) => String(page).includes('Translation of'))
  expect(translation).toContain('Речь')
})
