import type { Span } from '#lib/domain/ledger.ts'
import type { HeadingHint, Hints, ListItemHint, RowHint } from '#lib/ingest/read/hints.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import { isHeadingLine } from '#lib/ingest/recognise/headings.ts'
import { firstOverlap } from './first-overlap.ts'
import { continuesOverPageMark, joinWrappedLines, type LineGroup } from './join-wrapped-lines.ts'

/** A line of a text with markup (or the lines of a preformatted paragraph), and what the markup says it is. */
export interface MarkedUpGroup extends LineGroup {
  level?: 2 | 3 | 4
  item?: ListItemHint
  quotation?: true
  row?: RowHint
  caption?: true
}

/**
 * The paragraphs, headings, items and rows of a text with markup. A line is a whole paragraph, except where the layout says
 * which lines belong together, and in preformatted text. The levels of headings are counted from the highest that the text
 * has, since its title is none of them; a bold line is a heading only where its words read as one.
 */
export function markedUpGroups(lines: Line[], hints: Hints): MarkedUpGroup[] {
  const lineOf = firstOverlap(lines)
  const headings = hints.headings.filter((heading) => {
    const line = lineOf(heading)
    return line && (!heading.bold || isHeadingLine(line.text))
  })
  const ranks = [...new Set(headings.map((heading) => heading.level))].sort((a, b) => a - b)
  const headingOf = firstOverlap(headings)
  const rowOf = firstOverlap(hints.rows ?? [])
  const captionOf = firstOverlap(hints.captions ?? [])
  const itemOf = firstOverlap(hints.listItems)
  const quotationOf = firstOverlap(hints.quotes)
  return lineGroups(lines, hints).map((unit): MarkedUpGroup => {
    const [line] = unit.lines
    if (!line) return unit
    const heading: HeadingHint | undefined = headingOf(line)
    if (heading) return { ...unit, level: levels[ranks.indexOf(heading.level)] ?? 4 }
    const row = rowOf(line)
    if (row && unit.lines.length === 1) return { ...unit, row }
    if (captionOf(line)) return { ...unit, caption: true }
    const item = itemOf(line)
    return { ...unit, ...(item ? { item } : {}), ...(quotationOf(line) ? { quotation: true } : {}) }
  })
}

const levels = [2, 3, 4] as const

function lineGroups(lines: Line[], { preformatted, paragraphs }: Hints): LineGroup[] {
  if (paragraphs) return laidOutGroups(lines, paragraphs)
  const units: LineGroup[] = []
  const preformattedOf = firstOverlap(preformatted)
  let run: Line[] = []
  let current: Span | undefined
  for (const line of lines) {
    const stretch = preformattedOf(line)
    if (run.length > 0 && stretch !== current) {
      units.push(...joinWrappedLines(run))
      run = []
    }
    current = stretch
    const last = units.at(-1)
    const end = last?.lines.at(-1)
    if (stretch) run.push(line)
    else if (last && end && continuesOverPageMark(end, line)) last.lines.push(line)
    else units.push({ lines: [line] })
  }
  units.push(...joinWrappedLines(run))
  return units
}

/** The lines of each paragraph together; lines in none are paragraphs by themselves. Both are in order. */
function laidOutGroups(lines: Line[], paragraphs: Span[]): LineGroup[] {
  const units: LineGroup[] = []
  let next = 0
  let current: Span | undefined
  for (const line of lines) {
    while ((paragraphs[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next += 1
    const paragraph = paragraphs[next]
    const unit = units.at(-1)
    if (unit && paragraph && paragraph === current) unit.lines.push(line)
    else units.push({ lines: [line] })
    current = paragraph
  }
  return units
}
