import type { Span } from '#lib/domain/ledger.ts'
import type { HeadingHint, Hints, ListItemHint, RowHint } from '#lib/ingest/read/hints.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import { isHeadingLine } from '#lib/ingest/recognise/headings.ts'
import { firstOverlap } from './first-overlap.ts'
import { goesOnOverMark, joinWrappedLines, type Unit } from './wrapping.ts'

/** A line of a text with markup (or the lines of a preformatted paragraph), and what the markup says it is. */
export interface MarkedUnit extends Unit {
  level?: 2 | 3 | 4
  item?: ListItemHint
  quotation?: true
  row?: RowHint
  caption?: true
}

/**
 * The units of a text with markup. A line is a whole paragraph, except in preformatted stretches. The levels of
 * headings are counted from the highest that the text has, since its title is none of them; a bold line is a heading
 * only where its words read as one, and then a lower one.
 */
export function markedUnits(lines: Line[], hints: Hints): MarkedUnit[] {
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
  return unitsOf(lines, hints).map((unit): MarkedUnit => {
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

function unitsOf(lines: Line[], { preformatted, paragraphs }: Hints): Unit[] {
  if (paragraphs) return laidOutUnits(lines, paragraphs)
  const units: Unit[] = []
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
    else if (last && end && goesOnOverMark(end, line)) last.lines.push(line)
    else units.push({ lines: [line] })
  }
  units.push(...joinWrappedLines(run))
  return units
}

/** The lines of each paragraph together; lines in none are paragraphs by themselves. Both are in order. */
function laidOutUnits(lines: Line[], paragraphs: Span[]): Unit[] {
  const units: Unit[] = []
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
