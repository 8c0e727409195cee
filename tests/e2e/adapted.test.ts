import type { Page } from '@playwright/test'
import { pagesInStates } from './known.ts'
import { lostOnPage } from './page-fit.ts'
import { pagesOfOtherKinds } from './page-kinds.ts'
import { expect, test } from './watched.ts'

const pages = [...pagesInStates, ...(await pagesOfOtherKinds(pagesInStates.map(([, address]) => address)))]

/** Opens a page, and waits until it has all that it shows. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  await page.evaluate(() => document.fonts.ready)
  for (const status of await page.getByRole('main').getByRole('status').all()) await expect(status).not.toHaveText(/…$/)
}

/** The distances that a reader must be able to set: WCAG 2.2, 1.4.12. */
async function widenSpacing(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets.push(sheet)
  })
}

// WCAG 2.2, 1.4.10: 1280 CSS pixels at 400 %. One visit to a page for all that a reader may have set: most of the time goes into opening it.
test.use({ viewport: { width: 320, height: 256 }, contextOptions: { reducedMotion: 'reduce' } })

for (const [name, address] of pages) {
  test(`${name}: nothing is lost enlarged four times or with wider lines, words and letters, and nothing moves by itself`, async ({
    page,
  }) => {
    await open(page, address)
    const moving = await page.evaluate(() => ({
      animations: document.getAnimations().length,
      smooth: [...document.querySelectorAll('*')].filter(
        (element) => getComputedStyle(element).scrollBehavior === 'smooth',
      ).length,
    }))
    expect(moving).toEqual({ animations: 0, smooth: 0 })
    expect(await lostOnPage(page), 'enlarged').toEqual([])

    await page.setViewportSize({ width: 412, height: 823 })
    await widenSpacing(page)
    expect(await lostOnPage(page), 'with wider lines, words and letters').toEqual([])
  })
}
