import type { Line } from '#lib/ingest/read/source.ts'
import type { PublisherRecord } from '#lib/records/publisher.ts'
import { fold } from '#lib/text/fold.ts'

/** The publisher all of whose marks are in the source; the one with most marks where several do. */
export function recognisePublisher(lines: Line[], publishers: PublisherRecord[]): PublisherRecord | undefined {
  const folded = lines.map((line) => fold(line.text))
  const whole = new Set(folded)
  const isPresent = (mark: PublisherRecord['marks'][number]) => {
    if (typeof mark === 'string') return whole.has(fold(mark))
    const start = fold(mark.starts)
    return folded.some((line) => line.startsWith(start))
  }
  const marked = publishers
    .filter((record) => record.marks.length > 0 && record.marks.every(isPresent))
    .sort((a, b) => b.marks.length - a.marks.length || (a.id < b.id ? -1 : 1))
  return marked[0]
}
