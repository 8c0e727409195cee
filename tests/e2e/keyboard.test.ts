import type { Page } from '@playwright/test'
import { known } from './known.ts'
import { expectPointedAt } from './paragraph.ts'
import { expect, test } from './watched.ts'

/** Presses Tab until the focus is on what the selector names; fails where that takes more than 60 times. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let times = 0; times < 60; times++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`Tab never came to ${selector}`)
}

test('everything is reached by keyboard: from home to the search, to a hit, to its paragraph', async ({ page }) => {
  await page.goto('/')
  await tabTo(page, 'main input[type="search"]')
  await page.keyboard.type(known.words)
  await page.keyboard.press('Enter')
  await expect(page.locator(`main a[href$="#${known.paragraph.id}"]`).first()).toBeVisible()
  await tabTo(page, `main a[href$="#${known.paragraph.id}"]`)
  await page.keyboard.press('Enter')
  await expectPointedAt(page, known.paragraph.id)
})

test('the first Tab offers the way past the navigation, and Enter takes it', async ({ page }) => {
  await page.goto('/documents/')
  await page.keyboard.press('Tab')
  const skip = page.locator(':focus')
  await expect(skip).toHaveText(/skip/i)
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('main :focus')).toHaveCount(1)
})

test('what has the focus is seen to have it', async ({ page }) => {
  await page.goto('/')
  const unseen: string[] = []
  for (let times = 0; times < 15; times++) {
    await page.keyboard.press('Tab')
    const unmarked = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return undefined
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      const marked = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
      return marked ? undefined : element.outerHTML.slice(0, 120)
    })
    if (unmarked) unseen.push(unmarked)
  }
  expect(unseen).toEqual([])
})
