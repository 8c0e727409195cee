import { compareAddress, documentAddress, quoteAddress, trendsAddress, watchAddress } from '#tests/addresses.ts'
import { problemsOnTheWay, tabTo, takeByKeyboard } from './by-keyboard.ts'
import { compared, known, knownYear } from './known.ts'
import { expectPointedAt } from './paragraph.ts'
import { expect, test } from './watched.ts'

/* What people come for, without a pointer: at each stop on the way the focus must be seen, and nothing may hold it. */

for (const { screen, viewport } of [
  { screen: 'a desk', viewport: { width: 1280, height: 720 } },
  // 1280 pixels at 400 %: the sections are in a menu, and one thing is below the other.
  { screen: 'a page enlarged four times', viewport: { width: 320, height: 256 } },
]) {
  test.describe(`by keyboard, on ${screen}`, () => {
    test.use({ viewport, permissions: ['clipboard-read', 'clipboard-write'] })

    test('from home by a search to a paragraph, its link, its citation, and the next one', async ({ page }) => {
      await page.goto('/')
      await tabTo(page, page.getByRole('main').getByRole('searchbox'))
      await page.keyboard.type(known.words)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('status').first()).toHaveText(/^\d+ paragraph/)
      await takeByKeyboard(page, page.getByRole('main').locator(`a[href$="#${known.paragraph.id}"]`))
      await expectPointedAt(page, known.paragraph.id)
      await page.keyboard.press('c')
      await expect(page.locator('article').getByRole('status')).not.toBeEmpty()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`#${known.paragraph.id}`)
      await page.keyboard.press('p')
      await expect(page.locator('.no:focus')).toBeInViewport()
      await page.keyboard.press('n')
      await expect(page.locator(`[id="${known.paragraph.id}"] .no`)).toBeFocused()
      await expect(page.locator('.no:focus')).toBeInViewport()
      // Its own link and the way to its citation come next.
      await tabTo(
        page,
        page
          .locator(`[id="${known.paragraph.id}"]`)
          .getByRole('button')
          .or(page.locator(`[id="${known.paragraph.id}"] a:not(.no)`)),
      )
      await tabTo(page, page.locator('.cite > summary'), 'Shift+Tab')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('term').filter({ hasText: /^APA/ })).toBeVisible()
      await expect(page.locator('.cite').getByRole('button').first()).toBeVisible()
      await tabTo(page, page.locator('.cite').getByRole('button').or(page.locator('.cite-files a')))
    })

    test('a quotation is checked, and its paragraph opened', async ({ page }) => {
      await page.goto(quoteAddress())
      await tabTo(page, page.getByRole('main').getByRole('textbox'))
      await page.keyboard.insertText(known.paragraph.text)
      await takeByKeyboard(page, page.getByRole('button', { name: 'Check' }))
      await expect(page.getByRole('status').first()).toHaveText(/^Said, in exactly these words/)
      await takeByKeyboard(page, page.getByRole('main').locator(`a[href*="#${known.paragraph.id}"]`))
      await expectPointedAt(page, known.paragraph.id)
    })

    test('from Browse by the calendar to a document', async ({ page }) => {
      const { date = '', title } = known.document
      await page.goto('/browse/')
      await takeByKeyboard(page, page.getByRole('main').getByRole('link', { name: 'Dates' }))
      await expect(page).toHaveURL(/\/dates\/$/)
      await takeByKeyboard(page, page.getByRole('main').getByRole('table').getByRole('link', { name: knownYear }))
      await expect(page).toHaveURL(new RegExp(`/dates/${knownYear}/$`))
      await takeByKeyboard(page, page.getByRole('main').locator(`a[href$="/dates/${date.replaceAll('-', '/')}/"]`))
      await expect(page).toHaveURL(new RegExp(`/dates/${date.replaceAll('-', '/')}/$`))
      await takeByKeyboard(page, page.getByRole('main').getByRole('link', { name: title }))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      expect(page.url()).toContain(documentAddress(known.document))
    })

    test('a word is followed through the years to its hits', async ({ page }) => {
      await page.goto(trendsAddress())
      await tabTo(page, page.getByRole('main').getByRole('searchbox'))
      await page.keyboard.type(known.words.split(' ')[0] ?? '')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('table')).toBeVisible()
      await takeByKeyboard(page, page.getByRole('table').getByRole('link'))
      await expect(page).toHaveURL(/\/search\//)
      await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
    })

    test('two documents are chosen and compared', async ({ page }) => {
      await page.goto(compareAddress(compared.teller))
      const field = page.getByLabel('Second document')
      await tabTo(page, field)
      await page.keyboard.type(compared.told.title.slice(0, 30))
      await expect(page.getByRole('option', { name: compared.told.title })).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(compareAddress(compared.teller, compared.told))
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    })

    test('figures are filtered, and one opened', async ({ page }) => {
      await page.goto('/figures/')
      await tabTo(page, page.getByRole('searchbox', { name: 'Words shown near it' }))
      await page.keyboard.press('Enter')
      await expect(page.getByRole('status')).toContainText(/found, among/)
      await takeByKeyboard(page, page.locator('main tbody td:first-child a'))
      await expect(page).toHaveURL(/\/documents\/.*#p-/)
    })

    for (const [name, address] of [
      ['a comparison', compareAddress(compared.teller, compared.told)],
      ['a document that was opened from a search', `${documentAddress(known.document)}?q=the`],
      ['a table of trends', trendsAddress('the,water')],
    ] as const) {
      test(`going back through ${name}, nothing that stays in place lies over what has the focus`, async ({ page }) => {
        await page.goto(address)
        await expect(page.getByRole('main').getByRole('link').last()).toBeVisible()
        await page.waitForLoadState('networkidle')
        for (const status of await page.getByRole('main').getByRole('status').all())
          await expect(status).not.toHaveText(/…$/)
        if (address.includes('?q=the') && address.includes('/documents/'))
          await expect(page.locator('.hits-count')).toHaveText(/\d/)
        await page.getByRole('contentinfo').getByRole('link').first().focus()
        expect(await problemsOnTheWay(page, 'Shift+Tab', 40)).toEqual([])
      })
    }

    test('a search is followed, and no more', async ({ page }) => {
      await page.goto(watchAddress())
      await tabTo(page, page.getByRole('main').getByRole('searchbox'))
      await page.keyboard.type(known.words)
      await page.keyboard.press('Enter')
      const followed = page.getByRole('main').getByRole('article', { name: known.words })
      await expect(followed).toBeVisible()
      await takeByKeyboard(page, followed.getByRole('button').last())
      await expect(followed).toHaveCount(0)
    })
  })
}
