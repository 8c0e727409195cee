import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { wordingHash } from '#lib/text/wording-hash.ts'
import { documentAddress } from '#tests/addresses.ts'
import { known, pagesInStates } from './known.ts'
import { paragraphsOf } from './paragraph.ts'
import { expect, test } from './watched.ts'

const address = documentAddress(known.document)
const noted = pagesInStates.find(([name]) => name === 'a correction')?.[1] ?? ''

async function fontSize(page: Page): Promise<number> {
  return paragraphsOf(page)
    .first()
    .evaluate((paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize))
}

async function openSettings(page: Page): Promise<void> {
  await page.getByText('Size and width of the text').click()
}

test.describe('size and width of the text', () => {
  test('are chosen by keyboard, kept for other texts, and as usual again', async ({ page }) => {
    await page.setViewportSize({ width: 1600, height: 900 })
    await page.goto(address)
    const usual = await fontSize(page)
    const width = (await paragraphsOf(page).first().boundingBox())?.width ?? 0
    await openSettings(page)
    const size = page.getByRole('slider', { name: 'Size' })
    await size.focus()
    await page.keyboard.press('ArrowRight')
    await expect(size).toHaveAttribute('aria-valuetext', 'large')
    expect(await fontSize(page)).toBeGreaterThan(usual)
    await page.getByRole('slider', { name: 'Width' }).focus()
    await page.keyboard.press('ArrowLeft')
    expect((await paragraphsOf(page).first().boundingBox())?.width).toBeLessThan(width)

    await page.reload()
    expect(await fontSize(page)).toBeGreaterThan(usual)
    await openSettings(page)
    await expect(page.getByRole('slider', { name: 'Size' })).toHaveValue('2')
    await page.getByRole('button', { name: 'As usual' }).click()
    expect(await fontSize(page)).toBe(usual)
    await page.reload()
    expect(await fontSize(page)).toBe(usual)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  test('are there from the first: nothing moves', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('text-steps', '3 2')
      new PerformanceObserver((list) => {
        const { dataset } = document.documentElement
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          dataset.shift = String(Number(dataset.shift ?? 0) + entry.value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(address)
    await page.evaluate(() => document.fonts.ready)
    await page.waitForLoadState('networkidle')
    expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBeLessThan(0.01)
    await expect(page.locator('html')).toHaveAttribute('data-size', '3')
  })

  test('grow with the size that the browser has', async ({ page }) => {
    await page.goto(address)
    const usual = await fontSize(page)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await fontSize(page)).toBe(usual * 2)
  })

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false })
    test('are the browser’s, and no control is shown that would do nothing', async ({ page }) => {
      await page.goto(address)
      await expect(page.getByText('Size and width of the text')).toBeHidden()
    })
  })
})

test('the contents stay at hand on a phone, say what is read, and close when they were used', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(address)
  const folded = page.locator('.jumps details')
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2))
  await expect(folded).toBeInViewport()
  await folded.locator('summary').click()
  await expect(folded.locator('[aria-current]')).toHaveCount(1)
  const last = folded.getByRole('link').last()
  const target = (await last.getAttribute('href')) ?? ''
  await last.click()
  await expect(folded).not.toHaveAttribute('open')
  await expect(page.locator(target)).toBeInViewport()
  const bar = await page.locator('.jumps').boundingBox()
  const heading = await page.locator(target).boundingBox()
  expect(heading?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1)
})

test('on paper are the address, the day and the number of each paragraph', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-05T12:00:00'))
  await page.goto(address)
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf())), { mergePages: true })
  const words = text.replaceAll(/\s+/g, ' ')
  // Lines are broken within the address.
  expect(words.replaceAll(' ', '')).toMatch(new RegExp(`${address}·[A-Z][a-z]+on5March2026`))
  expect(words).toContain('¶ 1')
  expect(words).toContain('1 / ')
  expect(words).not.toContain('Copy link')
  expect(words).not.toContain('Size and width')
})

test.describe('an error in a paragraph', () => {
  test('is reported by a letter that names it, with the check of its words and the words meant', async ({ page }) => {
    await page.goto(address)
    const { id, text } = known.paragraph
    await page.locator(`[id="${id}"] .no`).focus()
    await page.keyboard.press('s')
    await expect(page.getByRole('group', { name: 'Selected words' })).toBeVisible()
    const link = page.getByRole('group', { name: 'Selected words' }).getByRole('link', { name: 'Report an error' })
    const letter = new URL((await link.getAttribute('href')) ?? '')
    expect(letter.protocol).toBe('mailto:')
    expect(letter.searchParams.get('subject')).toContain(known.document.id)
    const body = letter.searchParams.get('body') ?? ''
    expect(body).toContain(`${address}?c=${wordingHash(text)}#${id}`)
    expect(body).toContain(`${id}, check ${wordingHash(text)}`)
    expect(body).toContain(text.slice(0, 20))
  })

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false })
    test('is reported by the link at the foot of the page', async ({ page }) => {
      await page.goto(address)
      const link = page.getByRole('contentinfo').getByRole('link', { name: 'Report an error' })
      await expect(link).toHaveAttribute('href', /^mailto:/)
    })
  })
})

test('titles in capitals are set in small ones, and are read, copied and found as they are', async ({ page }) => {
  await page.goto('/documents/')
  const title = page.getByRole('link', { name: /^ROADS AND LAMPS: THE SPEAKER/ })
  const caps = () => title.locator('span').evaluate((span) => getComputedStyle(span).fontVariantCaps)
  expect(await caps()).toBe('all-small-caps')
  // biome-ignore lint/performance/useDomNodeTextContent: what is seen and copied is asked, not what the page is made of
  expect(await title.innerText()).toMatch(/^ROADS AND LAMPS: THE SPEAKER/)
  await title.click()
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(/^ROADS AND LAMPS: THE SPEAKER/)
  expect(await heading.locator('span').evaluate((span) => getComputedStyle(span).fontVariantCaps)).toBe(
    'all-small-caps',
  )
})

test('a note of the editors is told from the record by eye and ear, and the search doesn’t find it', async ({
  page,
}) => {
  await page.goto(noted)
  const note = page.getByRole('note', { name: 'Note by the editors, no part of the record' })
  await expect(note).toHaveCount(2)
  await expect(note.first()).toContainText('the last leaf is lost')
  await expect(note.last()).toContainText('The ferry of the lower reach is meant')
  await page.goto(`/search/?${new URLSearchParams({ q: '"last leaf is lost"' })}`)
  await expect(page.getByRole('main').getByRole('status').first()).toContainText(/nothing|^0 /i)
})
