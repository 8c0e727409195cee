import type { Line } from '#lib/ingest/read/source.ts'

/** One paragraph as the source sets it: one line, or the lines of a printed page that belong together. */
export interface Unit {
  lines: Line[]
}

const sentenceEnd = /[.!?:;…]["”»’)\]]*$/u

/**
 * Joins the lines of a text that was broken at the width of a page. Whether it was is seen from the text: many lines
 * of like length are followed at once by another and do not end as a sentence does. A blank line always divides;
 * where a wrapped text has next to none, a line that ends a sentence well before the margin does.
 */
export function joinWrappedLines(lines: Line[]): Unit[] {
  const followed = lines.filter((line, index) => lines[index + 1]?.number === line.number + 1)
  const open = followed.filter((line) => line.text.length > 30 && !sentenceEnd.test(line.text))
  const wrapped = followed.length >= 4 && open.length / followed.length > 0.4 && widest(lines) <= 200
  if (!wrapped) return lines.map((line) => ({ lines: [line] }))
  const margin = widest(followed)
  const blanks = lines.length - followed.length
  const dense = blanks < lines.length / 25
  const units: Unit[] = []
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    const unit = units.at(-1)
    const adjoins = previous?.number === line.number - 1 || (previous !== undefined && continues(previous, line))
    const goesOn = unit && previous && adjoins && !startsUnit(previous, line, margin, dense)
    if (goesOn) unit.lines.push(line)
    else units.push({ lines: [line] })
  }
  return units
}

/** A sentence that goes on over a page's end: what stood between was a page number, or a blank line. */
function continues(previous: Line, line: Line): boolean {
  return previous.text.length > 30 && !sentenceEnd.test(previous.text) && /^\p{Ll}{2}/u.test(line.text)
}

/** The width that nine lines in ten keep to. */
function widest(lines: Line[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}

function startsUnit(previous: Line, line: Line, margin: number, dense: boolean): boolean {
  if (/^[•▪◦‣●■]/u.test(line.text)) return true
  if (/^\d{1,3}\.\s+\p{Lu}/u.test(line.text) && sentenceEnd.test(previous.text)) return true
  return dense && sentenceEnd.test(previous.text) && previous.text.length < margin * 0.8
}
