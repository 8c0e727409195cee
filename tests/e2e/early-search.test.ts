import { searchAddress } from '#tests/addresses.ts'
import { holdScripts } from './hold-scripts.ts'
import { known } from './known.ts'
import { expect, test } from './watched.ts'

const hits = 'main mark'

test('a search of the address is asked before the script that shows it has come, and once', async ({ page }) => {
  const letGo = await holdScripts(page, /\/assets\/search-page\..*\.js$/)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const started = page.waitForEvent('worker')
  await page.goto(searchAddress(known.words), { waitUntil: 'commit' })
  await started
  await expect(page.locator(hits)).toHaveCount(0)
  await letGo()
  await expect(page.locator(hits).first()).toBeVisible()
  expect(page.workers()).toHaveLength(1)
  expect(asked.filter((path) => path.endsWith('/start.json'))).toHaveLength(1)
})

test('another search that is asked for after the early one is answered', async ({ page }) => {
  await page.goto(searchAddress('zzyzzyva'))
  await expect(page.getByRole('status').first()).toHaveText(/Nothing|No /)
  await page.getByRole('combobox').first().fill(known.words)
  await page.keyboard.press('Enter')
  await expect(page.locator(hits).first()).toBeVisible()
})

test.describe('where the early script can’t be had', () => {
  test.use({ expected: /assets\/search\..*(404|ERR_FAILED)|ERR_FAILED/ })

  test('the page searches all the same', async ({ page }) => {
    await page.route('**/assets/search.*.js', (route) => route.abort('failed'))
    await page.goto(searchAddress(known.words))
    await expect(page.locator(hits).first()).toBeVisible()
  })
})
