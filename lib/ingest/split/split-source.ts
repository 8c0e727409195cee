import type { LedgerEntry } from '#lib/domain/ledger.ts'
import type { StatedMetadata } from '#lib/ingest/read/hints.ts'
import type { Line, NormalizedText } from '#lib/ingest/read/source.ts'
import { trimmed } from '#lib/ingest/read/source.ts'
import { findDates } from '#lib/ingest/recognise/find-dates.ts'
import type { Known, SourceSegment, SplitSource } from '#lib/ingest/source-segment.ts'
import type { PublisherRecord } from '#lib/records/publisher.ts'
import { fold } from '#lib/text/fold.ts'
import { recognisePublisher } from './recognise-publisher.ts'

/**
 * Finds the documents inside a source: the items of a page whose publisher's record says that it has items, else the whole. Of
 * a text with frontmatter its fields are metadata; of a page with furniture only the main text is in a segment.
 */
export function splitSource(source: NormalizedText, publishers: PublisherRecord[]): SplitSource {
  const { row } = source
  if (row) return { source, segments: [{ ...segmentOf(source.lines), row }], entries: [] }
  const publisher = recognisePublisher(source.lines, publishers)
  const own = publisher ? { publisher } : {}
  const stated = source.hints?.stated
  if (stated) return { source, ...own, ...segmentUnderFrontmatter(source, stated) }
  const { lines, entries } = mainContentLines(source)
  if (publisher?.layout === 'items') {
    const items = splitItems(source, lines, publisher)
    if (items.segments.length > 0) return { ...items, entries: [...entries, ...items.entries] }
  }
  const address = source.hints?.address
  const url: Known<string> | undefined = address
    ? { value: address, basis: { kind: 'stated', words: address, rule: 'address-in-the-markup' } }
    : undefined
  return { source, ...own, segments: [{ ...segmentOf(lines), ...(url ? { url } : {}) }], entries }
}

/** The lines of the main text, where the markup shows which they are; the others are furniture of the page. */
function mainContentLines(source: NormalizedText): { lines: Line[]; entries: LedgerEntry[] } {
  const main = source.hints?.main
  if (!main) return withoutFurniture(source)
  const lines: Line[] = []
  const entries: LedgerEntry[] = []
  let next = 0
  for (const line of source.lines) {
    while ((main[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next += 1
    const span = main[next]
    if (span && span.start <= line.start) lines.push(line)
    else entries.push({ start: line.start, end: line.end, fate: 'furniture', rule: 'outside-the-main-text' })
  }
  return { lines, entries }
}

/** The lines other than those that the layout of the source knows as furniture. */
function withoutFurniture(source: NormalizedText): { lines: Line[]; entries: LedgerEntry[] } {
  const furniture = (source.hints?.furniture ?? []).toSorted((a, b) => a.start - b.start)
  const entries: LedgerEntry[] = []
  let next = 0
  const lines = source.lines.filter((line) => {
    while ((furniture[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next += 1
    const span = furniture[next]
    const found = span && span.start <= line.start && line.end <= span.end ? span : undefined
    if (found) entries.push({ start: line.start, end: line.end, fate: 'furniture', rule: found.rule })
    return !found
  })
  return { lines, entries }
}

function segmentOf(lines: Line[]): SourceSegment {
  return { lines, from: lines[0]?.number ?? 1, to: lines.at(-1)?.number ?? 1, metadata: [] }
}

/** What is under frontmatter, or another head of a file, whose fields are metadata and whose rest is furniture. */
function segmentUnderFrontmatter(
  source: NormalizedText,
  stated: StatedMetadata,
): Pick<SplitSource, 'segments' | 'entries'> {
  const below = withoutFurniture({ ...source, lines: source.lines.filter((line) => line.start >= stated.length) })
  const segment = segmentOf(below.lines)
  const title = stated.fields.find((one) => one.field === 'title')
  const entries = below.entries
  let position = 0
  const ofHead = (stated.head ?? []).map(({ start, end }) => ({ start, end, field: 'head' }))
  const metadata = [...stated.fields.map(({ start, end, field }) => ({ start, end, field })), ...ofHead].sort(
    (a, b) => a.start - b.start,
  )
  for (const { start, end } of [...metadata, { start: stated.length, end: stated.length }]) {
    const rest = trimmed(source.text, { start: position, end: start })
    if (rest.end > rest.start) entries.push({ ...rest, fate: 'furniture', rule: stated.rule })
    position = end
  }
  const { line, words } = title ?? {}
  return {
    entries,
    segments: [
      {
        ...segment,
        from: 1,
        metadata,
        ...(typeof title?.value === 'string' && line && words
          ? { title: { value: title.value, basis: { kind: 'stated', line, words, rule: stated.rule } } }
          : {}),
      },
    ],
  }
}

/**
 * A page of items: each begins with a line that ends in the item's date, in figures or words, and goes to the next
 * such line. What comes before the first item is the page's own head.
 */
function splitItems(source: NormalizedText, lines: Line[], publisher: PublisherRecord): SplitSource {
  const heads = lines.flatMap((line, index) => {
    const date = findDates(line.text, publisher.date_order).find((mention) => mention.end === line.text.length)
    const title = date ? line.text.slice(0, date.start).trimEnd() : ''
    return date && /^\d{4}-\d\d-\d\d$/.test(date.edtf) && title ? [{ line, index, date, title }] : []
  })
  const first = heads[0]?.index ?? 0
  const entries = lines.slice(0, first).map(
    (line): LedgerEntry => ({
      start: line.start,
      end: line.end,
      fate: 'furniture',
      rule: furnitureRule(line, publisher) ?? 'page-head',
    }),
  )
  const segments = heads.map(({ line, index, date, title }, order): SourceSegment => {
    const body = lines.slice(index + 1, heads[order + 1]?.index)
    return {
      lines: body,
      from: line.number,
      to: body.at(-1)?.number ?? line.number,
      title: {
        value: title.replace(/\s+/g, ' '),
        basis: { kind: 'stated', line: line.number, words: title, rule: 'title-of-an-item' },
      },
      published: {
        value: date.edtf,
        basis: { kind: 'stated', line: line.number, words: date.words, rule: 'date-of-an-item', of: 'publication' },
      },
      metadata: [
        { start: line.start, end: line.start + title.length, field: 'title' },
        { start: line.start + date.start, end: line.end, field: 'published' },
      ],
    }
  })
  return { source, publisher, segments, entries }
}

/** The rule of a publisher's record by which a line is site furniture. Its marks recognise it and remove nothing. */
export function furnitureRule(line: Line, publisher: PublisherRecord | undefined): string | undefined {
  const text = fold(line.text)
  return publisher?.furniture.find((rule) =>
    rule.line !== undefined ? fold(rule.line) === text : text.startsWith(fold(rule.starts ?? '')),
  )?.rule
}
