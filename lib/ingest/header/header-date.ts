import type { Finding } from '#lib/domain/finding.ts'
import {
  type DateSubject,
  subjectAfter,
  subjectBefore,
  subjectOfLabelLine,
} from '#lib/ingest/recognise/date-subject.ts'
import { contains, isWholeDate } from '#lib/ingest/recognise/dates/calendar-day.ts'
import { isDiscussedDate } from '#lib/ingest/recognise/discussed-dates.ts'
import { type DateOrder, findDates, type RefusedDate, refusedDates } from '#lib/ingest/recognise/find-dates.ts'
import type { Known } from '#lib/ingest/source-segment.ts'
import { chooseCandidate, type HeaderCandidate } from './choose-candidate.ts'
import type { HeaderLine } from './header-line.ts'
import { joinHeader } from './joined-header.ts'
import { forPress } from './lexicon/matchers.ts'

export interface HeaderDates {
  date?: Known<string>
  published?: Known<string>
  findings: Omit<Finding, 'file' | 'severity'>[]
}

/** A date of a head, and what it is of where words beside it say so. */
interface HeaderDate {
  line: HeaderLine
  edtf: string
  words: string
  subject?: DateSubject
}

export interface DateRule {
  id: string
  of: 'occasion' | 'publication'
  reads: (date: HeaderDate, lines: HeaderLine[]) => boolean
  /** Heads, and the date that the rule reads in each and that is chosen. */
  examples: { head: string; date: string }[]
}

/** "Ormond, 3.9.2024 - …" above a text: where and when it was sent out. */
const sentOut = /^\p{Lu}[\p{L} .]{2,30},\s*\S{6,20}\s+[-–—]\s/u

/** How the date of a head is known to be one, in precedence. */
export const dateRules: readonly DateRule[] = [
  {
    id: 'labelled-day',
    of: 'occasion',
    reads: ({ subject }) => subject === 'occasion',
    examples: [{ head: 'Speech by Ana Verell\nDate of delivery: 12 May 2019\n14 May 2019', date: '2019-05-12' }],
  },
  {
    id: 'day-of-delivery',
    of: 'occasion',
    reads: (date) => isUnlabelledDay(date) && date.line.kind === 'genre' && endsDelivery(date),
    examples: [
      {
        head: 'Speech by Ana Verell at the Ropery, Selby, 12 May 2019.\nHarbour speech | 14 May 2019',
        date: '2019-05-12',
      },
    ],
  },
  {
    id: 'day-in-the-head',
    of: 'occasion',
    reads: (date, lines) => isUnlabelledDay(date) && !sentOut.test(date.line.text) && isOfOccasion(date.line, lines),
    examples: [
      { head: 'Speech by Ana Verell\nSelby, 12 May 2019', date: '2019-05-12' },
      { head: 'Речь Аны Верелл\n12–14 мая 2019 года', date: '2019-05-12/2019-05-14' },
    ],
  },
  {
    id: 'day-above-the-title',
    of: 'publication',
    reads: (date) => isUnlabelledDay(date) && !sentOut.test(date.line.text),
    examples: [{ head: '12 May 2019\nThe quays of Selby\nSpeech by Ana Verell', date: '2019-05-12' }],
  },
  {
    id: 'labelled-day-of-publication',
    of: 'publication',
    reads: ({ edtf, subject }) => subject === 'publication' && isWholeDate(edtf),
    examples: [
      { head: 'The quays of Selby\nSpeech by Ana Verell\nIssued on 12 May 2019', date: '2019-05-12' },
      { head: 'For immediate release   May 12, 2019\nThe quays of Selby\nSpeech by Ana Verell', date: '2019-05-12' },
    ],
  },
  {
    id: 'month-of-the-head',
    of: 'occasion',
    reads: ({ edtf, line, subject }) => !subject && isMonth(edtf) && (line.kind === 'date' || line.kind === 'place'),
    examples: [{ head: 'Speech by Ana Verell\nMay 2019', date: '2019-05' }],
  },
  {
    id: 'sent-out',
    of: 'publication',
    reads: (date) => isUnlabelledDay(date) && sentOut.test(date.line.text),
    examples: [{ head: 'The quays of Selby\nOrmond, 13.9.2024 - Town of Ormond', date: '2024-09-13' }],
  },
]

/** "Speech by …, at the …, 12 May 2019": who gave it, where, and at the end when. */
function endsDelivery({ line, words, edtf }: HeaderDate): boolean {
  const at = line.text.lastIndexOf(words)
  return (
    at > 0 &&
    !edtf.includes('/') &&
    atPlace.test(line.text.slice(0, at)) &&
    /^[\s.)\]]*$/u.test(line.text.slice(at + words.length))
  )
}

/** "by Ana Verell, Minister of Ports, at the Ropery". */
const atPlace = /\sby\s.{3,200}?[\s,](?:at|to|in|before)\s/iu

function isUnlabelledDay({ edtf, subject }: HeaderDate): boolean {
  return subject === undefined && isWholeDate(edtf)
}

/** Ids of those rules, in precedence. */
export const dateRuleIds = dateRules.map(({ id }) => id)

/**
 * The day or days that the head of a text states: of the occasion where it is among its words, else of
 * publication. Dates of printing, updating and embargo are none. Where two days are stated and nothing says which is
 * meant, none is taken, and a finding has both; so it is with what looks like a date and is none.
 */
export function headerDates(lines: HeaderLine[], order?: DateOrder, without?: ReadonlySet<string>): HeaderDates {
  const { dates, refused } = datesOf(lines, order)
  const candidates = dateRules.flatMap(({ id, of, reads }) =>
    withoutIntervalsOf(dates.filter((date) => reads(date, lines))).map((date) => candidateOf(id, of, date)),
  )
  const rules = dateRuleIds.filter((id) => !without?.has(id))
  const { candidate, finding } = chooseCandidate(candidates, rules, 'date')
  const publication = candidates.filter(({ known }) => known.value !== candidate?.known.value && isOfPublication(known))
  const published =
    candidate && isOfPublication(candidate.known) ? candidate : chooseCandidate(publication, rules, 'date').candidate
  const unread = candidate
    ? []
    : refused.map(({ line, rule, message, said }) => ({
        rule,
        line: line.number,
        message,
        said,
      }))
  return {
    ...(candidate ? { date: candidate.known } : {}),
    ...(published ? { published: published.known } : {}),
    findings: [...unread, ...(finding ? [finding] : [])],
  }
}

function candidateOf(rule: string, of: 'occasion' | 'publication', { edtf, line, words }: HeaderDate): HeaderCandidate {
  return { rule, known: { value: edtf, basis: { kind: 'stated', line: line.number, words, rule, of } } }
}

function isOfPublication({ basis }: Known<string>): boolean {
  return basis.kind === 'stated' && basis.of === 'publication'
}

/** Where the days of a conference and a day within them are stated, the day is the text's. */
function withoutIntervalsOf(dates: HeaderDate[]): HeaderDate[] {
  return dates.filter((date) => !dates.some((other) => contains(date.edtf, other.edtf)))
}

/** The days and months of a head, and what looks like one, without those that are of a change, a printout or an embargo. */
function datesOf(lines: HeaderLine[], order: DateOrder | undefined) {
  const dates: HeaderDate[] = []
  const refused: (RefusedDate & { line: HeaderLine })[] = []
  const others: string[] = []
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    const label = previous && previous.dates.length === 0 ? subjectOfLabelLine(previous.text) : undefined
    const found = [...findDates(line.text, order), ...refusedDates(line.text, order)].sort((a, b) => a.start - b.start)
    let position = 0
    for (const [at, date] of found.entries()) {
      const subject =
        label ??
        (sentAt.test(line.text.slice(date.end)) ? 'publication' : undefined) ??
        subjectBefore(line.text.slice(position, date.start)) ??
        // "3 May 2021 (updated: 5 May 2021)": the word in brackets is of the day in them.
        subjectAfter(line.text.slice(date.end, closesBefore(line.text, date.end, found[at + 1]?.start))) ??
        (isDiscussedDate(line.text.slice(0, date.start), line.text.slice(date.end)) ? 'other' : undefined) ??
        subjectOfLine(line)
      position = date.end
      if (subject === 'other') others.push(...('rule' in date ? [] : [date.edtf]))
      else if ('rule' in date) refused.push({ ...date, line })
      else if (isWholeDate(date.edtf) || isMonth(date.edtf))
        dates.push({ line, edtf: date.edtf, words: date.words, ...(subject ? { subject } : {}) })
    }
  }
  // Of a month and the day of an embargo within it, it is not said whether the day is the text's.
  const certain = dates.filter(({ edtf }) => !others.some((day) => isMonth(edtf) && day.startsWith(edtf)))
  return { dates: [...certain, ...brokenOverLines(lines, order)], refused }
}

/** Where words behind a date end that can be of it: at its end, where a bracket is opened that another date is in. */
function closesBefore(text: string, end: number, next: number | undefined): number | undefined {
  return next !== undefined && !/[)\]]/u.test(text.slice(end, next)) ? end : undefined
}

/** Behind a day the time and zone of a mail: it is when the text was sent. */
const sentAt = /^,?\s+\d\d:\d\d(?::\d\d)?\s+(?:[+-]\d{4}|GMT|UT|UTC)(?![\p{L}\d])/u

/** A month of a year, which is a head's date where it is alone or behind a place, and no day is stated. */
function isMonth(edtf: string): boolean {
  return /^\d{4}-\d\d$/.test(edtf)
}

/** What a fax machine prints on top of a sheet: a time of day, and the number of the page at the end. */
const timeOfFax = /\d{1,2}[:.]\d\d\s/u
const pageOfFax = /\bP(?:AGE|G)?\.?\s?\d+(?:\/\d+)?$|\bFAX\b/iu

function isTransmission(text: string): boolean {
  const time = timeOfFax.exec(text)
  return time !== null && pageOfFax.test(text.slice(time.index + time[0].length))
}

/** A line that says in other words than a label what its date is of. */
function subjectOfLine({ kind, text }: HeaderLine): DateSubject | undefined {
  if (kind === 'publicationStamp' || isTransmission(text)) return 'other'
  if (kind === 'notice' && /\bfor immediate release\b/iu.test(text)) return 'publication'
  return kind === 'notice' && /embargo|release|until|\bfax\b|facsimile/iu.test(text) ? 'other' : undefined
}

/** Dates of which a line has the day, or day and month, and the next one the rest. */
function brokenOverLines(lines: HeaderLine[], order: DateOrder | undefined): HeaderDate[] {
  const used = lines.filter((line) => subjectOfLine(line) !== 'other')
  const head = joinHeader(used)
  return findDates(head.text, order).flatMap(({ edtf, start, end, words }) => {
    const line = head.lineAt(start)
    if (!line || !isWholeDate(edtf) || head.lineAt(end - 1) === line) return []
    const first = words.slice(0, words.indexOf('\n')).trim()
    const before = head.text.slice(head.text.lastIndexOf('\n', start) + 1, start).trim()
    // "Session 12" over "May 2019" is no day; "on 12", "12th" and "12 May" are.
    if (!/\p{L}/u.test(first) && before !== '' && !/(?:^|\s)(?:on|the|of|[–—-])$/iu.test(before)) return []
    return [{ line, edtf, words: words.replace(/\s+/g, ' ') }]
  })
}

/** A date for the press, or alone above the title of a page, is when the text was given out. */
function isOfOccasion(line: HeaderLine, lines: HeaderLine[]): boolean {
  if (forPress.test(line.text)) return false
  if (line.kind !== 'date') return true
  if (/^\(.*\)$/.test(line.text)) return true
  const index = lines.indexOf(line)
  const before = lines.slice(0, index)
  return before.some((one) => (one.kind === 'genre' && !isPageTitle(one, lines)) || one.kind === 'person')
}

/** What stands between the title of a page and the name of its site. */
const beforeSite = /(?<!\s)\s+[|–—-](?=\s)|(?:(?<!\s)\s+)?_/gu
/** Shortest title before the name of a site, in UTF-16 units. */
const leastTitle = 8

/** The words before the name of a site, which has no bar in it and is behind a sign that stands no earlier than `least`; in small letters. */
function withoutSiteName(text: string, least: number, sign: RegExp): string | undefined {
  const lastBar = text.lastIndexOf('|')
  for (const { 0: found, index } of text.slice(least).matchAll(sign)) {
    if (least + index + found.length > lastBar) return text.slice(0, least + index).toLowerCase()
  }
  return undefined
}

/** The title of a web page, with the site's name, that occurs again below. */
export function isPageTitle(line: HeaderLine, lines: HeaderLine[]): boolean {
  const title = withoutSiteName(line.text, leastTitle, beforeSite)
  const short = withoutSiteName(line.text, 0, /\s[|–—-](?=\s)/gu) ?? line.text.toLowerCase()
  return lines.some(
    (one) => one !== line && [title, short].includes(one.text.toLowerCase()) && one.number > line.number,
  )
}
