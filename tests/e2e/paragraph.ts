import type { Locator, Page } from '@playwright/test'
import { expect } from './watched.ts'

/** Holds that a paragraph is what the page was opened at: in sight, and set apart from the others by its colour. */
export async function expectPointedAt(page: Page, id: string): Promise<void> {
  const paragraph = page.locator(`[id="${id}"]`)
  await expect(paragraph).toBeInViewport()
  await expect(page.locator(':target')).toHaveAttribute('id', id)
  const other = paragraphsOf(page).and(page.locator(':not(:target)')).first()
  await expect.poll(() => look(paragraph)).not.toBe(await look(other))
}

/** The numbered paragraphs of a document's page. */
export function paragraphsOf(page: Page): Locator {
  return page.getByRole('article').locator('[id^="p-"]:has(a[href^="#p-"])')
}

/** What the page says of a link that led to it, or at one of its paragraphs; a reader can close it. */
export function linkNotice(page: Page, paragraph?: string): Locator {
  const within = paragraph === undefined ? page : page.locator(`[id="${paragraph}"]`)
  return within.getByRole('note').filter({ has: page.getByRole('button', { name: 'Close this note' }) })
}

/** The ids of the paragraphs that look otherwise than most of the page's, in its order: those that a link marks. */
export async function markedParagraphs(page: Page): Promise<string[]> {
  const all = await paragraphsOf(page).all()
  const seen = await Promise.all(all.map(async (one) => ({ id: await one.getAttribute('id'), look: await look(one) })))
  const usual = seen.filter(({ look: own }) => seen.filter((one) => one.look === own).length > seen.length / 2)
  return seen.flatMap(({ id, look: own }) => (id && own !== usual[0]?.look ? [id] : []))
}

/** Waits until the script of the page has looked at the address: it then has a place to say something. */
export async function expectLooked(page: Page): Promise<void> {
  await expect(page.getByRole('article').getByRole('status')).toBeAttached()
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
