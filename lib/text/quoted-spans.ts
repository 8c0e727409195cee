import type { Span } from '#lib/domain/ledger.ts'

/** What may close each mark that opens a quotation: „ is closed by “ in German and Russian, by ” in Polish. */
const closing: Record<string, string> = { '“': '”', '«': '»', '„': '“”', '"': '"' }

/**
 * Stretches of a text between quotation marks, the marks included: half-open, in UTF-16 units, in order, none within
 * another. Straight marks are taken in pairs. A mark that nothing closes opens no quotation; single marks are left
 * alone, since most of them are apostrophes.
 */
export function quotedSpans(text: string): Span[] {
  const marks = [...text.matchAll(/[“”«»„"]/gu)].map(({ 0: mark, index }) => ({ mark, at: index }))
  const spans: Span[] = []
  // Marks that nothing closes from here on; without them a text of nothing but openings takes the square of its length.
  const unclosed = new Set<string>()
  let next = 0
  for (const [number, { mark, at }] of marks.entries()) {
    if (number < next) continue
    const ends = closing[mark]
    if (ends === undefined) continue
    if (unclosed.has(mark)) continue
    let close = number + 1
    while (close < marks.length && !ends.includes(marks[close]?.mark ?? '')) close += 1
    const end = marks[close]
    if (!end) {
      unclosed.add(mark)
      continue
    }
    spans.push({ start: at, end: end.at + 1 })
    next = close + 1
  }
  return spans
}
