import { documentAddress } from '#tests/addresses.ts'
import { known, knownYear } from './known.ts'
import { expect, test } from './watched.ts'

test('a researcher goes by date to a document', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('banner').getByRole('link', { name: 'Dates' }).click()
  await page.getByRole('main').getByRole('link', { name: knownYear }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(knownYear)
  await page.getByRole('main').getByRole('link', { name: known.document.title }).first().click()
  await expect(page).toHaveURL(new RegExp(`${documentAddress(known.document)}$`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(known.document.title)
})

test('a document shows its date as the source has it, whatever the time zone', async ({ page }) => {
  await page.goto(documentAddress(known.document))
  await expect(page.locator(`time[datetime^="${known.document.date}"]`).first()).toBeVisible()
  if (known.document.date?.length === 10) {
    const day = String(Number(known.document.date.slice(8)))
    await expect(page.locator(`time[datetime="${known.document.date}"]`).first()).toContainText(day)
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('the sections are reached by the menu', async ({ page }) => {
    await page.goto('/')
    await page.getByText('Menu', { exact: true }).tap()
    await page.getByRole('banner').getByRole('link', { name: 'Dates' }).tap()
    await expect(page).toHaveURL(/\/dates\/$/)
  })
})

test.describe('where nothing stands', () => {
  test.use({ expected: /no-such-document|status of 404/ })

  test('an address that was mistyped is answered with a page that leads on', async ({ page }) => {
    const response = await page.goto('/documents/no-such-document/')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.getByRole('banner').getByRole('link').first().click()
    await expect(page).toHaveURL(/\/$/)
  })
})
