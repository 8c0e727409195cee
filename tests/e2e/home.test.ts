import { loadArchive } from '#lib/archive/load.ts'
import { invented } from '#tests/archives.ts'
import { expect, test } from './watched.ts'

const { documents } = await loadArchive(invented.content)
const exactDays = documents.flatMap(({ date, basis }) =>
  date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) && basis.date?.kind !== 'inferred' ? [date] : [],
)
/** The first day that the archive has something of, and its title. */
const [day = ''] = exactDays.toSorted()
const title = documents.find(({ date }) => date === day)?.title ?? ''

function region(page: import('@playwright/test').Page, name: RegExp) {
  return page.getByRole('region', { name })
}

test('on a day of the year that has something, the front page shows it, and leads to its month', async ({ page }) => {
  await page.clock.setFixedTime(`2031-${day.slice(5)}T12:00:00`)
  await page.goto('/')
  const today = region(page, /^On this day, /)
  await expect(today.getByRole('link', { name: title })).toBeVisible()
  await expect(today).toContainText(day.slice(0, 4))
  await today.getByRole('link', { name: /^All days of / }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Days of /)
  await expect(page.getByRole('link', { name: title }).first()).toBeInViewport()
})

test('on another day it shows the nearest, and says so', async ({ page }) => {
  const days = new Set(exactDays.map((date) => date.slice(5)))
  const free = Array.from({ length: 28 }, (_, index) => `02-${String(index + 1).padStart(2, '0')}`).find(
    (one) => !days.has(one),
  )
  await page.clock.setFixedTime(`2031-${free}T12:00:00`)
  await page.goto('/')
  await expect(
    region(page, /^The nearest day: \d+ \w+$/)
      .getByRole('listitem')
      .first(),
  ).toBeVisible()
})

test.describe('where the month can’t be read', () => {
  test.use({ expected: /on-this-day|ERR_FAILED|Failed to load/ })

  test('the months stay', async ({ page }) => {
    await page.route('**/on-this-day/**', (route) => route.abort())
    await page.goto('/')
    await expect(
      region(page, /^Days of the year$/)
        .getByRole('link')
        .first(),
    ).toBeVisible()
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('it says on how many days something was said, and leads to each month', async ({ page }) => {
    await page.goto('/')
    const days = region(page, /^Days of the year$/)
    await expect(days).toContainText(
      `Something was said on ${new Set(exactDays.map((date) => date.slice(5))).size} days`,
    )
    await days.getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Days of /)
  })
})

test('a passage that stands out says why, and leads to its paragraph', async ({ page }) => {
  await page.goto('/')
  const passage = region(page, /^Passages that stand out$/)
    .getByRole('listitem')
    .first()
  await expect(passage).toContainText(
    /Chosen by the editors|Most quoted|Said again|Said for the first time|A long passage said again/,
  )
  await passage.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/documents\/[^/]+\/#p-/)
})

test('newest documents, names with counts and a bar of the picture lead on', async ({ page }) => {
  await page.goto('/')
  for (const name of [/^Newest$/, /^Speakers$/, /^Topics$/])
    await expect(region(page, name).getByRole('link', { name: /^All \d+ / })).toBeVisible()
  await page.locator('.year-chart a[href*="/dates/"]').last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d{4}$/)
})
