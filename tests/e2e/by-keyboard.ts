import type { Locator, Page } from '@playwright/test'
import { expect } from './watched.ts'

/** How often Tab is pressed at most on the way to something: more than a page has before its text. */
const mostTabs = 120

/**
 * What is wrong with the element that has the focus, for whoever has no pointer: that it can't be seen that it has it
 * (WCAG 2.2, 2.4.7), or that something lies over all of it (2.4.11). Undefined where nothing is, and where no element of
 * the page has the focus.
 */
async function problemOfFocus(page: Page): Promise<string | undefined> {
  return await page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    const named = element.outerHTML.slice(0, 140)
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    if ((outlineStyle === 'none' || outlineWidth === '0px') && boxShadow === 'none')
      return `not seen to have it: ${named}`
    const points = [...element.getClientRects()].flatMap(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].flatMap((across) =>
        [0.1, 0.5, 0.9].map((down) => [left + width * across, top + height * down] as const),
      ),
    )
    const isSeen = points.some(([x, y]) => {
      const there = document.elementFromPoint(x, y)
      return (
        there !== null &&
        (element.contains(there) ||
          there.contains(element) ||
          (element instanceof HTMLInputElement && there.matches('label')))
      )
    })
    return isSeen ? undefined : `out of sight, or covered: ${named}`
  })
}

/**
 * Presses Tab until something has the focus, and returns how often. Fails where it never comes there, where the focus
 * stays on one element (a trap), and where at some stop on the way it can't be seen.
 *
 * @param wanted what is to have the focus; of several, any
 * @param key `Shift+Tab` to go back
 */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<number> {
  const problems: string[] = []
  let stayed = 0
  for (let times = 1; times <= mostTabs; times++) {
    const before = await page.evaluateHandle(() => document.activeElement)
    await page.keyboard.press(key)
    const problem = await problemOfFocus(page)
    if (problem) problems.push(problem)
    stayed = (await page.evaluate((earlier) => document.activeElement === earlier && earlier !== document.body, before))
      ? stayed + 1
      : 0
    expect(stayed, 'the focus stays where it is').toBeLessThan(2)
    const isThere = await wanted.evaluateAll((elements) =>
      elements.some((element) => element === document.activeElement),
    )
    if (!isThere) continue
    expect(problems).toEqual([])
    return times
  }
  throw new Error(`${key} never came to ${wanted}`)
}

/** Presses a key some times, and gives what is wrong with the elements that have the focus then. */
export async function problemsOnTheWay(page: Page, key: 'Tab' | 'Shift+Tab', times: number): Promise<string[]> {
  const problems: string[] = []
  for (let time = 0; time < times; time++) {
    await page.keyboard.press(key)
    const problem = await problemOfFocus(page)
    if (problem) problems.push(problem)
  }
  return problems
}

/** Goes to something by Tab, and presses Enter there. */
export async function takeByKeyboard(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press('Enter')
}
