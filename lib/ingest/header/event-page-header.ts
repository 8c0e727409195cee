import type { Line } from '#lib/ingest/read/source.ts'
import { isWholeDate } from '#lib/ingest/recognise/dates/calendar-day.ts'
import { findDates, isDateLine } from '#lib/ingest/recognise/find-dates.ts'
import { endsSentence } from '#lib/ingest/recognise/prose.ts'
import { isOpening } from '#lib/ingest/recognise/salutations.ts'
import { markedTitle } from './fallback-title.ts'
import type { HeaderReader } from './header-reader.ts'
import { genreAtStart, smallWords } from './lexicon/matchers.ts'

/** How far down a page the title may be under menus, in lines. */
const reach = 120
/** How many lines of a lead are between title and date. */
const leadLines = 4
const timeOfDay = /^\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?$/iu

/**
 * The head of a web page about an event: title, perhaps a lead, a line with nothing but the date, one with nothing but
 * the time of day, perhaps the place. The title is the nearest line above that is no sentence; what is above it is
 * the site's, unless it has sentences.
 */
export const eventPageHeader: HeaderReader = {
  id: 'event-page',
  examples: {
    yes: [
      'Home\nEvents\nMeeting with the pilots of Selby\n12 May 2019\n14:30\nOrmond',
      'Meeting with the pilots of Selby\nThe lamps are new.\n12 May 2019\n14:30',
    ],
    no: ['Meeting with the pilots of Selby\n12 May 2019', 'Speech by Ana Verell\nOn the quays\n12 May 2019\n14:30'],
  },
  read(segment, { publisher, hints }) {
    const { lines } = segment
    for (const [index, dateLine] of lines.slice(0, reach).entries()) {
      const time = lines[index + 1]
      if (dateLine.text.length > 60 || !time || !timeOfDay.test(time.text)) continue
      const dates = findDates(dateLine.text, publisher?.date_order)
      const [date] = dates
      if (!date || dates.length > 1 || !isWholeDate(date.edtf) || !isDateLine(dateLine.text, publisher?.date_order))
        continue
      const at = titleAbove(lines, index)
      const title = lines[at]
      const marked = markedTitle(lines, hints)
      const above = lines.slice(0, Math.max(0, at))
      if (!title || (marked && marked !== title) || above.some(isText)) return undefined
      // The head of a speech has its title above its place.
      if (!genreAtStart.test(title.text) && above.some(({ text }) => genreAtStart.test(text))) return undefined
      const below = lines[index + 2]
      const place = below && lines[index + 3] && isPlaceLine(below.text) ? below : undefined
      const span = ({ start, end }: Line, field: string) => ({ start, end, field })
      return {
        segment: {
          ...segment,
          title: {
            value: title.text.replace(/\s+/g, ' '),
            basis: { kind: 'stated', line: title.number, words: title.text, rule: 'title-of-an-event-page' },
          },
          lines: [...lines.slice(at + 1, index), ...lines.slice(index + (place ? 3 : 2))],
          metadata: [
            ...segment.metadata,
            span(title, 'title'),
            span(dateLine, 'date'),
            span(time, 'date'),
            ...(place ? [span(place, 'venue')] : []),
          ],
        },
        date: {
          value: date.edtf,
          basis: {
            kind: 'stated',
            line: dateLine.number,
            words: dateLine.text,
            rule: 'date-of-an-event-page',
            of: place ? 'occasion' : 'publication',
          },
        },
        ...(place
          ? {
              venue: {
                value: place.text,
                basis: {
                  kind: 'stated' as const,
                  line: place.number,
                  words: place.text,
                  rule: 'place-of-an-event-page',
                },
              },
            }
          : {}),
        findings: [],
        entries: above.map(({ start, end }) => ({ start, end, fate: 'furniture', rule: 'site-menu' })),
      }
    }
    return undefined
  },
}

function titleAbove(lines: Line[], index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - leadLines); at -= 1) {
    const text = lines[at]?.text ?? ''
    if (!endsSentence(text) && text.length < 250) return at
  }
  return -1
}

/** Whether a line is more than a menu has: an address to listeners, or a sentence of some length. */
function isText({ text }: Line): boolean {
  return isOpening(text) || (endsSentence(text) && text.split(/\s+/).length > 12)
}

function isPlaceLine(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length <= 7 &&
    !/[.:!?]$/u.test(text) &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || smallWords.has(word))
  )
}
