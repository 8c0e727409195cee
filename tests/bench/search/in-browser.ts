import type { Browser } from '@playwright/test'
import { serveCounting } from './counting-server.ts'
import type { Found } from './score.ts'

/** What one query took, from a page that was just opened in a browser that had nothing. */
export interface Cold {
  milliseconds: number
  bytes: number
  requests: number
}

/** Asks the page of an engine each query in a browser of its own. The empty page itself is not counted. */
export async function askCold(browser: Browser, folder: string, queries: readonly string[]): Promise<Cold[]> {
  const server = await serveCounting(folder)
  const cold: Cold[] = []
  try {
    for (const query of queries) {
      server.reset()
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(server.address, { waitUntil: 'commit' })
      await page.waitForFunction(() => 'ask' in window)
      const milliseconds = await page.evaluate(async (asked) => {
        await window.ask(asked)
        // Since the navigation began.
        return performance.now()
      }, query)
      cold.push({ milliseconds, ...server.count })
      await context.close()
    }
  } finally {
    server.close()
  }
  return cold
}

/** Asks all queries one after the other in one page. */
export async function askWarm(
  browser: Browser,
  folder: string,
  queries: readonly string[],
): Promise<{ found: Found[]; milliseconds: number }[]> {
  const server = await serveCounting(folder)
  try {
    const page = await browser.newPage()
    await page.goto(server.address)
    await page.waitForFunction(() => 'ask' in window)
    const answers: { found: Found[]; milliseconds: number }[] = []
    for (const query of queries) {
      answers.push(
        await page.evaluate(async (asked) => {
          const begun = performance.now()
          return { found: await window.ask(asked), milliseconds: performance.now() - begun }
        }, query),
      )
    }
    await page.close()
    return answers
  } finally {
    server.close()
  }
}
