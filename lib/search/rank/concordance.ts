/** A found word or phrase with what is to its left and right (KWIC, "key word in context"; Luhn 1960). */
export interface ConcordanceLine {
  left: string
  keyword: string
  right: string
  /** Whether text of the paragraph was left out at that side. */
  cutLeft: boolean
  cutRight: boolean
}

/** Marks with nothing but space between them are one keyword. */
function mergeAdjacent(
  text: string,
  marks: readonly { start: number; end: number }[],
): { start: number; end: number }[] {
  const all: { start: number; end: number }[] = []
  for (const mark of marks) {
    const last = all.at(-1)
    if (last && /^\s*$/u.test(text.slice(last.end, mark.start))) last.end = mark.end
    else all.push({ ...mark })
  }
  return all
}

/**
 * One line for each place where something was found in a text.
 *
 * @param marks half-open, in UTF-16 units, in order, none overlapping
 * @param width most UTF-16 units on either side; words are not cut
 */
export function concordance(
  text: string,
  marks: readonly { start: number; end: number }[],
  width: number,
): ConcordanceLine[] {
  return mergeAdjacent(text, marks).map(({ start, end }) => {
    const from = Math.max(0, start - width)
    const to = Math.min(end + width, text.length)
    const left = text.slice(from, start)
    const right = text.slice(end, to)
    return {
      left: from === 0 || /\s/u.test(text[from - 1] ?? '') ? left : left.replace(/^\S*\s?/u, ''),
      keyword: text.slice(start, end),
      right: to === text.length || /\s/u.test(text[to] ?? '') ? right : right.replace(/(?:\s\S*|(?<!\S)\S+)$/u, ''),
      cutLeft: from > 0,
      cutRight: to < text.length,
    }
  })
}
