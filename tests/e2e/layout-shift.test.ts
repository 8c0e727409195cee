import type { Page } from '@playwright/test'
import { pagesInStates } from './known.ts'
import { layoutShifts, watchLayoutShifts } from './layout-shift.ts'
import { pagesOfOtherKinds } from './page-kinds.ts'
import { expect, test } from './watched.ts'

/** Most that may move, as browsers sum it up (Cumulative Layout Shift): a fiftieth of what counts as good (.001 was seen). */
const mostShift = 0.002

const all = [...pagesInStates, ...(await pagesOfOtherKinds(pagesInStates.map(([, address]) => address)))]

/** Milliseconds by which what the page itself does not have comes: each longer than a page needs for its first paint. */
const late = { fonts: 300, scripts: 800, index: 150 }

/** Lets what comes after the page itself come late, as on a slow line. */
async function slowDown(page: Page): Promise<void> {
  const delay = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
  await page.route('**/*.woff2', async (route) => {
    await delay(late.fonts)
    await route.continue()
  })
  await page.route('**/*.js', async (route) => {
    await delay(late.scripts)
    await route.continue()
  })
  await page.route('**/{search/data,figures/parts}/**', async (route) => {
    await delay(late.index)
    await route.continue()
  })
}

for (const { screen, viewport, pages } of [
  { screen: 'a phone', viewport: { width: 412, height: 823 }, pages: all },
  // What shows at once stands apart there: the pages that are operated, and those of texts.
  { screen: 'a desk', viewport: { width: 1440, height: 900 }, pages: pagesInStates },
]) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport })

    for (const [name, address] of pages) {
      test(`${name}: nothing moves while fonts, scripts and answers come`, async ({ page }) => {
        await watchLayoutShifts(page)
        await slowDown(page)
        await page.goto(address)
        await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
        for (const status of await page.getByRole('main').getByRole('status').all())
          await expect(status).not.toHaveText(/…$/)
        await page.evaluate(() => document.fonts.ready)
        await page.waitForLoadState('networkidle')
        const shifts = await layoutShifts(page)
        const sum = shifts.reduce((total, { value }) => total + value, 0)
        expect(sum, JSON.stringify(shifts, null, 1)).toBeLessThan(mostShift)
        await page.unrouteAll({ behavior: 'ignoreErrors' })
      })
    }
  })
}
