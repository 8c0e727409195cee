import type { Page } from '@playwright/test'

/**
 * What of a page can't be seen or read as it is laid out now, each in words: the page itself is wider than the screen;
 * something that is no table has to be scrolled sideways; text is cut off, or reaches out of its box.
 */
export async function lostOnPage(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const found: string[] = []
    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide on ${root.clientWidth}`)
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 50)}”`
    /** Only for screen readers, by the usual rules for that. */
    const isUnseen = (element: HTMLElement) => element.offsetWidth <= 1 || element.offsetHeight <= 1
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!(element instanceof HTMLElement) || !element.checkVisibility() || isUnseen(element)) continue
      if (element.closest('svg, [aria-hidden="true"]')) continue
      const style = getComputedStyle(element)
      const [wide, high] = [
        element.scrollWidth > element.clientWidth + 1,
        element.scrollHeight > element.clientHeight + 1,
      ]
      if (style.display === 'inline' || element.matches('input, textarea, select')) continue
      const scrolls = /auto|scroll/
      if (scrolls.test(style.overflowX) && wide && !element.querySelector('table, .data-table'))
        found.push(`scrolled sideways: ${named(element)}`)
      const cuts = /hidden|clip/
      if ((cuts.test(style.overflowX) && wide) || (cuts.test(style.overflowY) && high))
        found.push(`cut off: ${named(element)}`)
      const isButton = element.matches('button, summary, .button')
      if (isButton && (wide || high)) found.push(`reaches out of its box: ${named(element)}`)
    }
    // What lies outside the page at its left can't be scrolled to.
    for (const element of document.querySelectorAll<HTMLElement>(
      'main :is(p, a, li, h1, h2, h3, td, th, button, input)',
    )) {
      if (!element.checkVisibility() || isUnseen(element)) continue
      const { left } = element.getBoundingClientRect()
      if (left < -1 && !element.closest('.table-frame')) found.push(`outside at the left: ${named(element)}`)
    }
    return found
  })
}
