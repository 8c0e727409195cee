import type { Span } from '#lib/domain/ledger.ts'
import { isInvisible, spaceBetween } from '#lib/text/spans.ts'

/**
 * A run of words taken from one or more places of a source: `text` is the places' words joined by single spaces, or by
 * nothing where `spaceBetween` says so, and every part of it can be traced back to the spans it came from. What is not
 * space is never changed.
 */
export interface SourceExtract {
  spans: Span[]
  /** Where the words of each span begin in `text`, in UTF-16 units. */
  offsets: number[]
  text: string
}

/** The words of the spans, which are in order and not empty. */
export function extractOf(source: string, spans: Span[]): SourceExtract {
  const offsets: number[] = []
  let text = ''
  for (const [index, span] of spans.entries()) {
    const before = spans[index - 1]
    if (before) text += spaceBetween(source, before, span)
    offsets.push(text.length)
    text += source.slice(span.start, span.end)
  }
  return { spans, offsets, text }
}

/** The spans of the source behind the words from `from` to `to` (UTF-16 units of the extract's text), without space at their ends. */
export function spansOfExtract(passage: SourceExtract, from: number, to: number): Span[] {
  const spans: Span[] = []
  for (const [index, span] of passage.spans.entries()) {
    const offset = passage.offsets[index] ?? 0
    const length = span.end - span.start
    const start = Math.max(from, offset)
    const end = Math.min(to, offset + length)
    if (start < end) {
      let first = start - offset
      let last = end - offset
      const text = passage.text.slice(offset, offset + length)
      while (first < last && isInvisible(text.charAt(first))) first += 1
      while (last > first && isInvisible(text.charAt(last - 1))) last -= 1
      if (last > first) spans.push({ start: span.start + first, end: span.start + last })
    }
  }
  return spans
}
