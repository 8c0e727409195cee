import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { SearchEngine } from '#lib/search/engine.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { searchAddress, watchAddress } from '#tests/addresses.ts'
import { grown, invented } from '#tests/archives.ts'
import { findBarriers } from './find-barriers.ts'
import { publishAnew } from './site-swap.ts'
import { expect, test } from './watched.ts'

/* The searches that a reader follows, on the invented archive and on what becomes of it (tests/archives.ts). */

const key = 'rostrum-watch /'

/** The part of the page on one search. */
const searchOn = (page: Page, name: string) => page.getByRole('article', { name, exact: true })

async function follow(page: Page, query: string): Promise<void> {
  await page.goto(watchAddress(query))
  await expect(page.getByLabel('Search to follow')).toHaveValue(query)
  await page.getByRole('button', { name: 'Follow this search' }).click()
  await expect(searchOn(page, query)).toBeVisible()
}

/** What the search of a built site counts as found, with all of the words. */
async function foundIn(out: string, query: string): Promise<Map<string, string>> {
  const engine = await SearchEngine.open(readFromDisk(out))
  const { hits } = await engine.search(query, { limit: 1000 })
  return new Map(hits.filter(({ allTerms }) => allTerms).map(({ paragraph, text }) => [paragraph, text]))
}

test('what is new in a followed search is exactly what the archive has got since, told from what was changed', async ({
  page,
  context,
}) => {
  const [before, now] = [await foundIn(invented.out, 'gauge'), await foundIn(grown.out, 'gauge')]
  const found = [...now.keys()].filter((id) => !before.has(id))
  expect(found).toHaveLength(3)

  await follow(page, 'gauge')
  await follow(page, 'zeppelin')
  await expect(searchOn(page, 'gauge').getByRole('status')).toContainText('Nothing new since')
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Nothing new in the 2 searches that you follow' })).toBeVisible()

  await publishAnew(context, grown.out)
  await page.goto('/')
  await page.getByRole('link', { name: '1 of the 2 searches that you follow has 2 new passages' }).click()
  const gauge = searchOn(page, 'gauge')
  await expect(gauge.getByRole('status')).toContainText('2 passages new since')
  const ids = async (list: number) =>
    (
      await gauge
        .getByRole('list')
        .nth(list)
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).hash.slice(1)))
    ).sort()
  const inNewDocument = found.filter((id) => /at last|Whoever doubts/.test(now.get(id) ?? ''))
  expect(await ids(0)).toEqual(inNewDocument.sort())
  await expect(gauge).toContainText('1 passage found now, which was published in other words before')
  expect(await ids(1)).toEqual(found.filter((id) => !inNewDocument.includes(id)))
  await expect(gauge).toContainText('1 passage with other words than when you last looked')
  await expect(gauge).toContainText('1 passage not found any more: 1 withdrawn.')
  await expect(gauge.locator('mark').first()).toHaveText('gauge')

  // What was seen stays new until its reader says so, and can be taken back.
  await page.reload()
  await expect(gauge.getByRole('status')).toContainText('2 passages new since')
  await gauge.getByRole('button', { name: 'I have seen this: gauge' }).press('Enter')
  await expect(gauge.getByRole('status')).toContainText('Nothing new since')
  await expect(gauge.getByRole('list')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(gauge.getByRole('status')).toContainText('2 passages new since')
  await gauge.getByRole('button', { name: 'I have seen this: gauge' }).click()
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Nothing new in the 2 searches that you follow' })).toBeVisible()
})

test('a search is followed from its hits, and from where it has none', async ({ page }) => {
  await page.goto(searchAddress('licence'))
  const counted = page.getByRole('status').filter({ hasText: /paragraphs in/ })
  const [found] = ((await counted.textContent()) ?? '').split(' · ')
  await page.getByRole('link', { name: 'Follow this search' }).click()
  await expect(page.getByText(`Finds ${found} now.`)).toBeVisible()
  await page.goto(searchAddress('zzyzzyx'))
  await page.getByRole('link', { name: 'Follow this search' }).click()
  await expect(page.getByText('Finds nothing now.')).toBeVisible()
  await page.getByRole('button', { name: 'Follow this search' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'You follow “zzyzzyx” now.' })).toBeVisible()
  await expect(page).toHaveURL(watchAddress())
})

test('a link to the page follows nothing by itself, and one that can’t be followed says why', async ({ page }) => {
  await page.goto(watchAddress('year:1995..1990'))
  await expect(page.getByText('runs backwards')).toBeVisible()
  expect(await page.evaluate((key) => localStorage.getItem(key), key)).toBeNull()
  const field = page.getByLabel('Search to follow')
  await field.fill('p-qhwe1gr')
  await field.press('Enter')
  await expect(page.getByText('This names one passage or document')).toBeVisible()
  await field.fill('speaker:nobody')
  await field.press('Enter')
  await expect(page.getByText('This search could not be run.')).toBeVisible()
  expect(await page.evaluate((key) => localStorage.getItem(key), key)).toBeNull()
})

test('a search is renamed, removed and taken back by keyboard', async ({ page }) => {
  await follow(page, 'weir')
  await follow(page, 'ferry')
  await page.getByRole('button', { name: 'Rename weir' }).focus()
  await page.keyboard.press('Enter')
  const name = page.getByLabel('Name', { exact: true })
  await expect(name).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Rename weir' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('The old weir')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Rename The old weir' })).toBeFocused()
  await page.getByRole('button', { name: 'Stop following The old weir' }).press('Enter')
  await expect(searchOn(page, 'The old weir')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(page.getByRole('article').first()).toHaveAccessibleName('The old weir')
  await page.reload()
  await expect(searchOn(page, 'The old weir').getByRole('link', { name: 'weir' })).toHaveAttribute(
    'href',
    searchAddress('weir'),
  )
})

test('what is followed goes to another browser as a file, with what was seen', async ({ page, browser }) => {
  await follow(page, 'gauge')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ])
  const file = await download.path()
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ archive: 'The River Towns' })
  const other = await browser.newContext()
  await publishAnew(other, grown.out)
  const there = await other.newPage()
  await there.goto(`http://record.example${watchAddress()}`)
  await there.getByLabel('Open a saved file').setInputFiles(file)
  await expect(there.getByText('1 search added.')).toBeVisible()
  await expect(searchOn(there, 'gauge').getByRole('status')).toContainText('2 passages new since')
  await there.getByLabel('Open a saved file').setInputFiles(file)
  await expect(there.getByText('0 searches added; 1 you followed already.')).toBeVisible()
  await there
    .getByLabel('Open a saved file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await expect(there.getByText('This is not a file of followed searches')).toBeVisible()
  await other.close()
})

test('what is kept and can’t be read is not lost: it can be saved, and begun anew', async ({ page }) => {
  await page.goto('/')
  await page.evaluate((key) => localStorage.setItem(key, '{"version":1,"searches":[{"query":'), key)
  await page.goto('/')
  await page.getByRole('link', { name: 'can’t be read' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'is damaged' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Follow this search' })).toHaveCount(0)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it as a file' }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toBe('{"version":1,"searches":[{"query":')
  await page.getByRole('button', { name: 'Start again without it' }).click()
  await expect(page.getByText('You do not follow a search yet.')).toBeVisible()
})

test('where the browser keeps nothing, the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto(watchAddress('gauge'))
  await expect(
    page.getByRole('alert').filter({ hasText: 'This browser does not let this site keep anything' }),
  ).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('whoever follows no search loads nothing of it on the front page', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => /followed-line|search\/data/.test(url))).toEqual([])
  await follow(page, 'gauge')
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Nothing new in the 1 search that you follow' })).toBeVisible()
  expect(asked.some((url) => /followed-line/.test(url))).toBe(true)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`with something new, axe finds nothing wrong on a phone: ${colorScheme}`, async ({ page, context }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 360, height: 740 })
    await follow(page, 'gauge')
    await publishAnew(context, grown.out)
    await page.reload()
    await expect(searchOn(page, 'gauge').getByRole('status')).toContainText('2 passages new since')
    expect(await findBarriers(page)).toEqual([])
    const { width, wanted } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      wanted: document.documentElement.clientWidth,
    }))
    expect(width).toBeLessThanOrEqual(wanted)
  })

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what it does, and leads to feeds and to the searches of the editors', async ({ page }) => {
    await page.goto(watchAddress())
    await expect(page.locator('main noscript p')).toContainText('needs JavaScript')
    await page.getByRole('link', { name: 'The gauges of the schools' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The gauges of the schools')
    await expect(page.getByRole('main').locator('mark').first()).toHaveText(/gauge/i)
  })
})
