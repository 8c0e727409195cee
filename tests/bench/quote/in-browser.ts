import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from '@playwright/test'
import { build } from 'esbuild'
import { bundleWorker } from '#lib/search/build/bundle.ts'
import { serveCounting } from '#tests/bench/search/counting-server.ts'

/**
 * Has quotations checked one after the other in one page, over the index below `folder`, all of them twice. Resolves to
 * the milliseconds of each, the first time and again.
 */
export async function timeChecks(browser: Browser, folder: string, quotations: readonly string[]): Promise<number[][]> {
  const [worker] = await bundleWorker(folder, {
    kind: 'quote',
    entry: fileURLToPath(new URL('../../../lib/quote/browser/worker.ts', import.meta.url)),
  })
  const page = fileURLToPath(new URL('./quote-page.ts', import.meta.url))
  const { outputFiles } = await build({
    entryPoints: [page],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  })
  await writeFile(join(folder, 'page.js'), outputFiles[0]?.contents ?? '')
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><meta name="quote" content="${worker}"><script type="module" src="/page.js"></script>`,
  )
  const server = await serveCounting(folder, { ranges: true })
  try {
    const opened = await browser.newPage()
    await opened.goto(server.address)
    await opened.waitForFunction(() => 'checkQuotation' in window)
    const rounds: number[][] = []
    for (let round = 0; round < 2; round++) {
      rounds.push(
        await opened.evaluate(async (asked) => {
          const taken: number[] = []
          for (const quotation of asked) {
            const begun = performance.now()
            const response = await window.checkQuotation(quotation)
            if (response.type === 'failure') throw new Error(response.message)
            taken.push(performance.now() - begun)
          }
          return taken
        }, quotations),
      )
    }
    return rounds
  } finally {
    server.close()
  }
}
