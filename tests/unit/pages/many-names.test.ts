import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageModules } from '#app/_pages/modules.ts'
import type { PagesByFile } from '#app/_pages/page-module.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { serialiseDocument } from '#lib/markdown/serialise.ts'
import { documentWith, paragraph } from '#tests/unit/archive/invented.ts'
import { emptyArchive, siteIn } from './made-site.ts'

/** One document for each of these names, on a day of its own; the first two have another. */
const names = 1003
const letters = 'abcdefgh'

const nameOf = (index: number) => `${letters[index % letters.length]?.toUpperCase()}da Number ${index}`

/** Day by day from 2020 on, months of 28 days. */
function dayOf(index: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${2020 + Math.floor(index / 336)}-${two((Math.floor(index / 28) % 12) + 1)}-${two((index % 28) + 1)}`
}

let work: string
let pages: PagesByFile
const bodies = new Map<string, string>()

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'names-'))
  const content = await emptyArchive(join(work, 'many'))
  await mkdir(join(content, 'documents'))
  for (let index = 0; index < names + 2; index++) {
    const id = `d-${index
      .toString(32)
      .padStart(7, '0')
      .replaceAll(/[ilou]/g, 'z')}`
    const document = documentWith({
      id,
      slug: `letter-${index}`,
      title: `Letter ${index}`,
      date: dayOf(index),
      speaker: nameOf(index % names),
      source: { ...documentWith().source, sha256: 'a'.repeat(64) },
      blocks: [paragraph('p-abcdefg')],
    })
    await writeFile(join(content, 'documents', `${dayOf(index)}-letter-${index}.md`), serialiseDocument(document))
  }
  pages = await new PageTable(await siteIn(content), pageModules).all()
  for (const [file, { kind, render }] of pages)
    if (kind !== 'document' && kind !== 'passage') bodies.set(file, (await render())?.body ?? '')
}, 240_000)
afterAll(() => rm(work, { recursive: true }))

describe('an archive of very many names', () => {
  it('has pages for those with most documents only, and every name with its documents in a list', () => {
    const own = [...pages.keys()].filter((file) => /^speakers\/[^/]+\/index/.test(file))
    expect(own.sort()).toEqual(['speakers/ada-number-0/index.html', 'speakers/bda-number-1/index.html'])
    const lists = [...bodies].filter(([file]) => file.startsWith('speakers/a-z/')).map(([, body]) => body)
    for (let index = 2; index < names; index++) {
      const found = lists.filter((body) =>
        body.includes(`<li id="${nameOf(index).toLowerCase().replaceAll(' ', '-')}">`),
      )
      expect(found, nameOf(index)).toHaveLength(1)
      expect(found[0]).toContain(`>Letter ${index}</a>`)
    }
  })

  it('leads from a document to the place of its speaker in the list', async () => {
    const [, document] = [...pages].find(([file]) => file.endsWith('letter-7/index.html')) ?? []
    const link = /href="\/(speakers\/a-z\/[^"]*)#([^"]*)"/.exec((await document?.render())?.body ?? '')
    expect(link?.[2]).toBe('hda-number-7')
    expect(bodies.get(`${link?.[1]}index.html`)).toContain('<li id="hda-number-7">')
  })

  it('says for every name without a page where it is listed, for who follows an older link', () => {
    const lists: Record<string, string[]> = JSON.parse(bodies.get('speakers/shared.json') ?? '{}')
    const placed = Object.entries(lists).flatMap(([list, ids]) => ids.map((id) => ({ list, id })))
    expect(placed).toHaveLength(names - 2)
    for (const { list, id } of placed) expect(bodies.get(`${list.slice(1)}index.html`)).toContain(`<li id="${id}">`)
  })

  it('leads from the list of all to every part of it, by letter and by decade', () => {
    const parts = [...pages.keys()].filter((file) => /^speakers\/(a-z|years)\/[^/]+\/index/.test(file))
    expect(parts.length).toBe(letters.length + 1)
    for (const part of parts)
      expect(bodies.get('speakers/index.html')).toContain(`"/${part.replace('index.html', '')}"`)
  })

  it('has no page for a day where all would be too many, and the documents of a month on its own page', () => {
    expect([...pages.keys()].filter((file) => /^dates\/\d{4}\/\d\d\/\d\d\//.test(file))).toEqual([])
    expect(bodies.get('dates/2020/02/index.html')).toContain('>Letter 30</a>')
    for (const [file, body] of bodies) expect(/\/dates\/\d{4}\/\d\d\/\d\d\//.test(body), file).toBe(false)
  })

  it('has no list longer than 150 KB', () => {
    const long = [...bodies].filter(([file, body]) => file.endsWith('.html') && Buffer.byteLength(body) > 150_000)
    expect(long.map(([file]) => file)).toEqual([])
  })
})
