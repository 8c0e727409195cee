import type { Page } from '@playwright/test'
import { formatPassageLink } from '#lib/site/passage-link.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'
import { documentAddress } from '#tests/addresses.ts'
import { withWordings } from './altered-page.ts'
import { findBarriers } from './find-barriers.ts'
import { known } from './known.ts'
import { expectLooked, expectPointedAt, linkNotice } from './paragraph.ts'
import { expect, test } from './watched.ts'

const address = documentAddress(known.document)
const paragraphs = known.document.blocks.filter((block) => block.type === 'paragraph')
const [first, second, third] = paragraphs
if (!first || !second || !third) throw new Error(`${address} has too few paragraphs to test with`)
const { id, text } = known.paragraph

/** As the paragraph read before: one word was another, one was not there. */
const before = text.replace(/^(\S+) (\S+)/, '$1 ferryman').replace(/\s(\S+)$/, ' late $1')
const wording = (old: string, from = '2024-03-01') => ({ text: old, check: wordingHash(old), from })
const staleLink = formatPassageLink(address, { from: id, wordingHashes: [wordingHash(before)] })

/** The words that the page has marked. */
function linkedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('linked') ?? [])].map((range) => range.toString()))
}

test('every paragraph carries the check of the words that are there', async ({ page }) => {
  await page.goto(address)
  const shown = await page
    .locator('[data-check]')
    .evaluateAll((all) =>
      all.map((one) => [one.querySelector(':scope > p')?.textContent ?? '', one.getAttribute('data-check')] as const),
    )
  expect(shown.length).toBe(paragraphs.filter((one) => !one.withdrawn).length)
  expect(shown.filter(([words, check]) => wordingHash(words) !== check)).toEqual([])
})

test('a link whose words stand as they stood opens without a word about it', async ({ page }) => {
  await page.goto(formatPassageLink(address, { from: id, wordingHashes: [wordingHash(text)] }))
  await expectPointedAt(page, id)
  await expectLooked(page)
  await expect(linkNotice(page)).toHaveCount(0)
})

test('a link whose words changed says so, where nothing more is known', async ({ page }) => {
  await page.goto(staleLink)
  const notice = linkNotice(page, id)
  await expect(notice).toContainText('have changed since the link was made')
  await expect(notice).toContainText('not recorded')
  await expect(page.getByRole('article').getByRole('status')).toContainText('have changed since')
})

test('a link whose words changed shows the difference word by word, and since when', async ({ page }) => {
  await withWordings(page, known.document, {
    [id]: { state: 'changed', wordings: [wording(before), wording(text, '2024-05-02')] },
  })
  await page.goto(staleLink)
  const notice = linkNotice(page, id)
  await expect(notice).toContainText('2 May 2024')
  await expect(notice.locator('del').first()).toContainText('ferryman')
  await expect(notice.locator('del').last()).toContainText('late')
  await expect(notice.locator('ins').first()).toContainText(text.split(' ')[1] ?? '')
  expect(await findBarriers(page, 'article')).toEqual([])
  await notice.getByRole('button', { name: 'Close' }).click()
  await expect(notice).toHaveCount(0)
})

test('a link to a paragraph that was divided shows how it read, and leads to where its words are', async ({ page }) => {
  await withWordings(page, known.document, {
    [id]: { state: 'split', now: [id, first.id], wordings: [wording(before)] },
  })
  await page.goto(staleLink)
  const notice = linkNotice(page)
  await expect(notice).toContainText('has since been divided')
  await expect(notice.locator('q')).toHaveText(before)
  await notice.getByRole('link').last().click()
  await expect(page).toHaveURL(new RegExp(`${address}#${first.id}$`))
  await expectPointedAt(page, first.id)
})

test('a link to no paragraph of the page says so and leads to the search', async ({ page }) => {
  await page.goto(`${address}#p-zzzzzzz`)
  const notice = linkNotice(page)
  await expect(notice).toContainText('no such paragraph')
  await notice.getByRole('link').click()
  await expect(page).toHaveURL(/\/search\/$/)
})

test('other fragments are left alone', async ({ page }) => {
  await page.goto(`${address}#record`)
  await expectLooked(page)
  await expect(linkNotice(page)).toHaveCount(0)
})

test('a link to several paragraphs marks them all, and nothing else', async ({ page }) => {
  const wordingHashes = [first, second, third].map((one) => wordingHash(one.text))
  await page.goto(formatPassageLink(address, { from: first.id, to: third.id, wordingHashes }))
  await expect(page.locator('.p.linked')).toHaveCount(3)
  await expect(page.locator('.p.linked').last()).toHaveId(third.id)
  await expect(page.locator('.link-notice')).toHaveCount(0)
  await expect(page.locator(':target')).toHaveId(first.id)
  await expect(page.locator(':target')).toBeInViewport()
})

test('a link to words marks them, and only them', async ({ page }) => {
  const at = [text.indexOf(' ') + 1, text.length - 1] as const
  await page.goto(formatPassageLink(address, { from: id, wordingHashes: [wordingHash(text)], at }))
  await expect.poll(() => linkedWords(page)).toEqual([text.slice(...at)])
  await expectPointedAt(page, id)
})

test('a link to words of a paragraph that changed marks them where they still stand', async ({ page }) => {
  await withWordings(page, known.document, { [id]: { state: 'changed', wordings: [wording(before)] } })
  const words = before.split(' ').slice(3, 8).join(' ')
  const start = before.indexOf(words)
  const link = { from: id, wordingHashes: [wordingHash(before)], at: [start, start + words.length] as const }
  await page.goto(formatPassageLink(address, link))
  await expect.poll(() => linkedWords(page)).toEqual([words])
  await expect(linkNotice(page).locator('q')).toHaveText(words)
})

test('going on to another paragraph leaves nothing of the first link in the address', async ({ page }) => {
  await page.goto(staleLink)
  await expect(linkNotice(page)).toHaveCount(1)
  await page
    .locator(`[id="${first.id}"]`)
    .getByRole('link', { name: /^Paragraph \d+$/ })
    .click()
  await expect(page).toHaveURL(new RegExp(`${address}#${first.id}$`))
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`c=${wordingHash(before)}#${id}$`))
})

test.describe('in a browser of its own', () => {
  test('the browser marks the words of a text fragment by itself, wherever they stand', async ({ page }) => {
    // The words stand elsewhere than the paragraph named: only a text fragment can lead there.
    const words = text.split(' ').slice(-4).join(' ').replace(/[.,]$/, '')
    await page.goto(`${address}#${first.id}:~:text=${encodeURIComponent(words)}`)
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a link to several paragraphs leads to the first', async ({ page }) => {
    const wordingHashes = [second, third].map((one) => wordingHash(one.text))
    await page.goto(formatPassageLink(address, { from: second.id, to: third.id, wordingHashes }))
    await expect(page.locator(':target')).toHaveId(second.id)
    await expect(page.locator(`[id="${second.id}"]`)).toBeInViewport()
  })

  test('a link with a text fragment leads to the words', async ({ page }) => {
    const words = text.split(' ').slice(-4).join(' ').replace(/[.,]$/, '')
    const link = { from: id, wordingHashes: [wordingHash(text)], at: [0, 5] as const }
    await page.goto(formatPassageLink(address, link, `text=${encodeURIComponent(words)}`))
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('the notice of changed words fits, and the words after it are in sight', async ({ page }) => {
    await withWordings(page, known.document, { [id]: { state: 'changed', wordings: [wording(before)] } })
    await page.goto(staleLink)
    await expect(linkNotice(page)).toBeInViewport()
    const [width, wanted] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return [scrollWidth, clientWidth]
    })
    expect(width).toBeLessThanOrEqual(Number(wanted))
  })
})
