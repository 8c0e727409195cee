import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { loadArchive } from '#lib/archive/load.ts'
import { createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'
import { based } from '#tests/archives.ts'
import { startHeadersHost } from '#tests/hosts/headers-host.ts'
import type { Host } from '#tests/hosts/host.ts'
import { layoutShifts, watchLayoutShifts } from './layout-shift.ts'
import { expect, test } from './watched.ts'

const location = parseSiteLocation(based.address)
const addresses = createAddresses(location)
const { documents } = await loadArchive(based.content)
const speech = documents.find(({ kind, language, speaker }) => kind === 'speech' && language === 'en' && speaker)
if (!speech) throw new Error(`${based.content} has no speech in English`)
const address = addresses.document(speech)

declare global {
  interface Window {
    /** When the words of the page were said in another language, in milliseconds since it was opened. */
    saidAt?: number
  }
}

let host: Host
test.beforeAll(async () => {
  host = await startHeadersHost({ out: based.out, base: location.base })
})
test.afterAll(() => host?.close())

test('the words of a text’s page are said in the language that a reader chooses, and the text stays', async ({
  page,
}) => {
  await page.goto(host.origin + address)
  const text = await page.locator('.reading .text .p > p').allTextContents()
  const russian = page.getByRole('contentinfo').getByRole('link', { name: 'Русский' })
  await russian.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(page).toHaveURL(host.origin + address)
  await expect(page.getByRole('heading', { name: 'Сведения' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(speech.title)
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en')
  await expect(page.locator('.reading .text')).toHaveAttribute('lang', 'en')
  expect(await page.locator('.reading .text .p > p').allTextContents()).toEqual(text)
  await expect(page.locator('article > header > .kicker')).toContainText('английский')
  await expect(page.locator('.text .no').first()).toHaveAccessibleName('Абзац 1')
  await expect(russian).toHaveAttribute('aria-current', 'true')
  // What is made only when it is asked for speaks the same language.
  await page.locator('details.cite > summary').click()
  await expect(page.locator('details.cite').getByRole('button').first()).toHaveText('Копировать')

  await page.getByRole('searchbox').first().fill('weir')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/ru\/search\/\?q=weir/)
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')

  // Lists are those of that language, and the next text is as the reader wants it.
  await page.locator('.facts a').first().click()
  await expect(page).toHaveURL(/\/ru\/speakers\//)
  await page.getByRole('main').locator(`a[href="${address}"]`).first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')

  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const { document } = parseHTML(readFileSync(join(based.out, addresses.outputFile(address)), 'utf8'))
  await expect(page.locator('#record-title')).toHaveText(document.querySelector('#record-title')?.textContent ?? '')
})

test('who chose a language before sees no word change, and nothing move', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('interface-language', 'ru')
    new MutationObserver(() => {
      if (document.documentElement?.lang === 'ru') window.saidAt ??= performance.now()
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['lang'] })
  })
  await watchLayoutShifts(page)
  // As on a slow line.
  await page.route('**/*.{js,json}', async (route) => {
    await new Promise((done) => setTimeout(done, 120))
    await route.continue()
  })
  await page.goto(host.origin + address)
  await expect(page.getByRole('heading', { name: 'Сведения' })).toBeVisible()
  const seen = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    said: window.saidAt ?? Number.NaN,
  }))
  expect(seen.paint).toBeGreaterThanOrEqual(seen.said)
  const moved = (await layoutShifts(page)).reduce((sum, { value }) => sum + value, 0)
  expect(moved).toBeLessThan(0.002)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test.describe('where the words of another language do not come', () => {
  test.use({ expected: /change-interface|ERR_FAILED|Failed to (?:load|fetch)|dynamically imported/ })

  test('the page is shown in its own', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('interface-language', 'ru'))
    await page.route('**/assets/change-interface*', (route) => route.abort())
    await page.goto(host.origin + address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the choice of languages leads to the front page of each', async ({ page }) => {
    await page.goto(host.origin + address)
    await page.getByRole('contentinfo').getByRole('link', { name: 'Қазақша' }).click()
    await expect(page).toHaveURL(/\/kk\/$/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'kk')
  })
})
