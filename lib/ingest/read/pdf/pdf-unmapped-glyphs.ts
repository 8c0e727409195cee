import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage } from '#lib/ingest/finding-message.ts'
import { quotedParts } from '#lib/ingest/read/quoted-list.ts'
import type { PageRuns } from './pdf-text-runs.ts'

/** Codes of fonts of pictures whose picture is a character of Unicode. */
const pictures = new Map([
  ['\uF0B7', '•'],
  ['\uF0A7', '▪'],
  ['\uF0A8', '▪'],
  ['\uF0D8', '➢'],
  ['\uF0FC', '✓'],
  ['\uF02D', '-'],
])

const unmapped = /[\uE000-\uF8FF\uFFFD\u{F0000}-\u{10FFFD}]|(?!\s)\p{Cc}/gu

/**
 * Puts in the runs' text the characters that known codes of fonts of pictures stand for. Gives a warning where characters are
 * left that have no Unicode value, so that words can be seen and not be read.
 */
export function readUnmapped(pages: PageRuns[]): Omit<Finding, 'file'>[] {
  let count = 0
  let letters = 0
  const places: string[] = []
  for (const [index, { runs }] of pages.entries())
    for (const run of runs) {
      run.text = run.text.replace(/[\uF000-\uF0FF]/g, (sign) => pictures.get(sign) ?? sign)
      letters += run.text.length
      const found = run.text.match(unmapped)?.length ?? 0
      if (found > 0) places.push(`page ${index + 1}: ${run.text.replace(unmapped, '\uFFFD')}`)
      count += found
    }
  if (count === 0) return []
  const share = Math.max(1, Math.round((count / letters) * 100))
  return [
    {
      rule: 'unmapped-characters',
      severity: 'warning',
      ...findingMessage('unmapped', { count, letters, share, passages: quotedParts(places) }),
    },
  ]
}
