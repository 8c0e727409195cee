import type { Browser } from '@playwright/test'
import { type Counted, type ServingOptions, serveCounting } from './counting-server.ts'
import type { Found } from './score.ts'

/** What one query took, from a page that was just opened in a browser that had nothing. */
export interface Cold extends Counted {
  milliseconds: number
}

/** Asks the pages of several engines each query in turn, each time in a browser of its own. */
export async function askCold(
  browser: Browser,
  folders: readonly string[],
  queries: readonly string[],
  options: ServingOptions,
): Promise<Cold[][]> {
  const servers = await Promise.all(folders.map((folder) => serveCounting(folder, options)))
  const cold: Cold[][] = folders.map(() => [])
  try {
    for (const query of queries) {
      for (const [index, server] of servers.entries()) {
        const context = await browser.newContext()
        const page = await context.newPage()
        server.reset()
        await page.goto(server.address, { waitUntil: 'commit' })
        await page.waitForFunction(() => 'ask' in window)
        const milliseconds = await page.evaluate(async (asked) => {
          await window.ask(asked)
          // Since the navigation began.
          return performance.now()
        }, query)
        cold[index]?.push({ milliseconds, ...server.count })
        await context.close()
      }
    }
  } finally {
    for (const server of servers) server.close()
  }
  return cold
}

/** Asks all queries one after the other in one page. */
export async function askWarm(
  browser: Browser,
  folder: string,
  queries: readonly string[],
): Promise<{ found: Found[]; milliseconds: number }[]> {
  const server = await serveCounting(folder, { ranges: true })
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
