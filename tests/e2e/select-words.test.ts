import type { Locator, Page } from '@playwright/test'
import { sentences } from '#lib/text/sentences.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'
import { documentAddress, passagePageAddress, quoteAddress } from '#tests/addresses.ts'
import { findBarriers } from './find-barriers.ts'
import { known } from './known.ts'
import { linkNotice, markedParagraphs } from './paragraph.ts'
import { expect, test } from './watched.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const address = documentAddress(known.document)
const { id, text } = known.paragraph
const paragraphs = known.document.blocks.filter((block) => block.type === 'paragraph')
const index = paragraphs.findIndex((one) => one.id === id)
const other = paragraphs.slice(0, index).findLast((one) => one.form === 'plain' && !one.withdrawn)
if (!other) throw new Error(`${address} has too few paragraphs to test with`)

const menuOf = (page: Page): Locator => page.getByRole('group', { name: 'Selected words' })
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

/** Selects from a character of one paragraph up to one of another, as a mouse does. */
async function select(page: Page, from: string, start: number, to: string, end: number): Promise<void> {
  await page.evaluate(
    ([from, start, to, end]) => {
      const place = (id: string, position: number) => {
        const walker = document.createTreeWalker(
          document.querySelector(`[id="${id}"] > p`) ?? document.body,
          NodeFilter.SHOW_TEXT,
        )
        let passed = 0
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.nodeValue?.length ?? 0
          if (position <= passed + length) return [node, position - passed] as const
          passed += length
        }
        throw new Error(`${id} is shorter than ${position}`)
      }
      getSelection()?.setBaseAndExtent(...place(from, start), ...place(to, end))
    },
    [from, start, to, end] as const,
  )
}

/** The words that the page has marked, opened from a link. */
function linkedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('linked') ?? [])].map((range) => range.toString()))
}

test('selected words are linked to: a colleague sees them marked', async ({ page, browser, baseURL }) => {
  await page.goto(address)
  const words = text.split(' ').slice(2, 6).join(' ')
  const start = text.indexOf(words)
  await select(page, id, start + 1, id, start + words.length - 1)
  await menuOf(page).getByRole('button', { name: 'Copy link' }).click()
  await expect(menuOf(page)).toContainText('Copied')
  const link = await copied(page)
  expect(new URL(link).searchParams.get('c')).toBe(wordingHash(text))

  const fresh = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) })
  const colleague = await fresh.newPage()
  await colleague.goto(link)
  await expect.poll(() => linkedWords(colleague)).toEqual([words])
  await expect(colleague.locator(`[id="${id}"]`)).toBeInViewport()
  await expect(linkNotice(colleague)).toHaveCount(0)
  await fresh.close()
})

test('the same link opened without script leads to the words', async ({ page, browser, baseURL }) => {
  await page.goto(address)
  await select(page, id, 0, id, text.indexOf(' ', 20))
  await menuOf(page).getByRole('button', { name: 'Copy link' }).click()
  await expect(menuOf(page)).toContainText('Copied')
  // Another paragraph in the place of the first layer: only the words lead to where they stand.
  const link = (await copied(page)).replace(`#${id}`, `#${paragraphs[0]?.id}`)
  expect(link).toContain(':~:text=')
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) })
  const colleague = await context.newPage()
  await colleague.goto(link)
  await expect(colleague.locator(`[id="${id}"]`)).toBeInViewport()
  await context.close()
})

test('words of several paragraphs, and whole paragraphs, are linked to as such', async ({ page }) => {
  await page.goto(address)
  await select(page, other.id, other.text.indexOf(' ') + 1, id, text.indexOf(' '))
  await menuOf(page).getByRole('button', { name: 'Copy link' }).click()
  await expect(menuOf(page)).toContainText('Copied')
  const words = new URL(await copied(page))
  expect(words.hash.split(':~:')[0]).toBe(`#${other.id}`)
  expect(words.searchParams.get('to')).toBe(id)
  expect(words.searchParams.get('at')).toBe(`${other.text.indexOf(' ') + 1}-${text.indexOf(' ')}`)

  await select(page, other.id, 0, id, text.length)
  await menuOf(page).getByRole('button', { name: 'Copy link' }).click()
  await expect(menuOf(page)).toContainText('Copied')
  const whole = new URL(await copied(page))
  expect(whole.searchParams.get('at')).toBeNull()
  await page.goto(whole.href)
  await expect.poll(async () => (await markedParagraphs(page)).at(-1)).toBe(id)
})

test('a quotation is copied with its citation, and words are taken to the check', async ({ page }) => {
  await page.goto(address)
  await select(page, id, 0, id, text.length)
  const menu = menuOf(page)
  await menu.getByRole('button', { name: 'Copy quotation' }).click()
  await expect(menu).toContainText('Copied')
  const quotation = await copied(page)
  expect(quotation).toContain(text)
  expect(quotation).toContain(known.document.title)
  expect(quotation).toContain(`#${id}`)
  await expect(menu.getByRole('link', { name: 'Check' })).toHaveAttribute('href', quoteAddress(text))
})

test('the tools are shared with the system where it has a sheet for it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => document.documentElement.setAttribute('data-shared', JSON.stringify(data)),
      configurable: true,
    })
  })
  await page.goto(address)
  await select(page, id, 0, id, text.length)
  await menuOf(page).getByRole('button', { name: 'Share' }).click()
  // The page that the paragraph has of its own: a preview of it shows the words.
  await expect(page.locator('html')).toHaveAttribute(
    'data-shared',
    new RegExp(`${passagePageAddress(known.document, id)}\\?c=`),
  )
})

test('a part of a sentence is widened to the whole', async ({ page }) => {
  const [sentence] = sentences(text)
  test.skip(!sentence || sentence.end - sentence.start < 20, 'the known paragraph has no long sentence')
  await page.goto(address)
  await select(page, id, 0, id, 6)
  await menuOf(page).getByRole('button', { name: 'Whole sentence' }).click()
  await expect
    .poll(() => page.evaluate(() => getSelection()?.toString()))
    .toBe(text.slice(sentence?.start, sentence?.end))
  await expect(menuOf(page).getByRole('button', { name: 'Whole sentence' })).toHaveCount(0)
})

test('by keyboard a sentence is selected, its tools are gone to, and Escape leaves them', async ({ page }) => {
  await page.goto(`${address}#${id}`)
  await expect(page.getByRole('article').getByRole('status')).toBeAttached()
  await page.keyboard.press('s')
  const [sentence] = sentences(text)
  await expect
    .poll(() => page.evaluate(() => getSelection()?.toString()))
    .toBe(text.slice(sentence?.start, sentence?.end))
  await expect(menuOf(page)).toBeVisible()
  await expect(page.getByRole('article').getByRole('status')).toContainText('press m')
  await page.keyboard.press('m')
  await expect(menuOf(page).getByRole('button', { name: 'Copy link' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').getByRole('status')).toHaveText('Copied')
  await page.keyboard.press('Tab')
  await expect(menuOf(page).getByRole('button', { name: 'Copy quotation' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menuOf(page)).toHaveCount(0)
  await expect(page.locator(`[id="${id}"]`).getByRole('link', { name: /^Paragraph \d+$/ })).toBeFocused()
})

test('the tools go when nothing is selected any more', async ({ page }) => {
  await page.goto(address)
  await select(page, id, 0, id, 6)
  await expect(menuOf(page)).toBeVisible()
  await page.evaluate(() => getSelection()?.removeAllRanges())
  await expect(menuOf(page)).toHaveCount(0)
})

test('? lists the keys; Escape closes the list; keys do nothing under it', async ({ page }) => {
  await page.goto(address)
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keys' })
  await expect(dialog).toContainText('next paragraph')
  expect(await findBarriers(page, 'dialog')).toEqual([])
  await page.keyboard.press('/')
  await expect(page.getByRole('banner').getByRole('searchbox')).not.toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

test('/ goes to the field on the page of the search, too', async ({ page }) => {
  await page.goto('/search/?q=weir')
  const field = page.getByRole('main').getByRole('combobox')
  await expect(field).toHaveValue('weir')
  await page.keyboard.press('/')
  await expect(field).toBeFocused()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a phone, ${colorScheme}`, () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, colorScheme })

    test('the tools are at the foot of the window, large enough for a finger', async ({ page }) => {
      await page.goto(`${address}#${id}`)
      await select(page, id, 0, id, 6)
      const menu = menuOf(page)
      await expect(menu).toBeInViewport({ ratio: 1 })
      const boxes = await menu.locator('> *').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
      expect(Math.min(...boxes)).toBeGreaterThanOrEqual(44)
      expect(await findBarriers(page, 'article')).toEqual([])
      await menu.getByRole('button', { name: 'Copy link' }).tap()
      await expect(menu).toContainText('Copied')
    })
  })
}
