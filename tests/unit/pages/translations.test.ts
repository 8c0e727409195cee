import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { emptyArchive, ingestInto, siteIn } from './made-site.ts'

const english = `Speech of Ana Verell at Selby\n\n14 May 2021\n\nThe bridge will be opened before the autumn comes. We have waited for it for twelve long years, and nobody in this town will have to wait for the ferry again.\n`
const russian = `Речь Аны Верелл в Селби\n\n14 мая 2021 года\n\nМост откроют до наступления осени. Мы ждали его двенадцать долгих лет, и никому в этом городе больше не придётся ждать парома на берегу.\n`

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'translations-'))
})
afterAll(() => rm(work, { recursive: true }))

async function archiveWith(name: string, catalogue?: string): Promise<string> {
  const folder = await emptyArchive(join(work, name))
  const files = [
    ['sources/bridge-en.txt', english],
    ['sources/bridge-ru.txt', russian],
    ...(catalogue === undefined ? [] : [['catalogue/bridge.yaml', catalogue]]),
  ] as const
  for (const [file = '', text = ''] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  await ingestInto(folder)
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
