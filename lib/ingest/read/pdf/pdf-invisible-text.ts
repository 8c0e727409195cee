import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage } from '#lib/ingest/finding-message.ts'
import { quotedParts } from '#lib/ingest/read/quoted-list.ts'
import type { Box, Matrix, Painted, Shown } from '#lib/third-party/pdf-painted.ts'
import type { PageRuns } from './pdf-text-runs.ts'

/** A run of text as PDF.js gives it: where it is on the page, and how wide it is, in points. */
export interface PositionedRun {
  transform: Matrix
  width: number
}

/**
 * Which runs of a page's text nobody sees: set without being painted, or white on the white paper. Words set without
 * paint over a picture are the text of a scanned page, white words on a picture or a filled box are seen, and where a
 * page has no other words they are its text.
 */
export function invisibleRuns<Run extends PositionedRun>(runs: Run[], painted: Painted): Set<Run> {
  const hidden = new Set(painted.shown.filter((one) => isHidden(one, painted)))
  if (hidden.size === 0) return new Set()
  const found = new Set<Run>()
  for (const run of runs) {
    const inside = painted.shown.filter((one) => isIn(one, run))
    if (inside.length > 0 && inside.every((one) => hidden.has(one))) found.add(run)
  }
  return found.size === runs.length ? new Set() : found
}

function isHidden(one: Shown, { pictures, filled }: Painted): boolean {
  const within = (boxes: Box[]) => boxes.some((box) => isWithin(one, box))
  if (one.unpainted) return !within(pictures)
  return one.white && !within(pictures) && !within(filled)
}

function isWithin({ x, y }: Shown, { left, right, bottom, top }: Box): boolean {
  return x >= left - 1 && x <= right + 1 && y >= bottom - 1 && y <= top + 1
}

/** Whether words begin on a run: along its line, before its end. */
function isIn(one: Shown, { transform: [a, b, , , x, y], width }: PositionedRun): boolean {
  const size = Math.hypot(a, b) || 1
  const [right, up] = [one.x - x, one.y - y]
  const along = (right * a + up * b) / size
  const across = (up * a - right * b) / size
  return along > -0.1 * size && along < Math.max(width, 0.2 * size) - 0.05 * size && Math.abs(across) < 0.2 * size
}

/** A warning that quotes which words of which pages were left out because nobody sees them, where there are any. */
export function findInvisible(pages: PageRuns[]): Omit<Finding, 'file'>[] {
  const found = pages.flatMap(({ invisible }, index) => (invisible.length > 0 ? [{ page: index + 1, invisible }] : []))
  if (found.length === 0) return []
  const texts = found.map(({ page, invisible }) => `page ${page}: ${invisible.map(({ text }) => text).join(' ')}`)
  const words = found.flatMap(({ invisible }) => invisible.flatMap(({ text }) => text.trim().split(/\s+/)))
  return [
    {
      rule: 'invisible-text',
      severity: 'warning',
      ...findingMessage('invisible', { count: words.length, passages: quotedParts(texts) }),
    },
  ]
}
