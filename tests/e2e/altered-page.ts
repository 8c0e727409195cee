import type { Page } from '@playwright/test'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Wordings } from '#lib/domain/wordings.ts'
import { documentAddress } from '#tests/addresses.ts'

/** Serves the page of a document as if its paragraphs had the histories given. */
export async function withWordings(page: Page, document: ArchiveDocument, wordings: Wordings): Promise<void> {
  const address = documentAddress(document)
  await page.route(
    (url) => url.pathname === address,
    async (route) => {
      const response = await route.fetch()
      const html = (await response.text()).replace('<article ', '<article data-wordings="wordings.json" ')
      await route.fulfill({ response, body: html })
    },
  )
  await page.route(
    (url) => url.pathname === `${address}wordings.json`,
    (route) => route.fulfill({ json: wordings }),
  )
}
