import type { Span } from '#lib/domain/ledger.ts'
import type { Hints } from './hints.ts'

/** What markup says of a text, for a text that has `by` UTF-16 units before it. Titles, dates and voices of the whole are left as they are. */
export function moveHints(hints: Hints, by: number): Hints {
  const move = <Place extends Span>(place: Place): Place => ({
    ...place,
    start: place.start + by,
    end: place.end + by,
  })
  return {
    ...hints,
    headings: hints.headings.map(move),
    listItems: hints.listItems.map((item) => ({ ...move(item), words: item.words + by })),
    quotes: hints.quotes.map(move),
    preformatted: hints.preformatted.map(move),
    rows: (hints.rows ?? []).map((row) => ({ ...move(row), cells: row.cells.map((cell) => cell && move(cell)) })),
    captions: (hints.captions ?? []).map(move),
  }
}
