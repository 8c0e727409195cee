import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { groupOf } from '#app/_pages/group.tsx'
import { groupsOf } from '#app/_pages/groups.tsx'
import { PageTable } from '#app/_pages/page-table.ts'
import { Site } from '#app/_site/site.ts'
import { loadArchive } from '#lib/archive/load.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { writeWordComparisons } from '#scripts/write-word-comparisons.ts'
import { documentWith, paragraph } from '#tests/unit/archive/invented.ts'
import { MadeArchives, siteIn } from './made-site.ts'

const speakers = `
- id: ana-verell
  name: Ana Verell
  forms: ["Verell, Ana"]
  same_as: ["https://www.wikidata.org/wiki/Q64", "https://assembly.example/verell"]
  roles:
    - { title: Keeper of the Weir, from: "1861-03", to: "1864-05-02" }
    - { title: Member of the Assembly }
`

let work: string
let archives: MadeArchives

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'groups-'))
  archives = new MadeArchives(() => work, { 'authorities/speakers.yaml': speakers })
  // The folders of records are there before their files are written.
  for (const made of [1, 2, 3]) await mkdir(join(work, `content-${made}`, 'authorities'), { recursive: true })
})
afterAll(() => rm(work, { recursive: true }))

/** The pages of groups of an archive, by their files, with the particular words that a build would find. */
async function pagesOf(documents: readonly Partial<ArchiveDocument>[]): Promise<ReadonlyMap<string, Document>> {
  const source = { ...documentWith().source, sha256: 'a'.repeat(64) }
  const made = documents.map((given, index) =>
    documentWith({
      title: `Letter ${index}`,
      source,
      blocks: [
        paragraph(
          'p-abcdefg',
          `The weir held. ${(given.speaker === 'Ana Verell' ? 'My willow. ' : 'Our mill. ').repeat(60)}`.trim(),
        ),
      ],
      language: 'en',
      ...given,
      id: `d-${String(index).padStart(7, '0')}`,
      slug: `letter-${index}`,
    }),
  )
  const content = await archives.of(made)
  const { settings } = await siteIn(content)
  const { particularWords } = await writeWordComparisons(await loadArchive(content), { saidAgain: [] }, content)
  const kinds = ['speakers', 'topics', 'events'] as const
  const modules = kinds.flatMap((kind) => [groupsOf(kind), groupOf(kind)])
  const pages = new Map<string, Document>()
  for (const [file, page] of await new PageTable(new Site({ ...settings, particularWords }), modules).all())
    pages.set(file, parseHTML((await page.render())?.body ?? '').document)
  return pages
}

const rowsOf = (table: Element | null | undefined) =>
  [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(({ textContent }) => textContent))

const section = (page: Document | undefined, id: string) => page?.getElementById(id)?.closest('section')

/** Links to places in the lists of groups that are not there. */
function deadPlaces(pages: ReadonlyMap<string, Document>): string[] {
  return [...pages]
    .flatMap(([file, page]) =>
      [...page.querySelectorAll('main a')].map((link) => [file, link.getAttribute('href') ?? ''] as const),
    )
    .filter(([, address]) => address.includes('#') && /^(#|\/(speakers|topics|events))/.test(address))
    .filter(([file, address]) => {
      const [path = '', place = ''] = address.split('#')
      return pages.get(path === '' ? file : `${path.slice(1)}index.html`)?.getElementById(place) == null
    })
    .map(([, address]) => address)
}

describe('the page of a name', () => {
  let pages: ReadonlyMap<string, Document>
  let speaker: Document | undefined
  let topic: Document | undefined

  beforeAll(async () => {
    const years = [1861, 1862, 1863, 1863, 1864]
    pages = await pagesOf([
      ...years.flatMap((year) =>
        [1, 2, 3].map((month) => ({ speaker: 'Ana Verell', topics: ['Rivers'], date: `${year}-0${month}-04` })),
      ),
      ...years.map((year) => ({ speaker: 'Bo Lind', topics: ['Rivers', 'Trade'], date: `${year}-05-01` })),
      ...years.map((year) => ({ speaker: 'Bo Lind', topics: ['Trade'], date: `${year}-06-01` })),
      { speaker: 'Bo Lind', topics: ['Trade'] },
    ])
    speaker = pages.get('speakers/ana-verell/index.html')
    topic = pages.get('topics/rivers/index.html')
  })

  it('has its documents by years, in a picture and in a table, and leads to each of these in the list', () => {
    expect(rowsOf(section(speaker, 'over-time')?.querySelector('table')).map((row) => row.slice(0, 2))).toEqual([
      ['1861', '3'],
      ['1862', '3'],
      ['1863', '6'],
      ['1864', '3'],
    ])
    expect(section(speaker, 'over-time')?.querySelectorAll('svg a')).toHaveLength(4)
    expect(deadPlaces(pages)).toEqual([])
    const undated = rowsOf(section(pages.get('topics/trade/index.html'), 'over-time')?.querySelector('table')).at(-1)
    expect(undated?.slice(0, 2)).toEqual(['Year not known', '1'])
  })

  it('has the words that are its own, each with how many paragraphs and a search for these', () => {
    const table = section(speaker, 'particular-words')?.querySelector('table')
    const [first] = rowsOf(table)
    expect(first?.slice(0, 2)).toEqual(['willow', '15'])
    const address = new URL(table?.querySelector('a')?.getAttribute('href') ?? '', 'https://record.example')
    expect(address.searchParams.get('q')).toBe('"willow" said-by:"Ana Verell" lang:en')
  })

  it('says who else spoke on a topic, and how often', () => {
    const names = [...(section(topic, 'related-speakers')?.querySelectorAll('li') ?? [])]
    expect(
      names.map((item) => [item.querySelector('a')?.textContent, item.querySelector('.count')?.textContent]),
    ).toEqual([
      ['Verell, Ana', '15 documents'],
      ['Bo Lind', '5 documents'],
    ])
  })

  it('has the offices of its record with their dates, and names what identifies it elsewhere', () => {
    expect(rowsOf(speaker?.querySelector('table.offices'))).toEqual([
      ['Keeper of the Weir', 'March 1861', '2 May 1864'],
      ['Member of the Assembly', '', ''],
    ])
    expect(speaker?.querySelector('.group-facts')?.textContent).toContain('Wikidata (Q64) · assembly.example')
  })
})

it('the page of an event has its speech, factsheet and report in columns beside each other', async () => {
  const event = 'Opening of the lock'
  const pages = await pagesOf([
    { event, kind: 'report', date: '2021-05-14' },
    { event, kind: 'speech', date: '2021-05-14' },
    { event, kind: 'factsheet', date: '2021-05-15' },
  ])
  const columns = pages.get('events/opening-of-the-lock/index.html')?.querySelectorAll('.side-by-side > section > h2')
  expect([...(columns ?? [])].map(({ id }) => id)).toEqual(['speech', 'factsheet', 'report'])
})

describe('very many documents and names', () => {
  let pages: ReadonlyMap<string, Document>
  beforeAll(async () => {
    const title = `О мостах и плотинах ${'и о мельницах '.repeat(6)}`.trim()
    pages = await pagesOf([
      ...Array.from({ length: 420 }, (_, index) => ({
        title,
        speaker: 'Ana Verell',
        venue: 'Большой зал Ормондского собрания',
        topics: ['Rivers'],
        date: `${1790 + Math.floor(index / 2)}-05-0${(index % 9) + 1}`,
      })),
      ...Array.from({ length: 40 }, (_, index) => ({
        speaker: `${'CABD'[index % 4]}o Lind the ${index}th`,
        topics: ['Rivers'],
        date: '1850',
      })),
    ])
  }, 120_000)

  it('leave no page longer than 150 KB', () => {
    for (const [file, page] of pages) expect([file, Buffer.byteLength(page.toString()) < 150_000]).toEqual([file, true])
  })

  it('are led to from the years, on whichever page of the list they are', () => {
    const links = [
      ...(section(pages.get('speakers/ana-verell/index.html'), 'over-time')?.querySelectorAll('tbody a') ?? []),
    ]
    expect(links[0]?.getAttribute('href')).toMatch(/^\/speakers\/ana-verell\/page-3\/#1790-1799$/)
    expect(deadPlaces(pages)).toEqual([])
  })

  it('are led to by the letter with which names are listed', () => {
    const letters = [...(pages.get('speakers/index.html')?.querySelectorAll('nav .index-links a') ?? [])]
    expect(letters.map(({ textContent }) => textContent)).toEqual(['A', 'B', 'C', 'D', 'V'])
    const place = pages.get('speakers/index.html')?.getElementById('letter-v')
    expect(place?.textContent).toContain('Verell, Ana')
  })
})
