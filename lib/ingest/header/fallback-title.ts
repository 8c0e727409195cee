import type { Hints, TitleHint } from '#lib/ingest/read/hints.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import { isWholeDate } from '#lib/ingest/recognise/dates/calendar-day.ts'
import { findDates } from '#lib/ingest/recognise/find-dates.ts'
import type { Known } from '#lib/ingest/source-segment.ts'

/** How far down the title that markup names may be, in lines. */
const reach = 12
/** How many words of a text are its title where it has none. */
const words = 10

/** The line near the top that the markup says is the title. */
export function markedTitle(lines: Line[], hints: Hints | undefined): Line | undefined {
  const span = hints?.titles[0]?.span
  return span ? lines.slice(0, reach).find((line) => line.start <= span.start && span.start < line.end) : undefined
}

/** The title of a text whose lines name none: what its markup says, though the text does not; else its first words. */
export function fallbackTitle(lines: Line[], hints: Hints | undefined): Known<string> {
  const named = hints?.titles.find((title) => title.span === undefined && isTitle(title))
  if (named)
    return { value: withoutDay(named.value.trim()), basis: { kind: 'inferred', rule: `title-in-markup:${named.from}` } }
  const [first] = lines
  const start = (first?.text ?? '').split(/\s+/).slice(0, words).join(' ')
  return {
    value: `${start.replace(/(?<![.,;:!?])[.,;:!?]+$/, '')}…`,
    basis: { kind: 'inferred', rule: 'first-words', ...(first ? { line: first.number } : {}) },
  }
}

/** "On the quays, 4 May 2019": a title without the day behind its comma or dash. */
function withoutDay(title: string): string {
  const day = findDates(title).at(-1)
  const words = day && day.end === title.length && isWholeDate(day.edtf) ? title.slice(0, day.start) : ''
  const cut = /[,;|–—-]\s*$/u.exec(words)
  return cut && /\p{L}{2}/u.test(words) ? words.slice(0, cut.index).trim() : title
}

function isTitle({ value }: TitleHint): boolean {
  return /\p{L}{2}/u.test(value) && value.length <= 300
}
