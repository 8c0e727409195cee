import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { emptyArchive, MadeArchives, siteIn } from './made-site.ts'

let work: string
let bodies: ReadonlyMap<string, string>

const letters = 'абвгдежзиклмнопрстуфхцчшэюя'
/** As many subjects of one letter as no page has room for. */
const subjectOf = (number: number) =>
  `причал${letters[number % 27] ?? ''}${letters[Math.floor(number / 27) % 27] ?? ''}ов`

/** A document of long sentences in Cyrillic, which take twice the bytes, with a long title and address. */
function documentOf(number: number): ArchiveDocument {
  const around = 'которые были построены на северном берегу длинного залива за последние'
  const title = `О состоянии причалов и гаваней северного берега, доклад номер ${number}`
  return {
    id: `d-${String(number).padStart(7, '0')}`,
    slug: `o-sostoianii-prichalov-i-gavanei-severnogo-berega-doklad-nomer-${number}`,
    ...{ title, kind: 'speech', language: 'ru', date: '2019-05-14', speaker: 'Анастасия Константиновна Верелл' },
    source: { file: `${number}.txt`, sha256: '0'.repeat(64), lineage: `${number}.txt`, lines: [1, 9] },
    basis: {},
    blocks: Array.from({ length: 8 }, (_, index) => ({
      type: 'paragraph',
      id: `p-${String(index).padStart(7, '0')}`,
      form: 'plain',
      text: `Среди тех, ${around} годы, есть ${number * 8 + index + 3} ${subjectOf(index * 20 + (number % 20))}, ${around} годы.`,
    })),
  }
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'figures-'))
  const documents = Array.from({ length: 120 }, (_, number) => documentOf(number + 1))
  const pages = await new PageTable(await siteIn(await new MadeArchives(() => work).of(documents)), pageModules).all()
  const figures = [...pages.values()].filter(({ address }) => address.startsWith('/figures/'))
  bodies = new Map(
    await Promise.all(figures.map(async (page) => [page.address, (await page.render())?.body ?? ''] as const)),
  )
}, 120_000)
afterAll(() => rm(work, { recursive: true }))

describe('the pages of figures', () => {
  it('are few, and none is longer than 150 KB, however many figures there are', () => {
    expect([...bodies.keys()]).toEqual(['/figures/', '/figures/count/', '/figures/subjects/u043f/'])
    for (const [address, body] of bodies) expect([address, Buffer.byteLength(body) < 150_000]).toEqual([address, true])
  })

  it('say how many there are where they list fewer, and list the largest first', () => {
    const body = bodies.get('/figures/count/') ?? ''
    expect(body).toContain('The 150 largest of 960 figures.')
    expect(/#p-\d+">(\d+) /.exec(body)?.[1]).toBe('970')
    expect(bodies.get('/figures/subjects/u043f/')).toContain('The 24 subjects in the most documents, of ')
  })

  it('lead from each figure to its paragraph, and to files that have all', () => {
    const body = bodies.get('/figures/count/') ?? ''
    expect(body).toMatch(/href="\/documents\/2019-05-14-[a-z0-9-]+\/#p-\d{7}"/)
    expect(body).toMatch(/data-figures="[^"]*count-1\.[0-9a-f]{8}\.json/)
  })
})

it('an archive without figures has no page of them', async () => {
  const site = await siteIn(await emptyArchive(join(work, 'empty')))
  const pages = await new PageTable(site, pageModules).all()
  expect([...pages.values()].filter(({ address }) => address.startsWith('/figures/'))).toEqual([])
})
