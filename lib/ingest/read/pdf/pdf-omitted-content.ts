import { findingMessage } from '#lib/ingest/finding-message.ts'
import { quotedParts } from '#lib/ingest/read/quoted-list.ts'
import type { ReaderFinding } from '#lib/ingest/read/source.ts'
import type { PageRuns } from './pdf-text-runs.ts'

/** Where words can be seen in a PDF file that are not in its text: pages without text, fields of forms, notes on pages. */
export function findOmittedContent(pages: PageRuns[]): ReaderFinding[] {
  const found: ReaderFinding[] = []
  const bare = pages.flatMap(({ runs }, index) => (runs.length === 0 ? [index + 1] : []))
  if (bare.length > 0 && bare.length < pages.length)
    found.push({
      rule: 'page-without-text',
      severity: 'warning',
      ...findingMessage('pagesWithoutText', {
        count: bare.length,
        pages: bare.join(', '),
        total: String(pages.length),
      }),
    })
  const words = pages.flatMap(({ laidOver }) => laidOver)
  if (words.length > 0)
    found.push({
      rule: 'words-over-the-page',
      severity: 'warning',
      ...findingMessage('overThePage', { passages: quotedParts(words) }),
    })
  return found
}
