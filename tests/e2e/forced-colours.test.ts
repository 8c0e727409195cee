import type { Locator, Page } from '@playwright/test'
import { documentAddress, searchAddress, trendsAddress } from '#tests/addresses.ts'
import { known } from './known.ts'
import { expect, test } from './watched.ts'

test.use({ contextOptions: { forcedColors: 'active' }, colorScheme: 'dark' })

/**
 * The contrast of a colour of an element with the ground of the page (WCAG 2.2, relative luminance), as the browser
 * shows it.
 */
async function contrast(
  element: Locator,
  property: 'fill' | 'backgroundColor' | 'outlineColor' | 'stroke',
): Promise<number> {
  return await element.evaluate((one, name) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    if (!canvas) throw new Error('no canvas')
    const luminance = (colour: string) => {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const ground = document.createElement('div')
    ground.className = 'ground'
    document.body.append(ground)
    const probe = new CSSStyleSheet()
    probe.replaceSync('.ground { background: Canvas }')
    document.adoptedStyleSheets.push(probe)
    const [a, b] = [luminance(getComputedStyle(one)[name]), luminance(getComputedStyle(ground).backgroundColor)]
    ground.remove()
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }, property)
}

/** How an element is marked, apart from colours that are not kept: line, border, weight. */
async function marks(element: Locator): Promise<string> {
  return await element.evaluate((one) => {
    const { textDecorationLine, fontWeight, borderBlockEnd, borderInlineStart, outlineStyle } = getComputedStyle(one)
    const before = getComputedStyle(one, '::before').content
    return [textDecorationLine, fontWeight, borderBlockEnd, borderInlineStart, outlineStyle, before].join(' ')
  })
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  for (const status of await page.getByRole('main').getByRole('status').all()) await expect(status).not.toHaveText(/…$/)
}

test('found words are marked on a ground of their own', async ({ page }) => {
  await open(page, searchAddress(known.words))
  expect(await contrast(page.getByRole('main').locator('mark').first(), 'backgroundColor')).toBeGreaterThan(3)
})

test('bars of a chart are seen', async ({ page }) => {
  await open(page, '/')
  expect(await contrast(page.locator('.year-chart rect + rect').first(), 'fill')).toBeGreaterThan(3)
})

test('lines of a chart are seen', async ({ page }) => {
  await open(page, trendsAddress(known.words.replaceAll(' ', ',')))
  const paths = page.locator('.trend-chart path[stroke]')
  await expect(paths.first()).toBeAttached()
  for (const path of await paths.all()) expect(await contrast(path, 'stroke')).toBeGreaterThan(3)
})

test('which page, order and view one is at is seen', async ({ page }) => {
  await open(page, searchAddress(known.words))
  for (const list of [
    page.getByRole('banner').getByRole('navigation').first(),
    page.getByRole('navigation', { name: 'Order' }),
  ]) {
    const links = list.getByRole('link')
    const at = list.locator('a[aria-current]')
    await expect(at).toHaveCount(1)
    const others = await Promise.all((await links.all()).map(marks))
    const own = await marks(at)
    expect(others.filter((one) => one === own)).toHaveLength(1)
  }
})

test('the paragraph that a link leads to, and the focus, are seen', async ({ page }) => {
  await open(page, `${documentAddress(known.document)}#${known.paragraph.id}`)
  const border = await page.locator(`[id="${known.paragraph.id}"]`).evaluate((one) => {
    const { borderInlineStartWidth, borderInlineStartStyle } = getComputedStyle(one, '::before')
    return `${borderInlineStartWidth} ${borderInlineStartStyle}`
  })
  expect(border).toBe('3px solid')
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  await expect(focused).toHaveCSS('outline-style', 'solid')
  expect(await contrast(focused, 'outlineColor')).toBeGreaterThan(3)
})
