import { isHeadingLine } from '#lib/ingest/recognise/headings.ts'
import type { LineGroup } from './join-wrapped-lines.ts'

/** Fewest short lines in a row that are verses, an address or a list, and no headings. */
const leastRun = 3

/** The groups of one short line that have others right above or below them, at least three in a row: none is a heading. */
export function groupsInShortLineRuns(units: LineGroup[]): Set<LineGroup> {
  const found = new Set<LineGroup>()
  let run: LineGroup[] = []
  for (const unit of units) {
    const [line] = unit.lines
    const last = run.at(-1)?.lines[0]
    const goesOn = line && unit.lines.length === 1 && isHeadingLine(line.text)
    if (!goesOn || (last && last.number !== line.number - 1)) run = []
    if (goesOn) run.push(unit)
    if (run.length >= leastRun) for (const one of run.slice(-leastRun)) found.add(one)
  }
  return found
}
