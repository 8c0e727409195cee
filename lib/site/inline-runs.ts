import type { DocumentKind } from '#lib/domain/document.ts'
import { quotedSpans } from '#lib/text/quoted-spans.ts'
import { stageDirections } from '#lib/text/stage-directions.ts'

/** A part of a paragraph's text that is shown in one way: words that somebody said, or a note of the transcriber. */
export interface InlineRun {
  text: string
  kind?: 'said' | 'noted'
}

/** Kinds in which a reporter writes, and quotes whoever spoke. */
const reportingKinds = new Set<DocumentKind>(['report', 'press-release', 'article'])

/** Fewest words in quotation marks that count as something said; fewer are a name or a term. The search for quotations has the same limit. */
const minQuotedWords = 4

/**
 * A paragraph's text in parts, which joined are the text: in reports the words inside quotation marks are distinguished from
 * the reporter's, in all texts stage directions such as "(Applause.)" from what was said.
 */
export function inlineRuns(text: string, kind: DocumentKind): InlineRun[] {
  const said = reportingKinds.has(kind)
    ? quotedSpans(text).filter(({ start, end }) => text.slice(start, end).split(/\s+/).length >= minQuotedWords)
    : []
  const noted = stageDirections(text).filter(
    ({ start, end }) => !said.some((span) => start < span.end && end > span.start),
  )
  const marked = [
    ...said.map((span) => ({ ...span, kind: 'said' as const })),
    ...noted.map((span) => ({ ...span, kind: 'noted' as const })),
  ].sort((a, b) => a.start - b.start)
  const parts: InlineRun[] = []
  let position = 0
  const plain = (end: number) => {
    if (end > position) parts.push({ text: text.slice(position, end) })
  }
  for (const { start, end, kind } of marked) {
    plain(start)
    parts.push({ text: text.slice(start, end), kind })
    position = end
  }
  plain(text.length)
  return parts
}
