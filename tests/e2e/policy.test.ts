import type { Page } from '@playwright/test'
import {
  compareAddress,
  documentAddress,
  quoteAddress,
  searchAddress,
  trendsAddress,
  watchAddress,
} from '#tests/addresses.ts'
import { known } from './known.ts'
import { expect, test } from './watched.ts'

/** A page of each that is operated, and one that shows. */
const pages = [
  documentAddress(known.document),
  searchAddress(known.words),
  trendsAddress(),
  quoteAddress(),
  compareAddress(),
  watchAddress(known.words),
  '/404.html',
]

/** What some hole might put into a page, and what each of these does where it runs. */
const injected = [
  '<script>window.ran = "a script"</script>',
  '<script type="module">window.ran = "a module"</script>',
  '<img src="data:image/png;base64,AA" onerror="window.ran = \'a handler\'">',
  '<style>:root { --ran: a style }</style>',
  '<base href="https://elsewhere.example/">',
  '<p id="dressed" style="position: fixed">dressed</p>',
  '<a id="link" href="javascript:void(window.ran = \'an address\')">link</a>',
]

/** Puts markup at the end of each page, as if its text had been let in. */
async function inject(page: Page, markup: string): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue()
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace('</main>', `${markup}</main>`) })
  })
}

/** What of it did something. */
async function effects(
  page: Page,
  address: string,
): Promise<{ ran: unknown; style: string; base: boolean; dressed: boolean }> {
  await inject(page, injected.join(''))
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  // A script may draw its part of the page anew, without what does not belong there; then nothing is left to try.
  const link = page.locator('#link')
  if (await link.count()) await link.dispatchEvent('click')
  return await page.evaluate(() => ({
    ran: Reflect.get(window, 'ran'),
    style: getComputedStyle(document.documentElement).getPropertyValue('--ran'),
    base: document.baseURI.startsWith(location.origin),
    dressed: [...document.querySelectorAll('#dressed')].some((one) => getComputedStyle(one).position === 'fixed'),
  }))
}

test.describe('what gets into a page', () => {
  test.use({ expected: /Content Security Policy|Content-Security-Policy|csp|data:image/i })

  for (const address of pages)
    test(`does nothing there: ${address}`, async ({ page }) => {
      expect(await effects(page, address)).toEqual({ ran: undefined, style: '', base: true, dressed: false })
    })

  test.describe('where policies do not hold', () => {
    // Of the whole: without them, each of these would do something.
    test.use({ bypassCSP: true, expected: /./ })

    test('runs', async ({ page }) => {
      const found = await effects(page, documentAddress(known.document))
      expect(found).toEqual({ ran: expect.any(String), style: 'a style', base: false, dressed: true })
    })
  })
})

test('a host is told what a page can’t say of itself', async ({ request }) => {
  const headers = (await request.get('/')).headers()
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('same-origin')
  expect(headers['permissions-policy']).toContain('geolocation=()')
})
