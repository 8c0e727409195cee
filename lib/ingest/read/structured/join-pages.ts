import type { Hints } from '#lib/ingest/read/hints.ts'
import type { PageText } from '#lib/ingest/read/html/read-html.ts'
import { moveHints } from '#lib/ingest/read/move-hints.ts'
import type { ReaderFinding } from '#lib/ingest/read/source.ts'
import type { StructuredText } from './structured-text.ts'

/** A head, and pages one after the other, as one text. What the pages say of themselves as pages (titles, dates) is none of the whole. */
export function joinPages(
  head: StructuredText,
  pages: readonly PageText[],
): { text: string; hints: Hints; findings: ReaderFinding[] } {
  const { text: above, hints: ofHead } = head.extracted()
  const findings: ReaderFinding[] = []
  const hints: Hints = { ...ofHead, rows: [], captions: [] }
  const texts: string[] = []
  let length = above.length
  let lines = above.split('\n').length - 1
  for (const page of pages) {
    const { headings, listItems, quotes, preformatted, rows = [], captions = [] } = moveHints(page.hints, length)
    hints.headings.push(...headings)
    hints.listItems.push(...listItems)
    hints.quotes.push(...quotes)
    hints.preformatted.push(...preformatted)
    hints.rows?.push(...rows)
    hints.captions?.push(...captions)
    for (const finding of page.findings ?? [])
      findings.push(finding.line === undefined ? finding : { ...finding, line: finding.line + lines })
    const text = `${page.text}\n\n`
    texts.push(text)
    length += text.length
    lines += text.split('\n').length - 1
  }
  return { text: above + texts.join(''), hints, findings }
}
