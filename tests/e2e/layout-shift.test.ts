import type { Page } from '@playwright/test'
import { createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'
import { type RunningServer, serveFolder } from '#scripts/server.ts'
import { sample } from '#tests/archives.ts'
import { pagesInStates } from './known.ts'
import { layoutShifts, watchLayoutShifts } from './layout-shift.ts'
import { pagesOfOtherKinds } from './page-kinds.ts'
import { expect, test } from './watched.ts'

/** Most that may move, as browsers sum it up (Cumulative Layout Shift): a fiftieth of what counts as good (.001 was seen). */
const mostShift = 0.002

/** Addresses of the sample, which lies at the top of its host. */
const addresses = createAddresses(parseSiteLocation(undefined))

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

/** Opens a page on a slow line, and fails where something moves before all of it is there. */
async function expectNothingMoves(page: Page, address: string): Promise<void> {
  await watchLayoutShifts(page)
  await slowDown(page)
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  for (const status of await page.getByRole('main').getByRole('status').all()) await expect(status).not.toHaveText(/…$/)
  await page.evaluate(() => document.fonts.ready)
  await page.waitForLoadState('networkidle')
  const shifts = await layoutShifts(page)
  const sum = shifts.reduce((total, { value }) => total + value, 0)
  expect(sum, JSON.stringify(shifts, null, 1)).toBeLessThan(mostShift)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
}

const phone = { screen: 'a phone', viewport: { width: 412, height: 823 } }
const desk = { screen: 'a desk', viewport: { width: 1440, height: 900 } }

for (const { screen, viewport, pages } of [
  { ...phone, pages: all },
  // What shows at once stands apart there: the pages that are operated, and those of texts.
  { ...desk, pages: pagesInStates },
]) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport })

    for (const [name, address] of pages) {
      test(`${name}: nothing moves while fonts, scripts and answers come`, async ({ page }) => {
        await expectNothingMoves(page, address)
      })
    }
  })
}

/* The lists of the invented archive are too short for a field that filters them, its answers for one that comes early. */
test.describe('in an archive that is large enough for it', () => {
  let server: RunningServer
  test.beforeAll(async () => {
    server = await serveFolder(sample.out, 0)
  })
  test.afterAll(() => server?.close())

  for (const { screen, viewport } of [phone, desk]) {
    test.describe(`on ${screen}`, () => {
      test.use({ viewport })

      test('what is said of an answer after its first hits moves none of them', async ({ page }) => {
        await expectNothingMoves(page, new URL(addresses.search('public lands'), server.address).href)
        await expect(page.getByRole('main')).toContainText('Perhaps meant: All, on the topic Public lands')
      })

      for (const address of [addresses.documents(), addresses.groups('speakers')]) {
        test(`${address}: the field is there from the first, nothing moves when it begins to work, and it does`, async ({
          page,
        }) => {
          await expectNothingMoves(page, new URL(address, server.address).href)
          await page.getByRole('main').getByRole('searchbox').fill('lincoln')
          const shown = page.getByRole('main').locator('.list-filter + ul > li:visible')
          await expect(page.getByRole('main').locator('output')).toHaveText(/^\d+ of \d+ on this page/)
          for (const entry of await shown.all()) await expect(entry).toContainText('Lincoln')
        })
      }

      test.describe('without script', () => {
        test.use({ javaScriptEnabled: false })

        test('there is no field, and no hole where it would be', async ({ page }) => {
          await page.goto(new URL(addresses.groups('speakers'), server.address).href)
          const field = page.getByRole('main').locator('.list-filter')
          await expect(field).toHaveCount(1)
          await expect(field).toBeHidden()
          expect(await field.boundingBox()).toBeNull()
        })
      })
    })
  }
})
