import type { Page } from '@playwright/test'
import { quoteAddress, searchAddress } from '#tests/addresses.ts'
import { known } from './known.ts'
import { expect, test } from './watched.ts'

const manifest = '**/search/data/start.json'

/** Serves the manifest of an earlier state of the archive, whose files are gone, the first times that it is asked for. */
async function withEarlierManifest(page: Page, times: number): Promise<void> {
  let left = times
  await page.route(manifest, async (route) => {
    const response = await route.fetch()
    left -= 1
    if (left < 0) return await route.fulfill({ response })
    const earlier = { ...(await response.json()), corpus: `${left}`.repeat(24) }
    await route.fulfill({ response, json: earlier })
  })
}

/** How often the page was loaded. */
function loadsOf(page: Page): () => number {
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  return () => loads
}

test.describe('a site that was published anew while its page was open', () => {
  test.use({ expected: /search\/data\/\d+\/.* 404|404 \(Not Found\)/ })

  test('loads the search again by itself, once, with what was asked', async ({ page }) => {
    await withEarlierManifest(page, 1)
    const loads = loadsOf(page)
    await page.goto(searchAddress(known.words))
    await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
    await expect(page.getByRole('combobox').first()).toHaveValue(known.words)
    expect(loads()).toBe(2)
  })

  test('loads the check of quotations again, too', async ({ page }) => {
    await withEarlierManifest(page, 1)
    const loads = loadsOf(page)
    await page.goto(quoteAddress(known.paragraph.text.slice(0, 80)))
    await expect(page.getByRole('main').locator('.quote-outcome')).toBeVisible()
    expect(loads()).toBe(2)
  })

  test('says what is wrong where loading again doesn’t help', async ({ page }) => {
    // One manifest and another in turn, as from two hosts that are not of one mind.
    let asked = 0
    await page.route(manifest, async (route) => {
      const response = await route.fetch()
      asked += 1
      await route.fulfill({ response, json: { ...(await response.json()), corpus: `${asked % 2}`.repeat(24) } })
    })
    const loads = loadsOf(page)
    await page.goto(searchAddress(known.words))
    await expect(page.getByRole('alert').filter({ hasText: 'could not be searched' })).toBeVisible()
    expect(loads()).toBeLessThanOrEqual(3)
  })
})
