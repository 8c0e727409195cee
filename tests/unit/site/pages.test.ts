import { afterEach, expect, it, vi } from 'vitest'
import { type Contents, listLength, pageTable } from '#lib/site/pages.ts'

afterEach(() => vi.unstubAllEnvs())

const none: Contents['groups'] = { speakers: [], venues: [], events: [], topics: [], publishers: [], collections: [] }
const empty: Contents = {
  reworded: [],
  moved: [],
  documents: [],
  dates: [],
  undated: false,
  groups: none,
  sources: [],
  findings: new Map(),
  quotations: 0,
  repetitions: 0,
  passages: { chosen: [], all: [], most: 0 },
}

it('has, for an archive without documents, only the pages that say so', () => {
  expect([...pageTable(empty).keys()]).toEqual([
    'index.html',
    'documents/index.html',
    'dates/index.html',
    'sources/index.html',
    'about/index.html',
    'about/corrections/index.html',
    'about/findings/index.html',
    'about/quotations/index.html',
    'about/said-again/index.html',
    'robots.txt',
  ])
})

it('has a file for each document, date and name, and none for a kind without any', () => {
  const table = pageTable({
    ...empty,
    documents: [{ id: 'd-1', date: '2019-05-14', slug: 'on-bridges' }],
    dates: ['2019', '2019-05', '2019-05-14'],
    undated: true,
    groups: { ...none, speakers: [{ id: 'ana-verell', documents: 1 }] },
  })
  const files = [...table.keys()]
  expect(files).toContain('documents/2019-05-14-on-bridges/index.html')
  expect(files).toContain('dates/2019/05/14/index.html')
  expect(files).toContain('dates/undated/index.html')
  expect(files).toContain('speakers/ana-verell/index.html')
  expect(files.filter((file) => file.startsWith('venues'))).toEqual([])
})

it('divides a long list into pages', () => {
  const groups = { ...none, topics: [{ id: 'water', documents: listLength * 2 + 1 }] }
  const files = [...pageTable({ ...empty, groups }).keys()].filter((file) => file.startsWith('topics/water'))
  expect(files).toEqual(['topics/water/index.html', 'topics/water/page-2/index.html', 'topics/water/page-3/index.html'])
})

it('has a sitemap once it is known where the site will stand', () => {
  vi.stubEnv('NEXT_PUBLIC_SITE_ADDRESS', 'https://record.example/')
  expect(pageTable(empty).has('sitemap.xml')).toBe(true)
})

it('refuses two pages for one file', () => {
  const twice = { id: 'd-1', date: '2019', slug: 'x' }
  expect(() => pageTable({ ...empty, documents: [twice, { ...twice, id: 'd-2' }] })).toThrow('/documents/2019-x/')
})

it('has a page for each source, and shelves of them where they are too many for the files that a host takes', () => {
  const few = pageTable({ ...empty, sources: ['s-7k2m9qd', 's-7k00000'] })
  expect([...few.keys()].filter((file) => file.startsWith('sources/'))).toEqual([
    'sources/index.html',
    'sources/s-7k2m9qd/index.html',
    'sources/s-7k00000/index.html',
  ])
  const ids = Array.from({ length: 30_000 }, (_, index) => `s-${index.toString(32).padStart(4, '0')}000`)
  const files = [...pageTable({ ...empty, sources: ids }).keys()].filter((file) => file.startsWith('sources/'))
  expect(files.length).toBeLessThan(1200)
  expect(files).toContain('sources/00/index.html')
})

it('gives a rule with many findings pages of its own', () => {
  const findings = new Map([
    ['no-date', listLength + 1],
    ['no-text', 1],
  ])
  const files = [...pageTable({ ...empty, findings }).keys()].filter((file) => file.startsWith('about/findings/'))
  expect(files).toEqual([
    'about/findings/index.html',
    'about/findings/no-date/index.html',
    'about/findings/no-date/page-2/index.html',
  ])
})
