import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { lookup } from 'mrmime'

/**
 * From now on the pages of a context come from another folder, at the addresses that they had: as when a site is
 * published anew. Resolves once that is so.
 */
export async function publishAnew(context: BrowserContext, out: string): Promise<void> {
  await context.unrouteAll()
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    try {
      await route.fulfill({
        body: await readFile(join(out, decodeURIComponent(file))),
        contentType: lookup(file) ?? 'application/octet-stream',
      })
    } catch {
      await route.fulfill({ status: 404 })
    }
  })
}
