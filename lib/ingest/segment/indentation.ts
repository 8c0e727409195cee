import type { Line } from '#lib/ingest/read/source.ts'
import { displayWidth, endsSentence } from './line-text.ts'

/** How far a line must be set in to stand out, in columns. */
const least = 2
/** A line set in so far is centred: a heading, not the beginning of a paragraph. */
const centred = 6

/** Finds where paragraphs begin by how far their lines are indented. */
export interface Indentation {
  /** Whether a line that follows another at once begins a paragraph; nothing where that says nothing. */
  begins: (previous: Line, line: Line, before: Line | undefined) => boolean | undefined
}

/**
 * The manner in which a wrapped text indents its paragraphs: the first line, or (hanging) all but the first. Which of
 * the two is seen from where sentences end: before a line that is indented, or before one that is not. `margin` is the width
 * that its lines keep to, in columns.
 */
export function indentationOf(lines: Line[], margin: number): Indentation {
  const shallow = Math.min(...lines.map(indentOf))
  const isDeep = (line: Line) => indentOf(line) >= shallow + least
  const shares = { in: { ended: 0, all: 0 }, out: { ended: 0, all: 0 } }
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    if (!previous || previous.number !== line.number - 1 || isDeep(previous) === isDeep(line)) continue
    const share = isDeep(line) ? shares.in : shares.out
    share.all += 1
    if (endsSentence(previous.text)) share.ended += 1
  }
  const of = ({ ended, all }: { ended: number; all: number }) => (all === 0 ? 0 : ended / all)
  const style =
    of(shares.in) >= 0.6 && of(shares.in) >= of(shares.out) ? 'first' : of(shares.out) >= 0.6 ? 'hanging' : 'none'
  return {
    begins: (previous, line, before) => {
      const drop = indentOf(previous) - indentOf(line)
      if (drop >= centred && displayWidth(previous.text) < margin * 0.7 && !endsSentence(previous.text)) return true
      if (style === 'hanging') return isDeep(line) ? undefined : isDeep(previous) || endsSentence(previous.text)
      if (style === 'none') return undefined
      if (isDeep(line)) return !isDeep(previous) || endsSentence(previous.text) || indentOf(previous) !== indentOf(line)
      // A block that is set in, a quotation or a list, ends where the margin is reached again.
      const block = isDeep(previous) && before !== undefined && isDeep(before) && before.number === previous.number - 1
      return block && endsSentence(previous.text) ? true : undefined
    },
  }
}

function indentOf({ indent = 0 }: Line): number {
  return indent
}
