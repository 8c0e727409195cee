import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { date } from '#app/_pages/date.tsx'
import { dates } from '#app/_pages/dates.tsx'
import { PageTable } from '#app/_pages/page-table.ts'
import { undated } from '#app/_pages/undated.tsx'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { documentWith, paragraph } from '#tests/unit/archive/invented.ts'
import { MadeArchives, siteIn } from './made-site.ts'

let work: string
const archives = new MadeArchives(() => work)

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'dates-'))
})
afterAll(() => rm(work, { recursive: true }))

type Pages = ReadonlyMap<string, Document>

/** The pages of dates of an archive that has a document of each of these dates, by their files. */
async function pagesOf(given: readonly (string | undefined)[], speaker?: string): Promise<Pages> {
  const documents = given.map((day, index): ArchiveDocument => {
    const id = `d-${String(index).padStart(7, '0')}`
    const [source, blocks] = [{ ...documentWith().source, sha256: 'a'.repeat(64) }, [paragraph('p-abcdefg')]]
    const title =
      speaker === undefined ? `Letter ${index}` : `Письмо № ${index}: ${'о мостах и плотинах '.repeat(5)}`.trim()
    return documentWith({
      id,
      slug: `letter-${index}`,
      title,
      source,
      blocks,
      ...(day !== undefined && { date: day }),
      ...(speaker !== undefined && { speaker }),
    })
  })
  const site = await siteIn(await archives.of(documents))
  const pages = new Map<string, Document>()
  for (const [file, page] of await new PageTable(site, [dates, date, undated]).all())
    pages.set(file, parseHTML((await page.render())?.body ?? '').document)
  return pages
}

function calendar(page: Document | undefined, month: string): Element | undefined {
  return [...(page?.querySelectorAll('table.calendar') ?? [])].find(
    (table) => table.querySelector('caption')?.textContent === month,
  )
}

const linksIn = (element: Element | Document | undefined) =>
  [...(element?.querySelectorAll('a[href]') ?? [])].map((link) => [
    link.textContent,
    link.getAttribute('href')?.replace(/^https?:\/\/[^/]*/, ''),
  ])

/** Links in calendars and tables whose page, or place on it, is not there. */
function deadLinks(pages: Pages): string[] {
  return [...pages.values()]
    .flatMap((page) => [...page.querySelectorAll('table a, .year-chart a')])
    .map((link) => link.getAttribute('href') ?? '')
    .filter((address) => {
      const [path = '', place] = address.split('#')
      const page = pages.get(`${path.slice(1)}index.html`)
      return page === undefined || (place !== undefined && page.getElementById(place) === null)
    })
}

describe('dates of every sort', () => {
  let pages: Pages
  const given = [
    '1861-03-04',
    '1861-03-04',
    '1861-03-12?',
    '1861-03',
    '1861-05-30/1861-06-01',
    '1861',
    '1861~',
    '1864-01-01/1864-12-31',
    '187X',
    '../1862',
    'XXXX-03-13',
    undefined,
  ]
  beforeAll(async () => {
    pages = await pagesOf(given)
  })

  it('have each its page, and no place that leads nowhere', () => {
    expect([...pages.keys()].filter((file) => /^dates\/\d{4}\/index/.test(file))).toHaveLength(2)
    expect(deadLinks(pages)).toEqual([])
  })

  it('are in the calendar of their month where the day is known, and nowhere else in it', () => {
    const march = calendar(pages.get('dates/1861/index.html'), 'March 1861')
    expect(linksIn(march)).toEqual([
      ['March 1861', '/dates/1861/03/'],
      ['4 (2 documents)', '/dates/1861/03/04/'],
      ['12 (1 document, some of an uncertain day)', '/dates/1861/03/12/'],
    ])
    expect(march?.parentElement?.textContent).toContain('1 document of this month, of a day that is not known')
    expect([...(march?.querySelectorAll('.unsure') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '12 (1 document, some of an uncertain day)',
    ])
  })

  it('are under the day of the week that they were', () => {
    const march = calendar(pages.get('dates/1861/03/index.html'), 'March 1861')
    const headings = [...(march?.querySelectorAll('thead th') ?? [])].map((heading) => heading.getAttribute('abbr'))
    const day = [...(march?.querySelectorAll('td') ?? [])].find(({ textContent }) => textContent?.startsWith('4 ('))
    const column = [...(day?.parentElement?.children ?? [])].indexOf(day ?? (null as never))
    expect(headings[column]).toBe('Monday')
  })

  it('of several days are on each of them, and marked', () => {
    const year = pages.get('dates/1861/index.html')
    const marked = [calendar(year, 'May 1861'), calendar(year, 'June 1861')].flatMap((month) =>
      [...(month?.querySelectorAll('.range') ?? [])].map(({ textContent }) => textContent?.split(' ')[0]),
    )
    expect(marked).toEqual(['30', '31', '1'])
    expect(year?.body.textContent).toContain('Underlined')
  })

  it('are counted by months in a table', () => {
    const rows = [...(pages.get('dates/1861/index.html')?.querySelectorAll('table.count-table tbody tr') ?? [])]
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['March', '4', '2', '1'],
      ['May', '1', '2', '0'],
      ['June', '1', '1', '0'],
      ['Month not known', '2', '', ''],
    ])
  })

  it('of more than a month are under their first day, marked as a time of several', () => {
    const january = calendar(pages.get('dates/1864/index.html'), 'January 1864')
    expect(january?.querySelector('.range')?.textContent).toContain('1 (1 document, some of several days)')
  })

  it('without a year are counted by what is known of them, and listed so', () => {
    const rows = [...(pages.get('dates/index.html')?.querySelectorAll('table.count-table tbody tr') ?? [])]
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['Only the decade known', '1'],
      ['Only a latest possible date known', '1'],
      ['Month or day known, but not the year', '1'],
      ['No date known', '1'],
    ])
    const latest = pages.get('dates/undated/index.html')?.getElementById('latest')?.parentElement
    expect(latest?.querySelector('.when')?.textContent).toBe('1862 or earlier')
    expect(pages.get('dates/index.html')?.body.textContent).toContain(
      '4 documents without a known year are in no year above',
    )
  })
})

it('where every document has a year that is said', async () => {
  const pages = await pagesOf(['1861-03-04'])
  expect(pages.get('dates/index.html')?.body.textContent).toContain('Every document has a year.')
})

it('has no calendar of days before the Gregorian one was in use', async () => {
  const pages = await pagesOf(['1492-10-12', '1583-10-12'])
  expect(pages.get('dates/1492/index.html')?.querySelectorAll('table.calendar')).toHaveLength(0)
  expect(pages.get('dates/1583/index.html')?.querySelectorAll('table.calendar')).toHaveLength(1)
})

describe('an archive whose months have no pages', () => {
  let pages: Pages
  beforeAll(async () => {
    const two = (value: number) => String(value).padStart(2, '0')
    // 70 years of a month each, and one with more documents than a page lists.
    const sparse = Array.from(
      { length: 801 },
      (_, index) => `${1900 + Math.floor(index / 12)}-${two((index % 12) + 1)}-15`,
    )
    const dense = Array.from(
      { length: 336 },
      (_, index) => `1999-${two(Math.floor(index / 28) + 1)}-${two((index % 28) + 1)}`,
    )
    pages = await pagesOf([...sparse, ...dense], 'Анна-Мария Верелл-Константинопольская')
  }, 120_000)

  it('has no page for a month or a day', () => {
    expect([...pages.keys()].filter((file) => /^dates\/\d{4}\/\d\d/.test(file))).toEqual([])
  })

  it('leads from each day to its documents in the list of the year, on whichever page they are', () => {
    const last = calendar(pages.get('dates/1999/index.html'), 'December 1999')
    expect(linksIn(last).at(-1)).toEqual(['28 (1 document)', '/dates/1999/page-3/#1999-12-28'])
    expect(deadLinks(pages)).toEqual([])
  })

  it('has no page longer than 150 KB', () => {
    for (const [file, page] of pages) expect([file, Buffer.byteLength(page.toString()) < 150_000]).toEqual([file, true])
  })
})
