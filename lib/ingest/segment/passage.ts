import type { Span } from '#lib/domain/ledger.ts'
import { showsNothing } from '#lib/text/spans.ts'

/**
 * A run of words taken from one or more places of a source: `text` is the places' words joined by single spaces,
 * and every stretch of it can be traced back to the spans it came from. What is not space is never changed.
 */
export interface Passage {
  spans: Span[]
  text: string
}

/** The passage of the spans, which are in order and not empty. */
export function passageOf(source: string, spans: Span[]): Passage {
  return { spans, text: spans.map((span) => source.slice(span.start, span.end)).join(' ') }
}

/** The spans behind the stretch from `from` to `to` (UTF-16 units of the passage's text), trimmed. */
export function spansOf(passage: Passage, from: number, to: number): Span[] {
  const spans: Span[] = []
  let offset = 0
  for (const span of passage.spans) {
    const length = span.end - span.start
    const start = Math.max(from, offset)
    const end = Math.min(to, offset + length)
    if (start < end) {
      let first = start - offset
      let last = end - offset
      const text = passage.text.slice(offset, offset + length)
      while (first < last && showsNothing(text.charAt(first))) first += 1
      while (last > first && showsNothing(text.charAt(last - 1))) last -= 1
      if (last > first) spans.push({ start: span.start + first, end: span.start + last })
    }
    offset += length + 1
  }
  return spans
}
