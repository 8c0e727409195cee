import { parseSiteLocation } from '#lib/site/addresses.ts'
import { type RunningServer, serveFolder } from '#scripts/server.ts'
import { based } from '#tests/archives.ts'
import { findBarriers } from './find-barriers.ts'
import { lostOnPage } from './page-fit.ts'
import { pagesInLanguages } from './page-kinds.ts'
import { expect, test } from './watched.ts'

/* Each kind of page in the other languages of the interface: their words are longer, and of another script. */

const { base } = parseSiteLocation(based.address)
const pages = await pagesInLanguages(['ru', 'kk'], based)

let server: RunningServer
let origin: string
test.beforeAll(async () => {
  server = await serveFolder(based.out, 0, { base })
  origin = new URL(server.address).origin
})
test.afterAll(() => server?.close())

test.use({ viewport: { width: 360, height: 740 }, expected: /status of 404|: .* 404$/ })

for (const { name, language, address } of pages) {
  test(`${name} in ${language}: fits a phone, and axe finds nothing wrong in either theme`, async ({ page }) => {
    await page.goto(origin + address)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
    const fetchedEarly = await page
      .locator('link[rel=preload][as=font]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    // The search fetches none before its answer, which a reader waits for.
    if (name === 'the kind "search"') expect(fetchedEarly).toEqual([])
    else expect(fetchedEarly.length).toBeGreaterThan(0)
    for (const font of fetchedEarly) expect(font, 'of the letters of the page').toContain('literata-cyrillic')
    await page.evaluate(() => document.fonts.ready)
    expect(await lostOnPage(page)).toEqual([])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await findBarriers(page), colorScheme).toEqual([])
    }
  })
}
