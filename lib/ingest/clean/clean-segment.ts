import type { LedgerEntry } from '#lib/domain/ledger.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import type { SourceSegment } from '#lib/ingest/source-segment.ts'
import { furnitureRule } from '#lib/ingest/split/split-source.ts'
import type { PublisherRecord } from '#lib/records/publisher.ts'
import { type InlinePageNumber, inlinePageNumbers } from './inline-page-numbers.ts'
import { pageFurniture } from './page-furniture.ts'
import { siteFurnitureRules } from './site-furniture-rules.ts'
import { siteMenuEntries } from './site-menu-entries.ts'
import { takeAddress, takeByline } from './trailing-source-lines.ts'

export interface CleanedSegment {
  segment: SourceSegment
  /** What was left out, under the name of its rule. */
  entries: LedgerEntry[]
}

/**
 * Takes the furniture of sites and printed pages out of the lines of a segment, each with its rule. An address or a writer's
 * name at the end of the text becomes `url` or `byline`; the lines that are left are those of the header and the text.
 */
export function cleanSegment(segment: SourceSegment, publisher: PublisherRecord | undefined): CleanedSegment {
  const entries: LedgerEntry[] = []
  const leaveOut = (line: Line, rule: string) =>
    entries.push({ start: line.start, end: line.end, fate: 'furniture', rule })
  let lines: Line[] = []
  let through: string | undefined
  const ofPages = pageFurniture(segment.lines)
  const ofMenu = siteMenuEntries(segment.lines)
  const length = segment.lines.reduce((sum, line) => sum + line.text.length, 0)
  let passed = 0
  const marks = inlinePageNumbers(segment.lines)
  // Set where a mark of a page was on lines of its own: the next line may go on with the sentence before it.
  let overMark = false
  for (const line of segment.lines) {
    const general = siteFurnitureRules.find(
      (rule) => rule.pattern.test(line.text) && (rule.through === 'line' || passed > length / 2),
    )
    const declared = furnitureRule(line, publisher)
    passed += line.text.length
    if (!through && general?.through === 'end' && !declared) through = general.id
    const ofPage = ofPages.get(line)
    const inLine = marks.get(line) ?? []
    const ofSite = general?.id ?? (ofMenu.has(line) ? 'site-menu' : undefined)
    const rule = declared ?? through ?? ofSite ?? ofPage ?? (inLine[0]?.alone ? 'page-mark' : undefined)
    if (rule) {
      leaveOut(line, rule)
      overMark ||= ofPage !== undefined || rule === 'page-mark'
      continue
    }
    for (const { start, end } of inLine) entries.push({ start, end, fate: 'furniture', rule: 'page-mark' })
    for (const piece of withoutMarks(line, inLine))
      lines.push(overMark && !piece.afterMark ? { ...piece, afterMark: 'between' } : piece)
    overMark = false
  }
  lines = withoutBreadcrumb(lines, entries)
  const source = takeAddress({ ...segment, lines })
  return { segment: takeByline(source), entries }
}

/** The pieces of a line between the marks of pages inside it. */
function withoutMarks(line: Line, marks: InlinePageNumber[]): Line[] {
  if (marks.length === 0) return [line]
  const cuts = [line.start, ...marks.flatMap(({ start, end }) => [start, end]), line.end]
  const pieces: Line[] = []
  for (let index = 0; index < cuts.length; index += 2) {
    const [from = 0, to = 0] = cuts.slice(index, index + 2)
    const words = line.text.slice(from - line.start, to - line.start)
    const start = from + (words.length - words.trimStart().length)
    const text = words.trim()
    if (text === '') continue
    const piece = { ...line, start, end: start + text.length, text }
    pieces.push(pieces.length > 0 ? { ...piece, afterMark: 'inside' } : piece)
  }
  return pieces
}

/** A trail of links glued to the title that occurs again on a line of its own just below. */
function withoutBreadcrumb(lines: Line[], entries: LedgerEntry[]): Line[] {
  const [first, ...rest] = lines
  if (!first || !/^(home|главная|басты бет)/iu.test(first.text)) return lines
  const title = rest.slice(0, 3).find((line) => line.text.length > 10 && first.text.endsWith(line.text))
  if (!title) return lines
  const cut = first.end - title.text.length
  entries.push({ start: first.start, end: cut, fate: 'furniture', rule: 'breadcrumb' })
  entries.push({ start: cut, end: first.end, fate: 'duplicate', of: 'title' })
  return rest
}
