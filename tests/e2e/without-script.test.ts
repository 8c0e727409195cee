import { documentAddress } from '#tests/addresses.ts'
import { known, knownYear } from './known.ts'
import { expect, test } from './watched.ts'

test.use({ javaScriptEnabled: false })

test('without script the record is browsed and read', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('banner').getByRole('link', { name: 'Documents' }).click()
  await page.getByRole('main').getByRole('link', { name: known.document.title }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(known.document.title)
  await expect(page.locator(`[id="${known.paragraph.id}"]`)).toContainText(known.paragraph.text)
})

test('without script a link to a paragraph opens at it, and its number is such a link', async ({ page }) => {
  await page.goto(`${documentAddress(known.document)}#${known.paragraph.id}`)
  await expect(page.locator(`[id="${known.paragraph.id}"]`)).toBeInViewport()
  const number = page.locator(`[id="${known.paragraph.id}"]`).getByRole('link').first()
  await expect(number).toHaveAttribute('href', `#${known.paragraph.id}`)
})

test('without script the search says that it needs it, and leads to what works', async ({ page }) => {
  await page.goto('/search/')
  // Playwright takes no text of a noscript element itself, only of what stands in it.
  const notice = page.locator('main noscript div')
  await expect(notice).toBeVisible()
  await expect(notice).toContainText('needs JavaScript')
  // What can't be done is not offered, and no other site is asked unless the archive names one.
  await expect(page.getByRole('main').getByRole('combobox')).toBeHidden()
  await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden()
  await notice.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('without script every way in is found on one page, by keyboard too', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('banner').getByRole('link', { name: 'Browse' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Browse')
  const topics = page.getByRole('region', { name: 'Names and subjects' }).getByRole('link', { name: 'Topics' })
  await topics.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics')
  await expect(page.getByRole('banner').getByRole('link', { name: 'Browse' })).toHaveAttribute('aria-current', 'true')
})

test('without script a day is found in the calendar of its month, by keyboard too', async ({ page }) => {
  const { date = '' } = known.document
  await page.goto('/dates/')
  await page.getByRole('table').getByRole('link', { name: knownYear }).focus()
  await page.keyboard.press('Enter')
  const month = new Date(`${date}T00:00:00Z`).toLocaleDateString('en', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const calendar = page.getByRole('table', { name: month })
  await expect(calendar.getByRole('columnheader', { name: 'Mon' })).toBeAttached()
  await calendar.getByRole('link', { name: new RegExp(`^${Number(date.slice(8))} +\\(\\d+ documents?`) }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/dates/${date.replaceAll('-', '/')}/$`))
  await expect(page.getByRole('main').getByRole('link', { name: known.document.title })).toBeVisible()
})
