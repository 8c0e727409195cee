import type { Line } from '#lib/ingest/read/source.ts'
import { isWholeDate } from '#lib/ingest/recognise/dates/calendar-day.ts'
import { type DateOrder, findDates, isDateLine } from '#lib/ingest/recognise/dates.ts'
import type { Known } from '#lib/ingest/source-segment.ts'

/** The head of a web page's article: title, perhaps a lead, the date, the time of day, perhaps the place. */
export interface DatedPage {
  /** Lines of menus above the title. */
  above: Line[]
  title: Line
  dateLine: Line
  timeLine?: Line
  placeLine?: Line
  date: Known<string>
  /** Between title and date: the lead, and after them the text. */
  rest: Line[]
}

/** How far down a page the title may stand under menus, in lines. */
const reach = 120
const timeOfDay = /^\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?$/iu

/**
 * Reads a page on which a line with nothing but the date is followed by one with nothing but the time of day. The
 * title is the nearest line above that is no sentence; what stands above it is the site's.
 */
export function readDatedPage(lines: Line[], order?: DateOrder): DatedPage | undefined {
  for (const [index, line] of lines.slice(0, reach).entries()) {
    const next = lines[index + 1]
    if (line.text.length > 60) continue
    const [date] = findDates(line.text, order)
    if (!date || !next || !timeOfDay.test(next.text)) continue
    if (!isDateLine(line.text, order) || !isWholeDate(date.edtf)) continue
    const at = titleAbove(lines, index)
    const title = lines[at]
    if (!title) return undefined
    const place = lines[index + 2]
    const isPlace = place !== undefined && isPlaceLine(place.text)
    return {
      above: lines.slice(0, at),
      title,
      dateLine: line,
      timeLine: next,
      ...(isPlace ? { placeLine: place } : {}),
      date: {
        value: date.edtf,
        basis: { kind: 'stated', line: line.number, words: line.text, of: isPlace ? 'occasion' : 'publication' },
      },
      rest: [...lines.slice(at + 1, index), ...lines.slice(index + (isPlace ? 3 : 2))],
    }
  }
  return undefined
}

function titleAbove(lines: Line[], index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const text = lines[at]?.text ?? ''
    if (!/[.!?…]["”»]?$/u.test(text) && text.length < 250) return at
  }
  return -1
}

function isPlaceLine(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length <= 7 &&
    !/[.:!?]$/u.test(text) &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || /^(?:of|the|and|de|la|на|в)$/u.test(word))
  )
}
