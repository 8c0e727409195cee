import { textCheck } from '#lib/text/text-check.ts'
import { documentAddress } from '#tests/addresses.ts'
import { known } from './known.ts'
import { expectPointedAt } from './paragraph.ts'
import { expect, test } from './watched.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a journalist finds a paragraph, copies its link, and a colleague opens it at that paragraph', async ({
  page,
  context,
}) => {
  await page.goto('/')
  const main = page.getByRole('main')
  await main.getByRole('searchbox').fill(known.words)
  await main.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=/)

  const hit = main.locator(`a[href$="#${known.paragraph.id}"]`).first()
  await expect(hit).toBeVisible()
  await expect(main.locator('mark').first()).toBeVisible()
  await hit.click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(known.document.title)
  await expectPointedAt(page, known.paragraph.id)

  const paragraph = page.locator(`[id="${known.paragraph.id}"]`)
  await expect(paragraph).toContainText(known.paragraph.text)
  await paragraph.hover()
  await paragraph.getByRole('button', { name: 'Copy link' }).click()
  await expect(paragraph).toContainText('Copied')

  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).pathname).toBe(documentAddress(known.document))
  expect(new URL(link).searchParams.get('c')).toBe(textCheck(known.paragraph.text))
  const colleague = await context.newPage()
  await colleague.goto(link)
  await expectPointedAt(colleague, known.paragraph.id)
  await expect(colleague.locator(':target')).toContainText(known.paragraph.text)
})

test('the way back from a hit leads to the same results', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent(known.words)}`)
  await page.getByRole('main').locator(`a[href$="#${known.paragraph.id}"]`).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(known.document.title)
  await page.goBack()
  await expect(page.getByRole('main').getByRole('combobox')).toHaveValue(known.words)
  await expect(page.getByRole('main').locator(`a[href$="#${known.paragraph.id}"]`).first()).toBeVisible()
})

test('a search that finds nothing says so, and does not fail', async ({ page }) => {
  await page.goto('/search/?q=zzyzzyx')
  await expect(page.getByRole('main')).toContainText(/nothing|no /i)
  await expect(page.locator('main a[href*="#p-"]')).toHaveCount(0)
})
