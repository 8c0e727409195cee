import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { documents } from '#app/_pages/documents.tsx'
import { PageTable } from '#app/_pages/page-table.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { documentWith, paragraph } from '#tests/unit/archive/invented.ts'
import { MadeArchives, siteIn } from './made-site.ts'

let work: string
const archives = new MadeArchives(() => work)
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'list-'))
})
afterAll(() => rm(work, { recursive: true }))

async function listOf(given: readonly Partial<ArchiveDocument>[]): Promise<string> {
  const source = { ...documentWith().source, sha256: 'a'.repeat(64) }
  const made = given.map((one, index) =>
    documentWith({
      id: `d-${String(index).padStart(7, '0')}`,
      slug: `s-${index}`,
      source,
      blocks: [paragraph('p-abcdefg')],
      ...one,
    }),
  )
  const pages = await new PageTable(await siteIn(await archives.of(made)), [documents]).all()
  return (await pages.get('documents/index.html')?.render())?.body ?? ''
}

const years = (count: number, each: (year: number) => Partial<ArchiveDocument>) =>
  Array.from({ length: count }, (_, index) => ({ date: String(1950 + index), ...each(1950 + index) }))

it('says once, above the list, what all documents of it have in common, and never what the title has', async () => {
  const list = await listOf(
    years(6, (year) => ({
      title: `The river in ${year} (Ana Verell ${year})`,
      speaker: `Ana Verell ${year}`,
      venue: 'Town hall',
    })),
  )
  expect(list).toContain('All of them: Speech · Town hall')
  expect(list.match(/Town hall/g)).toHaveLength(1)
  expect(list.match(/Ana Verell 1952/g)).toHaveLength(1)
})

it('says with each what only some have', async () => {
  const list = await listOf(years(6, (year) => ({ title: `Letter ${year}`, kind: year % 2 ? 'speech' : 'report' })))
  expect(list).not.toContain('All of them')
  expect(list.match(/<p class="list-facts">Report · /g)).toHaveLength(3)
})

it('leads to the decades of a long list, and can be filtered', async () => {
  const list = await listOf(years(45, (year) => ({ title: `Letter ${year}` })))
  expect(list).toContain('<a href="#from-1990">1990s</a> <span class="count">5</span>')
  expect(list).toMatch(/<li id="from-1980"><p class="when"><time dateTime="1989">/)
  expect(list).toMatch(/<label[^>]*>Show documents with <input type="search"/)
})

it('has neither where it is short', async () => {
  const list = await listOf(years(30, (year) => ({ title: `Letter ${year}` })))
  expect(list).not.toMatch(/#from-|Show documents with/)
})
