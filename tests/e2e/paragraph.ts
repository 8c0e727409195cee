import type { Locator, Page } from '@playwright/test'
import { expect } from './watched.ts'

/** Holds that a paragraph is what the page was opened at: in sight, and set apart from the others by its colour. */
export async function expectPointedAt(page: Page, id: string): Promise<void> {
  const paragraph = page.locator(`[id="${id}"]`)
  await expect(paragraph).toBeInViewport()
  await expect(page.locator(':target')).toHaveAttribute('id', id)
  const other = page.locator('article .p:not(:target)').first()
  await expect.poll(() => look(paragraph)).not.toBe(await look(other))
}

/** What sets a paragraph apart without being read: ground and lines, of the paragraph and of what is drawn behind it. */
function look(paragraph: Locator): Promise<string> {
  return paragraph.evaluate((element) =>
    [undefined, '::before', '::after']
      .map((part) => {
        const { content, backgroundColor, boxShadow, borderLeft } = getComputedStyle(element, part)
        return [content, backgroundColor, boxShadow, borderLeft].join(' ')
      })
      .join('\n'),
  )
}
