import type { Page } from '@playwright/test'

/** What moved on a page that nobody touched. */
export interface LayoutShift {
  /** Share of the screen that moved, times how far it moved (Layout Instability, section 2.2). */
  value: number
  /** What moved: elements by tag, class and first words. */
  moved: string[]
}

declare global {
  interface Window {
    layoutShifts?: LayoutShift[]
  }
}

/** Notes what moves on the pages that are opened from now on; `layoutShifts` gives it. */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface ShiftEntry extends PerformanceEntry {
      value: number
      hadRecentInput: boolean
      sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
    }
    const named = (node: Node | null) => {
      const element = node instanceof Element ? node : node?.parentElement
      const words = (node?.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 40)
      return `${element?.tagName.toLowerCase() ?? '?'}.${element?.getAttribute('class') ?? ''} “${words}”`
    }
    const shifts: LayoutShift[] = []
    window.layoutShifts = shifts
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as ShiftEntry[])
        if (!entry.hadRecentInput)
          shifts.push({
            value: entry.value,
            moved: entry.sources.map(
              ({ node, previousRect, currentRect }) =>
                `${named(node)} ${previousRect.y}→${currentRect.y} (${previousRect.height}→${currentRect.height})`,
            ),
          })
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** What moved since the page was opened. */
export async function layoutShifts(page: Page): Promise<LayoutShift[]> {
  // Entries come with the frame after the one in which something moved.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  return await page.evaluate(() => window.layoutShifts ?? [])
}
