import { quotedList } from '#lib/ingest/read/quoted-list.ts'
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
      message: `${bare.length === 1 ? 'page' : 'pages'} ${bare.join(', ')} of ${pages.length}: no text, only a blank page or a picture of one; words in a picture are lost unless they are added to the source as text`,
    })
  const words = pages.flatMap(({ laidOver }) => laidOver)
  if (words.length > 0)
    found.push({
      rule: 'words-over-the-page',
      severity: 'warning',
      message: `words that were filled into a form or written on a page are not in the text: ${quotedList(words)}; print the file to a new PDF file, which has them in its text`,
    })
  return found
}
