import { parseSiteLocation } from '#lib/site/addresses.ts'
import { invented } from '#tests/archives.ts'
import { expect, test } from './watched.ts'

const figures = `${parseSiteLocation(invented.address).base}/figures/`
const rows = 'main tbody tr'

test('figures are filtered by words and sorted, and the address keeps what was asked', async ({ page }) => {
  await page.goto(figures)
  await page.getByRole('button', { name: 'Show' }).click()
  const status = page.getByRole('status')
  await expect(status).toContainText(/found, among/)
  const all = await page.locator(rows).count()
  expect(all).toBeGreaterThan(2)
  const written = await page.locator(`${rows} td:first-child`).first().textContent()
  const word = /\p{L}{5,}/u.exec(written ?? '')?.[0] ?? ''
  await page.getByRole('searchbox', { name: 'Words shown near it' }).fill(word)
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('Oldest first')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/q=.*sort=oldest/)
  await expect.poll(() => page.locator(rows).count()).toBeLessThan(all)
  for (const text of await page.locator(`${rows} td:first-child`).allTextContents())
    expect(text.toLowerCase()).toContain(word.toLowerCase())
  const found = await page.locator(rows).count()
  await page.reload()
  await expect(page.locator(rows)).toHaveCount(found)
})

test('a figure opens its paragraph', async ({ page }) => {
  await page.goto(figures)
  await page.locator('main .counted a').first().click()
  const link = page.locator(`${rows} td:first-child a`).first()
  const id = (await link.getAttribute('href'))?.split('#')[1] ?? ''
  const written = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.locator(`#${id}`)).toContainText(written)
})

test('what is asked for and can’t be answered is said, and nothing is taken for its answer', async ({ page }) => {
  const status = page.getByRole('status')
  for (const [asked, said] of [
    ['from=abc', '“abc” is not a year'],
    ['from=19990', '“19990” is not a year'],
    ['from=2001&to=1999', 'No year lies between 2001 and 1999'],
    ['unit=furlong', '“Unit” has no choice “furlong”'],
    ['sort=tallest', '“Sort” has no choice “tallest”'],
  ] as const) {
    await page.goto(`${figures}?${asked}`)
    await expect(status).toContainText(said)
    await expect(page.locator(rows)).toHaveCount(0)
  }
  await page.getByRole('textbox', { name: 'From year' }).fill('soon')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(status).toContainText('“soon” is not a year')
  await expect(page.getByRole('textbox', { name: 'From year' })).toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('textbox', { name: 'From year' }).fill('')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(status).toContainText('found, among')
  await expect(page.getByRole('textbox', { name: 'From year' })).not.toHaveAttribute('aria-invalid', 'true')
})

test.describe('where files fail', () => {
  test.use({ expected: /ERR_FAILED/ })

  test('files that can’t be read are said to be so, and read when asked again', async ({ page }) => {
    await page.goto(figures)
    await page.route('**/figures/parts/**', (route) => route.abort())
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(page.getByRole('status')).toContainText('Not all figures could be read')
    await page.unroute('**/figures/parts/**')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(page.getByRole('status')).toContainText('found, among')
  })
})
