import type { Span } from '#lib/domain/ledger.ts'

/**
 * Gives a function that finds the first of the places, in the order given, that overlaps a span. It takes logarithmic time
 * where no place lies within another, so that thousands of headings are matched with thousands of lines in a moment.
 */
export function firstOverlap<Place extends Span>(places: readonly Place[]): (span: Span) => Place | undefined {
  const inOrder = places.map((place, index) => ({ place, index })).sort((a, b) => a.place.start - b.place.start)
  const reach: number[] = []
  for (const { place } of inOrder) reach.push(Math.max(reach.at(-1) ?? Number.NEGATIVE_INFINITY, place.end))
  return ({ start, end }) => {
    let low = 0
    let high = inOrder.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((reach[middle] ?? 0) > start) high = middle
      else low = middle + 1
    }
    let found: (typeof inOrder)[number] | undefined
    for (let at = low; at < inOrder.length; at += 1) {
      const one = inOrder[at]
      if (!one || one.place.start >= end) break
      if (one.place.end > start && (!found || one.index < found.index)) found = one
    }
    return found?.place
  }
}
