import type { ArchiveDocument, DocumentKind, Paragraph } from '#lib/domain/document.ts'
import type { Span } from '#lib/domain/ledger.ts'
import { quotedSpans } from '#lib/text/quoted-spans.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { tokens } from '#lib/text/tokens.ts'

/** Kinds in which somebody reports what another said; `document` is a text of no known kind. */
const reportingKinds = new Set<DocumentKind>([
  'report',
  'press-release',
  'article',
  'factsheet',
  'announcement',
  'document',
])

/** Fewest words of a quotation, and fewest that are no stop words; with fewer it is a name or a term. */
const fewestWords = 4
const fewestNonStopWords = 3

/** Words that a document quotes. */
export interface ReportedQuotation {
  paragraph: Paragraph
  /** Where they are in the paragraph, without the marks around them. */
  span: Span
}

/**
 * The quotations of a report, press release, article, factsheet, announcement or document of no known kind, in its
 * order: what is between quotation marks, and paragraphs set as quotations. A quotation that goes on in the next
 * paragraph is one in each. Names, titles and single terms in quotation marks are none. Documents of other kinds have
 * none, nor has what was withdrawn.
 */
export function reportedQuotations(document: ArchiveDocument): ReportedQuotation[] {
  if (!reportingKinds.has(document.kind) || document.withdrawn) return []
  return document.blocks.flatMap((block) =>
    block.type === 'paragraph' && !block.withdrawn
      ? spansIn(block)
          .filter((span) => isStatement(block.text.slice(span.start, span.end)))
          .map((span) => ({ paragraph: block, span }))
      : [],
  )
}

function spansIn({ text, form }: Paragraph): Span[] {
  const marked = quotedSpans(text)
  if (form === 'quotation' && marked.length === 0) return [trimmed(text, { start: 0, end: text.length })]
  const rest = unclosed(text, marked.at(-1)?.end ?? 0)
  const inner = marked.map(({ start, end }) => ({ start: start + 1, end: end - 1 }))
  return [...inner, ...(rest ? [rest] : [])].map((span) => trimmed(text, span))
}

/**
 * What follows a mark that nothing closes: the words go on in the next paragraph. Straight marks don't show whether
 * they open.
 */
function unclosed(text: string, from: number): Span | undefined {
  const mark = /[“«„]/u.exec(text.slice(from))
  return mark ? { start: from + mark.index + 1, end: text.length } : undefined
}

/** Without spaces, and without the comma that a report puts where the sentence had its full stop. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const before = words.length - words.trimStart().length
  return { start: start + before, end: start + words.replace(/(?<![\s,;:])[\s,;:]+$/u, '').length }
}

function isStatement(words: string): boolean {
  const all = tokens(words)
  const nonStopWords = all.filter(({ text }) => !isStopWord(text))
  if (all.length < fewestWords || nonStopWords.length < fewestNonStopWords) return false
  // "Water. Bread. Patience", "On the Wells and the Canal": a name or a title has capitals throughout.
  return nonStopWords.some(({ start }) => /^\p{Ll}/u.test(words.slice(start)))
}
