import { compareAddress, documentAddress, quoteAddress, searchAddress, trendsAddress } from '#tests/addresses.ts'
import { compared, known } from './known.ts'
import { expect, test } from './watched.ts'

/* What screen readers are given: names, roles and states in the accessibility tree, and what is said when it changes. */

test('the frame of a page has its landmarks, each with a name where there are several of a kind', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link /Skip/
    - banner:
      - link
      - navigation /./:
        - list
      - search:
        - searchbox /./
    - main:
      - heading [level=1]
      - search:
        - searchbox /./
        - button /./
    - contentinfo
  `)
})

test('a search: the field, how much was found, hits below headings, and what they can be narrowed to', async ({
  page,
}) => {
  await page.goto(searchAddress(known.words))
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ paragraph/)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading [level=1]
      - search:
        - combobox /./: ${known.words}
        - button /./
      - paragraph:
        - status: /^\\d+ paragraph/
      - navigation /./:
        - link /./
      - navigation /./:
        - link /./
      - region /./:
        - heading /./ [level=2]
        - article:
          - heading /./ [level=3]:
            - link /./
          - list:
            - listitem:
              - link /./:
                - mark
      - group:
        - region /./:
          - heading /./ [level=2]
          - list:
            - listitem:
              - link /./
  `)
})

test('suggestions: the field says that a list is open, and which of it is chosen', async ({ page }) => {
  await page.goto(searchAddress())
  const field = page.getByRole('main').getByRole('combobox')
  await expect(field).toHaveAttribute('aria-expanded', 'false')
  await field.pressSequentially(known.words.slice(0, 4))
  await expect(page.getByRole('listbox')).toBeVisible()
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  const chosen = page.getByRole('option', { selected: true })
  await expect(chosen).toHaveCount(1)
  await expect(field).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '')
  await expect(field).toBeFocused()
})

test('an answer is said once it is there, and a search that goes on is said to go on', async ({ page }) => {
  await page.route('**/search/data/**', async (route) => {
    await new Promise((done) => setTimeout(done, 400))
    await route.continue()
  })
  await page.goto(searchAddress(known.words))
  const status = page.getByRole('main').getByRole('status').first()
  // The region is there before it says anything, or nothing of it would be said.
  await expect(status).toHaveText(/…$/)
  const region = await status.elementHandle()
  await expect(status).toHaveText(/^\d+ paragraph/)
  expect(await region?.evaluate((element) => element.isConnected)).toBe(true)
})

test('a checked quotation: the verdict is said, and the passage is a figure with its place', async ({ page }) => {
  await page.goto(quoteAddress(known.paragraph.text))
  await expect(page.getByRole('status').first()).toHaveText(/^Said/)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading [level=1]
      - textbox /./
      - button /./
      - status: /^Said/
      - region /./:
        - heading /./ [level=2]
        - figure /./:
          - blockquote
          - link /./
  `)
})

test('trends: the picture is left out, and the table has its counts under headers', async ({ page }) => {
  await page.goto(trendsAddress(known.words.replaceAll(' ', ',')))
  await expect(page.getByRole('table')).toBeVisible()
  await expect(page.getByRole('main').getByRole('table')).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row:
          - columnheader
          - columnheader
      - rowgroup:
        - row:
          - rowheader
          - cell
  `)
  await expect(page.getByRole('img')).toHaveCount(0)
})

test('a comparison is said to be ready, and each part has a heading', async ({ page }) => {
  await page.goto(compareAddress(compared.teller, compared.told))
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: /\w/ })).not.toHaveCount(0)
})

test('headings of every page go down one level at a time', async ({ page }) => {
  for (const address of [
    '/',
    '/documents/',
    '/dates/',
    '/browse/',
    documentAddress(known.document),
    searchAddress(known.words),
  ]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    const levels = await page
      .getByRole('heading')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))))
    const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
    expect(leaps, address).toEqual([])
  }
})
