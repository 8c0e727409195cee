import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { onThisDay } from '#app/_pages/on-this-day.tsx'
import { PageTable } from '#app/_pages/page-table.ts'
import { documentWith, paragraph } from '#tests/unit/archive/invented.ts'
import { MadeArchives, siteIn } from './made-site.ts'

let work: string
const archives = new MadeArchives(() => work)
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'days-'))
})
afterAll(() => rm(work, { recursive: true }))

/** The pages of the days of the year of an archive that has a document of each of these dates, by their files. */
async function monthsOf(dates: readonly string[], title = 'Letter'): Promise<ReadonlyMap<string, string>> {
  const source = { ...documentWith().source, sha256: 'a'.repeat(64) }
  const documents = dates.map((date, index) => {
    const id = `d-${String(index).padStart(7, '0')}`
    return documentWith({
      id,
      slug: `letter-${index}`,
      title: `${title} ${index}`,
      date,
      source,
      blocks: [paragraph('p-abcdefg')],
    })
  })
  const pages = await new PageTable(await siteIn(await archives.of(documents)), [onThisDay]).all()
  const bodies = [...pages].map(
    async ([file, page]): Promise<[string, string]> => [file, (await page.render())?.body ?? ''],
  )
  return new Map(await Promise.all(bodies))
}

it('has a page for each month that has a day, with the years of a day below each other', async () => {
  const months = await monthsOf(['1861-03-04', '1902-03-04', '1902-12-01', '1903-07'])
  expect([...months.keys()]).toEqual(['on-this-day/03/index.html', 'on-this-day/12/index.html'])
  const march = months.get('on-this-day/03/index.html') ?? ''
  expect(march).toMatch(/id="day-03-04".*4 March.*1861.*Letter 0.*1902.*Letter 1/s)
  expect(march).not.toContain('Letter 2')
})

it('stays below 150 KB where each day of a month has many documents with long titles, and says how many more there are', async () => {
  const days = Array.from({ length: 31 }, (_, day) => String(day + 1).padStart(2, '0'))
  const dates = days.flatMap((day) => Array.from({ length: 20 }, (_, year) => `${1950 + year}-01-${day}`))
  const [page = ''] = (await monthsOf(dates, 'Послание о состоянии речных шлюзов и плотин '.repeat(6).trim())).values()
  expect(Buffer.byteLength(page)).toBeLessThan(150_000)
  expect(page).toContain('and 13 more documents of this day')
}, 60_000)
