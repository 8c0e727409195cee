import type { Locator, Page } from '@playwright/test'
import { wordingHash } from '#lib/text/wording-hash.ts'
import { findBarriers } from './find-barriers.ts'
import { linkNotice, paragraphsOf } from './paragraph.ts'
import { expect, test } from './watched.ts'

/* The archive was published once with another title, another figure and a paragraph more (tests/archives.ts). */
const former = '/documents/2020-06-14-answers-given-at-selby/'
const now = '/documents/2020-06-14-answers-to-the-people-of-selby/'
const changed =
  'Ana Verell: Let me add that the Assembly has put aside 460 crowns for clay, and that nobody will be asked twice.'

/** What the page says under "No longer in the text", each under its id. */
const gonePassages = (page: Page): Locator =>
  page.getByRole('region', { name: 'No longer in the text' }).locator('[id^="p-"]')

test.describe('the address that a document had when it was published', () => {
  test('leads on to the document with query and paragraph, and back leads back', async ({ page }) => {
    await page.goto(now)
    const id = await paragraphsOf(page).nth(2).getAttribute('id')
    await page.goto('/')
    await page.goto(`${former}?c=01234567#${id}`)
    await page.waitForURL(`**${now}?c=01234567#${id}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Answers to the people of Selby')
    await page.goBack()
    await expect(page).toHaveURL('/')
    await page.goto(`${former}${id}/`)
    await page.waitForURL(`**${now}${id}/`)
  })
})

test('a link to words that changed since tells which', async ({ page }) => {
  await page.goto(now)
  const id = await paragraphsOf(page).filter({ hasText: 'put aside 640 crowns' }).getAttribute('id')
  await page.goto(`${former}?c=${wordingHash(changed)}#${id}`)
  const notice = linkNotice(page)
  await expect(notice).toBeVisible()
  await expect(notice.locator('del')).toContainText('460')
  await expect(notice.locator('ins')).toContainText('640')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  test('a former address leads to the document, and to the paragraph asked for', async ({ page }) => {
    await page.goto(now)
    const id = await paragraphsOf(page).nth(2).getAttribute('id')
    await page.goto(`${former}#${id}`)
    await expect(page.getByRole('link', { name: 'Go to the document' })).toBeVisible()
    const places = page.getByRole('link', { name: 'Go to the passage that your link leads to' })
    await expect(places).toHaveCount(1)
    await page.screenshot({ path: 'test-results/moved-360.png' })
    await places.click()
    await expect(page).toHaveURL(`${now}#${id}`)
  })

  test('a paragraph that is gone has its place and says what was there', async ({ page }) => {
    await page.goto(now)
    const gone = gonePassages(page)
    await expect(gone).toHaveCount(1)
    await expect(gone).toContainText('is gone since 1 February 2026')
    await expect(gone).toContainText('Whoever has a spade of his own may bring it to the sluice.')
    await page.goto(`${now}#${await gone.getAttribute('id')}`)
    await expect(gone).toBeInViewport()
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    test('what is gone, and a former address, can be read by all', async ({ page }) => {
      await page.goto(now)
      await page.goto(`${now}#${await gonePassages(page).getAttribute('id')}`)
      expect(await findBarriers(page)).toEqual([])
      await page.screenshot({ path: `test-results/gone-${colorScheme}.png` })
      await page.route('**/moved.*.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }))
      await page.goto(former)
      expect(await findBarriers(page)).toEqual([])
      await page.screenshot({ path: `test-results/moved-${colorScheme}.png` })
    })
  })
