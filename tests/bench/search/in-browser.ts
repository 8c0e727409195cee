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

/** What a query took in a page that had answered others. */
export interface Warm {
  found: Found[]
  /** When it was asked first, so that parts of the index had to be fetched, and when all had been asked before. */
  milliseconds: number
  again: number
}

/** Asks all queries one after the other in one page, twice. */
export async function askWarm(browser: Browser, folder: string, queries: readonly string[]): Promise<Warm[]> {
  const server = await serveCounting(folder, { ranges: true })
  try {
    const page = await browser.newPage()
    await page.goto(server.address)
    await page.waitForFunction(() => 'ask' in window)
    const ask = (query: string) =>
      page.evaluate(async (asked) => {
        const begun = performance.now()
        return { found: await window.ask(asked), milliseconds: performance.now() - begun }
      }, query)
    const answers: Warm[] = []
    for (const query of queries) answers.push({ ...(await ask(query)), again: 0 })
    for (const [index, query] of queries.entries()) {
      const answer = answers[index]
      if (answer) answer.again = (await ask(query)).milliseconds
    }
    await page.close()
    return answers
  } finally {
    server.close()
  }
}
