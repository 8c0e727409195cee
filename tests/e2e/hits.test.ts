import type { Locator, Page } from '@playwright/test'
import { groupHits } from '#app/search/group-hits.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import type { Hit } from '#lib/search/rank/hit.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { invented } from '#tests/archives.ts'
import { expectPointedAt } from './paragraph.ts'
import { expect, test } from './watched.ts'

const query = 'weir'
const engine = await SearchEngine.open(readFromDisk(invented.out))
const { hits } = await engine.search(query, { limit: 1000 })
/** The hits as the page of the search lists them: by document, in the order of the best. */
const listed = groupHits(hits.filter(({ complete }) => complete)).map((group) => group.hits)
const several = listed.findIndex((own, index) => own.length > 1 && index + 1 < listed.length)
const own = (listed[several] ?? []).toSorted((one, other) => one.number - other.number)
const [first, second] = own
const beyond = listed[several + 1]
if (!first || !second || !beyond) throw new Error(`${invented.out} has too few hits of "${query}" to test with`)

const navigation = (page: Page): Locator => page.getByRole('navigation', { name: 'Hits of the search' })

/** Opens a hit from the page of the search, as a reader does. */
async function openHit(page: Page, { url }: Hit): Promise<void> {
  await page.goto(`/search/?${new URLSearchParams({ q: query, show: '200' })}`)
  const [path = '', fragment = ''] = url.split('#')
  await page.getByRole('main').locator(`a[href^="${path}"][href$="#${fragment}"]`).first().click()
  await expect(navigation(page)).toBeVisible()
}

test('a document that was opened from a search says which hit of how many it is, and leads to the next and back', async ({
  page,
}) => {
  await openHit(page, first)
  await expect(navigation(page)).toContainText(`1 of ${own.length}`)
  await expect(navigation(page)).toContainText(`document ${several + 1} of ${listed.length}`)
  await expect(navigation(page).getByRole('link', { name: `“${query}”` })).toHaveAttribute(
    'href',
    /\/search\/\?q=weir$/,
  )

  await navigation(page).getByRole('link', { name: 'Next hit' }).click()
  await expectPointedAt(page, second.paragraph)
  await expect(navigation(page)).toContainText(`2 of ${own.length}`)
  await navigation(page).getByRole('link', { name: 'Previous hit' }).click()
  await expectPointedAt(page, first.paragraph)

  await page.goBack()
  await expect(page).toHaveURL(/\/search\//)
})

test('keys go from hit to hit and into the next document, the focus with them', async ({ page }) => {
  await openHit(page, first)
  for (const hit of own.slice(1)) {
    await page.keyboard.press('h')
    await expectPointedAt(page, hit.paragraph)
    await expect(page.locator(`[id="${hit.paragraph}"] :focus`)).toHaveCount(1)
  }
  await expect(page.getByRole('article').getByRole('status')).toHaveText(`${own.length} of ${own.length}`)
  await page.keyboard.press('g')
  await expectPointedAt(page, own.at(-2)?.paragraph ?? '')
  await page.keyboard.press('h')
  await page.keyboard.press('h')
  const there = beyond.toSorted((one, other) => one.number - other.number)
  await expect(page).toHaveURL(new RegExp(`${there[0]?.document.url}.*#${there[0]?.paragraph}$`))
  await expect(navigation(page)).toContainText(`1 of ${there.length}`)
  await page.keyboard.press('g')
  await expect(page).toHaveURL(new RegExp(`#${own.at(-1)?.paragraph}$`))
})

test('words are marked in the hits and nowhere else, and a bar shows where these are', async ({ page }) => {
  await openHit(page, first)
  const marked = await page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) => ({
      words: range.toString(),
      id: (range.startContainer.parentElement?.closest('[id]') ?? document.body).id,
    })),
  )
  expect([...new Set(marked.map(({ id }) => id))]).toEqual(own.map(({ paragraph }) => paragraph))
  expect(marked.map(({ words }) => words)).toEqual(
    own.flatMap(({ text, highlights }) => highlights.map(({ start, end }) => text.slice(start, end))),
  )
  const ticks = page.locator('.hits-bar i')
  await expect(ticks).toHaveCount(own.length)
  const tops = await ticks.evaluateAll((all) => all.map((tick) => tick.getBoundingClientRect().top))
  expect(tops).toEqual(tops.toSorted((one, other) => one - other))
  await page.locator('.hits-bar').click({ position: { x: 4, y: (tops.at(-1) ?? 0) + 1 } })
  await expectPointedAt(page, own.at(-1)?.paragraph ?? '')
})

test('closing it takes marks and search away, and leaves the reader where they are', async ({ page }) => {
  await openHit(page, first)
  await navigation(page)
    .getByRole('button', { name: /^Close/ })
    .click()
  await expect(navigation(page)).toHaveCount(0)
  await expect(page.locator('.hits-bar')).toHaveCount(0)
  expect(await page.evaluate(() => CSS.highlights.has('found'))).toBe(false)
  expect(new URL(page.url()).search).toBe('')
  await expectPointedAt(page, first.paragraph)
})

test('from the title of a document all of its hits are counted, and the next is the first', async ({ page }) => {
  await page.goto(`/search/?${new URLSearchParams({ q: query, show: '200' })}`)
  await page.getByRole('main').locator('article h3 a').nth(several).click()
  await expect(navigation(page)).toContainText(`${own.length} here`)
})

test('nothing is said of hits where the page and the index are of different states', async ({ page }) => {
  await page.route(`**${first.document.url}*`, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    await route.fulfill({ response, body: html.replace(second.text.slice(0, 20), 'Altered since. ') })
  })
  const asked = new URLSearchParams({ q: query, mark: 'weir' })
  await page.goto(`${first.document.url}?${asked}#${first.paragraph}`)
  await page.waitForLoadState('networkidle')
  await expect(navigation(page)).toHaveCount(0)
})

test('nothing moves when the hits come', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        document.documentElement.dataset.shift = String(
          Number(document.documentElement.dataset.shift ?? 0) + entry.value,
        )
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(`${first.document.url}?${new URLSearchParams({ q: query })}#${first.paragraph}`)
  await expect(navigation(page)).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBeLessThan(0.01)
})
