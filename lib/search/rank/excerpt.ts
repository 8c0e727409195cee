/** A marked place of a text: half-open, in UTF-16 units. `term` says which word of the query it is, from 0. */
export interface Highlight {
  start: number
  end: number
  term: number
}

/** A piece of an excerpt. Joined, the pieces are a part of the text; where it was cut, `…` is added outside them. */
export interface ExcerptFragment {
  text: string
  highlighted: boolean
}

export interface Excerpt {
  fragments: ExcerptFragment[]
  /** Whether text was left out before and after. */
  cutBefore: boolean
  cutAfter: boolean
}

/** How much of the room goes before the first marked word, so that it isn't read without what leads to it. */
const leadShare = 0.25

/** Distinct terms count first, then how many marks there are. */
function windowScore(marks: readonly Highlight[]): number {
  return new Set(marks.map((mark) => mark.term)).size * 1000 + marks.length
}

function bestWindowStart(marks: readonly Highlight[], room: number): number {
  let best = 0
  let bestWorth = -1
  for (const first of marks) {
    const inside = marks.filter((mark) => mark.start >= first.start && mark.end <= first.start + room)
    if (windowScore(inside) > bestWorth) {
      bestWorth = windowScore(inside)
      best = first.start
    }
  }
  return best
}

/** Moves a cut to the next space, at most as far as `stop`, and never between the halves of one character. */
function toSpace(text: string, at: number, step: 1 | -1, stop: number): number {
  let place = at
  while (place !== stop && !/\s/u.test(text[place] ?? ' ')) place += step
  return /[\uDC00-\uDFFF]/.test(text[place] ?? '') ? place + step : place
}

function cut(text: string, marks: readonly Highlight[], width: number): [number, number] {
  if (text.length <= width) return [0, text.length]
  const first = bestWindowStart(marks, Math.floor(width * (1 - leadShare)))
  const latest = Math.max(0, text.length - width)
  const wanted = Math.min(latest, Math.max(0, first - Math.floor(width * leadShare)))
  // Inwards, so that the excerpt grows no longer than asked; but never past the first marked word.
  const start = wanted === 0 ? 0 : toSpace(text, wanted, 1, marks.length > 0 ? Math.max(wanted, first) : wanted + 40)
  const end = Math.min(text.length, start + width)
  if (end === text.length) return [start, end]
  const lastMark = marks.findLast((mark) => mark.start >= start && mark.end <= end)
  return [start, toSpace(text, end, -1, lastMark?.end ?? start + 1)]
}

function pieces(text: string, marks: readonly Highlight[], start: number, end: number): ExcerptFragment[] {
  const found: ExcerptFragment[] = []
  let from = start
  for (const mark of marks) {
    if (mark.start < from || mark.end > end) continue
    if (mark.start > from) found.push({ text: text.slice(from, mark.start), highlighted: false })
    found.push({ text: text.slice(mark.start, mark.end), highlighted: true })
    from = mark.end
  }
  if (from < end) found.push({ text: text.slice(from, end), highlighted: false })
  return found
}

/**
 * Cuts out of a text the part, at most `width` UTF-16 units long, in which the most different marked words are,
 * at spaces where there are any. Marks come in the order of the text and don't overlap. Pure.
 */
export function excerpt(text: string, marks: readonly Highlight[], width: number): Excerpt {
  const [from, to] = cut(text, marks, width)
  let start = from
  let end = to
  while (start < end && /\s/u.test(text[start] ?? '')) start++
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--
  return { fragments: pieces(text, marks, start, end), cutBefore: start > 0, cutAfter: end < text.length }
}

/** An excerpt as plain text, with `…` where it was cut. */
export function plainExcerpt(cutOut: Excerpt): string {
  const text = cutOut.fragments.map((piece) => piece.text).join('')
  return `${cutOut.cutBefore ? '… ' : ''}${text}${cutOut.cutAfter ? ' …' : ''}`
}
