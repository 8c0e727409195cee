import { StaticEngine } from '#lib/engine/static/static-engine.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { serveArchive } from '#scripts/serve-archive.ts'
import type { RunningServer } from '#scripts/server.ts'
import { quoteAddress, searchAddress, trendsAddress } from '#tests/addresses.ts'
import { invented } from '#tests/archives.ts'
import { known } from './known.ts'
import { expect, test } from './watched.ts'

/*
 * The same pages where a server answers searches: behind the seam of engines is the index in files, so that no engine need run. What is
 * found, and how, is what the other tests see on a host of files.
 */

let served: RunningServer
/** How many parts of the index are silent. */
let silent = 0

test.use({
  // The page was built for a host of files, and names files of the index that it then does not need.
  expected: /was preloaded using link preload but not used/,
})

test.beforeAll(async () => {
  const engine = new StaticEngine(await SearchEngine.open(readFromDisk(invented.out)))
  const certified = <Answer extends { certificate: { isWhole: boolean; parts: object } }>(answer: Answer): Answer =>
    silent === 0
      ? answer
      : { ...answer, certificate: { ...answer.certificate, isWhole: false, parts: { total: 4, silent } } }
  served = await serveArchive(
    {
      folder: invented.out,
      name: 'The River Towns',
      limits: { perMinute: 0, isBehindProxy: false },
      engine: {
        search: async (query, options) => certified(await engine.search(query, options)),
        suggest: (query) => engine.suggest(query),
        countByYear: async (query, options) => certified(await engine.countByYear(query, options)),
        passages: (ids) => engine.passages(ids),
        nearest: (words, options) => engine.nearest(words, options),
        checkQuotation: (pasted) => engine.checkQuotation(pasted),
      },
    },
    0,
  )
})
test.beforeEach(() => {
  silent = 0
})
test.afterAll(() => served.close())

const at = (address: string) => new URL(address, served.address).href

test('a search is answered by the server, and looks as on a host of files', async ({ page, baseURL }) => {
  const seen = async () => ({
    status: await page.getByRole('status').first().textContent(),
    hits: await page.locator('main .hit').allTextContents(),
  })
  await page.goto(new URL(searchAddress(known.words), baseURL).href)
  await expect(page.locator('main mark').first()).toBeVisible()
  const fromFiles = await seen()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(at(searchAddress(known.words)))
  await expect(page.locator('main mark').first()).toBeVisible()
  expect(await seen()).toEqual(fromFiles)
  expect(asked).toContain('/api/search')
})

test('a hit leads to its place, where one can go on to the next', async ({ page }) => {
  await page.goto(at(searchAddress('the')))
  const asked = page.waitForRequest(/\/api\/hits\?/u)
  await page.locator('main .hit a').nth(1).click()
  await asked
  await expect(page.locator('.hits-bar i').first()).toBeAttached()
  await expect(page.getByText(/^document 1 of \d+$/u)).toBeVisible()
})

test('suggestions, years and quotations are as they are', async ({ page }) => {
  await page.goto(at('/search/'))
  await page.getByRole('main').getByRole('combobox').pressSequentially(known.words.slice(0, 4))
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.goto(at(trendsAddress('the')))
  await expect(page.getByRole('main').locator('svg').first()).toBeVisible()
  await page.goto(at(quoteAddress(known.paragraph.text)))
  await expect(page.getByRole('status').first()).toContainText(/exact|word for word/i)
})

test('hits are taken away', async ({ page }) => {
  await page.goto(at(searchAddress('the')))
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'JSON' }).click()
  expect((await download).suggestedFilename()).toBe('the.json')
})

test('a reader is told that parts of the index are silent, and that nothing is proved to be absent', async ({
  page,
}) => {
  silent = 1
  await page.goto(at(searchAddress('zzyzx')))
  await expect(page.getByRole('alert')).toContainText('1 of 4 parts of the index did not answer')
  await expect(page.getByRole('status').first()).toHaveText('0 paragraphs with all of the words')
})
