import type { DateSense } from '#lib/domain/basis.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import { subjectBefore } from '#lib/ingest/recognise/date-subject.ts'
import { isWholeDate } from '#lib/ingest/recognise/dates/calendar-day.ts'
import { type DateOrder, findDates, isDateLine, refusedDates } from '#lib/ingest/recognise/find-dates.ts'
import type { Known } from '#lib/ingest/source-segment.ts'
import { weekdayOf } from '#lib/text/lexicon/weekdays.ts'
import type { HeaderDates } from './header-date.ts'

/** The date of a line that is one and nothing else, or the finding that says why it is none that can be taken. */
export function dateOfLine(
  line: Line | undefined,
  of: DateSense,
  order?: DateOrder,
): { date?: Known<string>; findings: HeaderDates['findings'] } | undefined {
  if (!line || line.text.length > longestDateLine) return undefined
  const text = withoutUpdates(line.text, order)
  if (!isDateLine(text, order)) return labelledDay(line, order)
  const [mention, ...others] = findDates(text, order)
  if (!mention || others.length > 0) {
    const unread = refusedDates(text, order)
    return { findings: unread.map(({ rule, message, said }) => ({ rule, line: line.number, message, said })) }
  }
  const basis = { kind: 'stated', line: line.number, words: mention.words, rule: 'date-under-the-title', of } as const
  return { date: { value: mention.edtf, basis }, findings: [] }
}

/** "3 May 2021 (updated: 5 May 2021)" without its brackets, where they have a day that is of something else. */
function withoutUpdates(text: string, order: DateOrder | undefined): string {
  return text.replace(/\([^()]{1,80}\)/gu, (bracket) => {
    const [mention] = findDates(bracket, order)
    const before = mention ? bracket.slice(0, mention.start).replace(/\d.*$/su, '') : ''
    return mention && subjectBefore(before) === 'other' ? ' ' : bracket
  })
}

/** "Volume 12: debated on Tuesday 12 May 2019": a line that ends in its only day, which a word before it says is the occasion's. */
function labelledDay(line: Line, order: DateOrder | undefined): ReturnType<typeof dateOfLine> {
  const [mention, ...others] = findDates(line.text, order)
  if (!mention || others.length > 0 || !isWholeDate(mention.edtf) || line.text.slice(mention.end).trim() !== '') return
  if (subjectBefore(withoutWeekday(line.text.slice(0, mention.start))) !== 'occasion') return
  const basis = {
    kind: 'stated',
    line: line.number,
    words: mention.words,
    rule: 'labelled-day',
    of: 'occasion',
  } as const
  return { date: { value: mention.edtf, basis }, findings: [] }
}

function withoutWeekday(words: string): string {
  const last = words.split(/[\s,.]/u).findLast((word) => word !== '') ?? ''
  return weekdayOf(last) === undefined ? words : words.slice(0, words.lastIndexOf(last))
}

/** In UTF-16 units: two days with their weekdays and times. */
const longestDateLine = 90
