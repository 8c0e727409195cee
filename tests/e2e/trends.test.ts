import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { loadArchive } from '#lib/archive/load.ts'
import { dateParts } from '#lib/site/edtf.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { tokens } from '#lib/text/tokens.ts'
import { trendsAddress } from '#tests/addresses.ts'
import { invented } from '#tests/archives.ts'
import { findBarriers } from './find-barriers.ts'
import { expect, test } from './watched.ts'

const { documents } = await loadArchive(invented.content)

/** The words that stand in documents of the most years, so that there is something to see. */
function commonWords(count: number): string[] {
  const years = new Map<string, Set<string>>()
  for (const { date, language, blocks } of documents) {
    const year = dateParts(date)?.year
    if (year === undefined || language !== 'en') continue
    const text = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])).join('\n')
    for (const { text: word } of tokens(text)) {
      if (word.length > 3 && !isStopWord(word)) years.set(word, (years.get(word) ?? new Set()).add(year))
    }
  }
  return [...years]
    .sort(([, one], [, other]) => other.size - one.size)
    .slice(0, count)
    .map(([word]) => word)
}

const [first = '', second = ''] = commonWords(2)
const both = trendsAddress(`${first},${second}`)

const table = (page: Page) => page.getByRole('table')
const figuresIn = (cells: Locator) => cells.evaluateAll((all) => all.map(({ textContent }) => textContent ?? ''))

test('terms are typed and shown, each a column, and the address and the back button keep them', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('banner').getByRole('link', { name: 'Trends' }).first().click()
  await page.getByRole('main').getByRole('searchbox').fill(`${first}, ${second}`)
  await page.keyboard.press('Enter')
  await expect(table(page).getByRole('columnheader', { name: first, exact: true })).toBeVisible()
  await expect(table(page).getByRole('columnheader', { name: second, exact: true })).toBeVisible()
  await expect(page).toHaveTitle(new RegExp(`^${first}, ${second} · Trends`))
  await page.getByRole('link', { name: 'Per 10,000 words' }).click()
  await expect(page).toHaveURL(/per=words/)
  await expect(page.getByText('per 10,000 words').first()).toBeVisible()
  await page.goBack()
  await expect(page.getByText('Paragraphs per year', { exact: true }).first()).toBeVisible()
  await page.goBack()
  await expect(table(page)).toHaveCount(0)
})

test('each figure is what the search finds of that year', async ({ page }) => {
  await page.goto(trendsAddress(first))
  const cells = table(page).locator('tbody td:nth-of-type(1) a')
  await expect(cells.first()).toBeVisible()
  const wanted = await cells.evaluateAll((links) =>
    links.map((link) => ({ count: link.textContent ?? '', address: link.getAttribute('href') ?? '' })),
  )
  expect(wanted.length).toBeGreaterThan(1)
  for (const { count, address } of wanted) {
    await page.goto(address)
    await expect(page.getByRole('status')).toHaveText(new RegExp(`^${count} paragraphs?\\b`))
  }
})

test('a point of the picture opens its hits', async ({ page }) => {
  await page.goto(both)
  const point = page.locator('.trend-chart a:not(.trend-quiet)').last()
  await expect(point).toBeVisible()
  const address = (await point.getAttribute('href')) ?? ''
  await point.click()
  await expect(page).toHaveURL(new RegExp(`${address.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')}$`))
})

test('the table is reached and followed by keyboard, and nothing holds the focus', async ({ page }) => {
  await page.goto(both)
  await expect(table(page)).toBeVisible()
  await page.getByRole('link', { name: 'Paragraphs', exact: true }).focus()
  const visited: string[] = []
  for (let times = 0; times < 60; times++) {
    await page.keyboard.press('Tab')
    const place = await page.evaluate(() => {
      const { activeElement } = document
      if (activeElement?.closest('svg')) return 'picture'
      if (activeElement?.closest('td')) return 'figure'
      return activeElement?.closest('footer') ? 'footer' : ''
    })
    visited.push(place)
    if (place === 'footer') break
  }
  expect(visited).toContain('figure')
  expect(visited).toContain('footer')
  expect(visited).not.toContain('picture')
  await table(page).locator('td a').first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=.*year/)
})

test('the picture is taken away as SVG that is alone', async ({ page }) => {
  await page.goto(both)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'SVG' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe(`trends-${first}-${second}.svg`)
  const svg = await readFile(await download.path(), 'utf8')
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    return {
      root: parsed.documentElement.localName,
      namespace: parsed.documentElement.namespaceURI,
      title: parsed.querySelector('svg > title')?.textContent ?? '',
      lines: parsed.querySelectorAll('path[stroke^="#"]').length,
      left: text.match(/currentColor|var\(|class=|aria-hidden/g) ?? [],
    }
  }, svg)
  expect(read).toMatchObject({ root: 'svg', namespace: 'http://www.w3.org/2000/svg', lines: 2, left: [] })
  expect(read.title).toContain(first)
  expect(svg).toContain('href="http')
})

test('the figures are taken away as CSV, with the words of each year', async ({ page }) => {
  await page.goto(both)
  const shown = await (async () => {
    await expect(table(page)).toBeVisible()
    return await figuresIn(table(page).locator('tbody td:nth-of-type(1)'))
  })()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  const lines = (await readFile(await (await coming).path(), 'utf8')).trim().split('\r\n')
  const own = lines.filter((line) => line.startsWith(`${first},`)).map((line) => line.split(','))
  expect(own.map(([, , paragraphs]) => paragraphs)).toEqual(shown)
  for (const [, , paragraphs, perWords, , words] of own)
    expect(Number(perWords)).toBeCloseTo((Number(paragraphs) / Number(words)) * 10_000, 2)
})

test('a term that can’t be read is shown with its place, beside the others', async ({ page }) => {
  await page.goto(trendsAddress(`${first}, ${second} year:1990..1930`))
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('runs backwards')
  await expect(alert.locator('mark')).toHaveText('year:1990..1930')
  await expect(table(page).getByRole('columnheader', { name: first, exact: true })).toBeVisible()
  await alert.getByRole('link').click()
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(`${first}, ${second} year:1930..1990`)
})

test('what could not be fetched is said, and asked for again', async ({ page }) => {
  await page.route('**/search/data/**/*.bin', (route) => route.fulfill({ status: 200, body: 'nothing' }))
  await page.goto(both)
  const alert = page.getByRole('main').getByRole('alert').first()
  await expect(alert).toContainText('could not be searched')
  await page.unroute('**/search/data/**/*.bin')
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(table(page)).toBeVisible()
})

test('late answers to older terms are not shown', async ({ page }) => {
  await page.goto(trendsAddress())
  const field = page.getByRole('main').getByRole('searchbox')
  await field.fill(first)
  await page.keyboard.press('Enter')
  await field.fill(second)
  await page.keyboard.press('Enter')
  await expect(table(page).getByRole('columnheader').nth(1)).toHaveText(second)
  await expect(table(page).getByRole('columnheader', { name: first, exact: true })).toHaveCount(0)
})

test('more terms than can be distinguished are named', async ({ page }) => {
  await page.goto(trendsAddress('one, two, three, four, five, six, seven'))
  await expect(page.getByRole('main')).toContainText('Left out: “seven”')
})

for (const width of [360, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`trends at ${width} pixels, ${colorScheme}: nothing overflows, and axe finds nothing wrong`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await page.goto(both)
      await expect(table(page)).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(await findBarriers(page)).toEqual([])
    })
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('it is said that counting needs it, and what works without', async ({ page }) => {
    await page.goto(trendsAddress())
    await expect(page.locator('main noscript p')).toHaveCount(1)
    await page.locator('main noscript a').first().click()
    await expect(page).toHaveURL(/\/dates\/$/)
  })
})
