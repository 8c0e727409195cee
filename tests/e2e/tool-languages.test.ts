import { loadArchive } from '#lib/archive/load.ts'
import { sayIn } from '#lib/i18n/languages.ts'
import { createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'
import { type RunningServer, serveFolder } from '#scripts/server.ts'
import { based } from '#tests/archives.ts'
import { tabTo, takeByKeyboard } from './by-keyboard.ts'
import { findBarriers } from './find-barriers.ts'
import { expect, test } from './watched.ts'

/* What readers operate, in other languages than the first one; that one has tests of its own. */

const location = parseSiteLocation(based.address)
const addressesIn = { ru: createAddresses(location, 'ru'), kk: createAddresses(location, 'kk') }
const { documents } = await loadArchive(based.content)
const [first, second] = documents.filter(({ language, withdrawn }) => language === 'en' && !withdrawn)
const paragraph = first?.blocks.find((block) => block.type === 'paragraph' && block.text.length > 60)
if (!first || !second || paragraph?.type !== 'paragraph') throw new Error(`${based.content} has no texts in English`)
const words = paragraph.text.split(' ').slice(0, 4).join(' ')

let server: RunningServer
let origin: string
test.beforeAll(async () => {
  server = await serveFolder(based.out, 0, { base: location.base })
  origin = new URL(server.address).origin
})
test.afterAll(() => server?.close())

for (const [language, addresses] of Object.entries(addressesIn)) {
  const say = sayIn(language)

  test(`in ${language} each of them says its own words, answers, and axe finds nothing wrong`, async ({ page }) => {
    test.setTimeout(120_000)
    const pages = [
      [addresses.search(words), say('titles.search')],
      [addresses.quote(paragraph.text), say('titles.quote')],
      [addresses.trends(words.split(' ').at(-1)), say('titles.trends')],
      [addresses.compare(first, second), say('compare.title')],
      [addresses.watch(words), say('followed.title')],
    ] as const
    for (const [address, title] of pages) {
      await page.goto(origin + address)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      for (const status of await page.getByRole('main').getByRole('status').all())
        await expect(status, address).not.toHaveText(/…$/)
      expect(await findBarriers(page), address).toEqual([])
    }
  })

  test(`in ${language} by keyboard: from the front page to a hit, and to the one address of its document`, async ({
    page,
  }) => {
    await page.goto(origin + addresses.home())
    await tabTo(page, page.getByRole('banner').getByRole('searchbox', { name: say('frame.searchLabel') }))
    await page.keyboard.type(`"${words}"`)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`${addresses.search()}\\?q=`))
    await takeByKeyboard(page, page.getByRole('main').locator(`a[href*="#${paragraph.id}"]`))
    await expect(page).toHaveURL(({ pathname }) => pathname === addresses.document(first))
  })
}

test('in ru by keyboard: from the front page by its menu to the list of speakers, to one of them, and to a document', async ({
  page,
}) => {
  const say = sayIn('ru')
  const addresses = addressesIn.ru
  await page.goto(origin + addresses.home())
  await takeByKeyboard(page, page.getByRole('banner').getByRole('link', { name: say('browse.title') }))
  await expect(page).toHaveURL(origin + addresses.browse())
  const main = page.getByRole('main')
  await takeByKeyboard(page, main.locator(`a[href="${addresses.groups('speakers')}"]`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('groups.speakers'))
  await takeByKeyboard(page, main.getByRole('link', { name: /^Verell, Ana/ }))
  await expect(page).toHaveURL(new RegExp(`${addresses.groups('speakers')}[^/]+/$`))
  await takeByKeyboard(page, main.locator('.list-title'))
  await expect(page.locator('.reading .text')).toBeVisible()
  await expect(page).toHaveURL(({ pathname }) => pathname.startsWith(`${location.base}/documents/`))
})

test('who goes on in another language has the same question there', async ({ page }) => {
  await page.goto(origin + addressesIn.ru.search(words))
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
  await page.getByRole('main').getByRole('combobox').fill('zzyzzyx')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=zzyzzyx/)
  const status = page.getByRole('main').getByRole('status').first()
  await expect(status).toHaveText(/^Ничего не найдено/)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Қазақша' }).click()
  await expect(page).toHaveURL(origin + addressesIn.kk.search('zzyzzyx'))
  await expect(page.getByRole('main').getByRole('combobox')).toHaveValue('zzyzzyx')
  await page.goto(origin + addressesIn.kk.quote(words))
  await page.getByRole('contentinfo').getByRole('link', { name: 'Русский' }).click()
  await expect(page).toHaveURL(origin + addressesIn.ru.quote(words))
  await expect(page.getByRole('main').getByRole('textbox')).toHaveValue(words)
})

test.describe('where nothing is at an address', () => {
  test.use({ expected: /status of 404|: .* 404$/ })

  test('that is said in the language of its folder; at the top in each', async ({ page }) => {
    const title = (language: string) => sayIn(language)('notFound.title')
    await page.goto(`${origin}${addressesIn.kk.home()}nowhere/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title('kk'))
    expect(await findBarriers(page)).toEqual([])
    await page.goto(`${origin}${location.base}/nowhere/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title('en'))
    await expect(page.getByRole('heading', { level: 2, name: title('ru') })).toBeVisible()
    await expect(page.getByRole('heading', { level: 2, name: title('kk') })).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
  })
})
