import type { Finding } from '#lib/domain/finding.ts'
import type { LedgerEntry } from '#lib/domain/ledger.ts'
import type { Hints } from '#lib/ingest/read/hints.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import { isSalutation } from '#lib/ingest/recognise/salutations.ts'
import type { Known, SourceSegment } from '#lib/ingest/source-segment.ts'
import type { PublisherRecord } from '#lib/records/publisher.ts'
import { type DatedPage, readDatedPage } from './event-page-header.ts'
import { dateOfLine, headDates, isPageTitle } from './header-date.ts'
import { forPress, type HeadLine, namesSpeech, readHeadLines } from './header-lines.ts'
import { headSpeaker } from './header-speaker.ts'
import { headTitle } from './header-title.ts'
import { headVenue } from './header-venue.ts'
import { readActHead } from './legal-act-header.ts'

/** A part whose title and date lines were taken from the top of its text. */
export interface HeadedPart {
  segment: SourceSegment & { title: Known<string> }
  /** What the date line tells, where there is one. */
  date?: Known<string>
  speaker?: Known<string | string[]>
  role?: Known<string | string[]>
  venue?: Known<string>
  findings: Omit<Finding, 'file' | 'severity'>[]
  entries: LedgerEntry[]
}

const maximumTitle = 300

/**
 * Takes from the lines above the text what they tell: the layout of the source may have told the title already; an
 * act, a web page and a speech have heads of their own; else a line on top is the title, and a line that is a date
 * is its date; else the first words are the title.
 */
export function takeHead(segment: SourceSegment, publisher: PublisherRecord | undefined, hints?: Hints): HeadedPart {
  if (segment.title) return takeTitleLine(segment, publisher)
  return (
    takeActHead(segment) ??
    takeDatedPage(segment, publisher, hints) ??
    takeSpeechHead(segment, publisher, hints) ??
    takeTitleLine(segment, publisher, hints)
  )
}

function takeTitleLine(segment: SourceSegment, publisher: PublisherRecord | undefined, hints?: Hints): HeadedPart {
  const entries: LedgerEntry[] = []
  const metadata = [...segment.metadata]
  let lines = segment.lines
  let title = segment.title
  if (title) lines = withoutRepeatedTitle(lines, title.value, entries)
  else {
    const marked = markedTitle(lines, hints)
    const first = marked ?? lines[0]
    const rest = first ? lines.filter((line) => line !== first) : []
    if (first && (marked || isTitleLine(first, rest[0]))) {
      title = {
        value: first.text.replace(/\s+/g, ' '),
        basis: { kind: 'stated', line: first.number, words: first.text },
      }
      metadata.push({ start: first.start, end: first.end, field: 'title' })
      lines = withoutRepeatedTitle(rest, title.value, entries)
    } else title = firstWords(lines)
  }
  const dateLine = dateOfLine(lines[0], publisher?.date_line ?? 'publication', publisher?.date_order)
  if (dateLine && lines[0] && lines.length > 1) {
    metadata.push({ start: lines[0].start, end: lines[0].end, field: 'date' })
    lines = lines.slice(1)
  }
  return {
    segment: { ...segment, title, lines, metadata },
    ...(dateLine?.date ? { date: dateLine.date } : {}),
    ...speakerOfTitle(title),
    findings: dateLine?.findings ?? [],
    entries,
  }
}

/** A title such as "Speech by President Anna Berg at the opening of the bridge" names its speaker. */
function speakerOfTitle(title: Known<string>): Pick<HeadedPart, 'speaker' | 'role'> {
  if (!namesSpeech(title.value)) return {}
  const number = 'line' in title.basis && title.basis.line ? title.basis.line : 0
  const line: HeadLine = { number, start: 0, end: 0, text: title.value, kind: 'genre', dates: [] }
  const { found } = headSpeaker([line])
  if (!found) return {}
  return { speaker: found.speaker, ...(found.role ? { role: found.role } : {}) }
}

/** The line near the top that the markup says is the title. */
function markedTitle(lines: Line[], hints: Hints | undefined): Line | undefined {
  const span = hints?.titles[0]?.span
  return span ? lines.slice(0, 12).find((line) => line.start <= span.start && span.start < line.end) : undefined
}

function takeActHead(segment: SourceSegment): HeadedPart | undefined {
  const act = readActHead(segment.lines)
  if (!act) return undefined
  const title = act.title ?? { ...firstWords(act.rest) }
  return {
    segment: {
      ...segment,
      title,
      lines: act.rest,
      metadata: [
        ...segment.metadata,
        ...act.above.map((line) => ({ start: line.start, end: line.end, field: 'kind' })),
        ...act.titleLines.map((line) => ({ start: line.start, end: line.end, field: 'title' })),
      ],
    },
    findings: [],
    entries: [],
  }
}

function takeDatedPage(
  segment: SourceSegment,
  publisher: PublisherRecord | undefined,
  hints: Hints | undefined,
): HeadedPart | undefined {
  const page: DatedPage | undefined = readDatedPage(segment.lines, publisher?.date_order)
  if (!page) return undefined
  const { title, dateLine, timeLine, placeLine } = page
  const marked = markedTitle(segment.lines, hints)
  if (marked && marked !== title) return undefined
  return {
    segment: {
      ...segment,
      title: {
        value: title.text.replace(/\s+/g, ' '),
        basis: { kind: 'stated', line: title.number, words: title.text },
      },
      lines: page.rest,
      metadata: [
        ...segment.metadata,
        { start: title.start, end: title.end, field: 'title' },
        { start: dateLine.start, end: dateLine.end, field: 'date' },
        ...(timeLine ? [{ start: timeLine.start, end: timeLine.end, field: 'date' }] : []),
        ...(placeLine ? [{ start: placeLine.start, end: placeLine.end, field: 'venue' }] : []),
      ],
    },
    date: page.date,
    ...(placeLine
      ? {
          venue: {
            value: placeLine.text,
            basis: { kind: 'stated' as const, line: placeLine.number, words: placeLine.text },
          },
        }
      : {}),
    findings: [],
    entries: page.above.map((line) => ({ start: line.start, end: line.end, fate: 'furniture', rule: 'site-menu' })),
  }
}

/** What each kind of line of a speech's head is entered as; the others are metadata. */
const furnitureOf: Partial<Record<HeadLine['kind'], string>> = {
  notice: 'notice-of-use',
  letterhead: 'letterhead',
  publicationStamp: 'page-stamp',
  siteSection: 'section-name',
  ocrNoise: 'illegible',
}
const fieldOf: Partial<Record<HeadLine['kind'], string>> = {
  person: 'speaker',
  date: 'date',
  time: 'date',
  place: 'venue',
}

function takeSpeechHead(
  segment: SourceSegment,
  publisher: PublisherRecord | undefined,
  hints: Hints | undefined,
): HeadedPart | undefined {
  const lines = readHeadLines(segment.lines, publisher?.date_order)
  if (!isSpeechHead(lines)) return undefined
  const found = headTitle(lines)
  const [first] = found?.lines ?? []
  const marked = markedTitle(segment.lines, hints)
  const { date, published, findings } = headDates(lines, publisher?.date_order)
  const { found: named, findings: ofSpeaker } = headSpeaker(lines)
  // Where nothing says that the text is a speech, the name after "By" is the writer's.
  const byline = named && !lines.some((line) => line.kind === 'genre') ? bylineOf(named.line) : undefined
  const speaker = byline ? undefined : named
  const { venue, findings: ofVenue } = headVenue(lines, speaker, publisher?.date_order)
  const rest = segment.lines.slice(lines.length)
  const title: Known<string> = marked
    ? { value: marked.text.replace(/\s+/g, ' '), basis: { kind: 'stated', line: marked.number, words: marked.text } }
    : found && first
      ? { value: found.value, basis: { kind: 'stated', line: first.number, words: found.value } }
      : firstWords(rest)
  const metadata = [...segment.metadata]
  const entries: LedgerEntry[] = []
  for (const line of lines) {
    const span = { start: line.start, end: line.end }
    if (byline && line === named?.line) {
      metadata.push({ ...span, field: 'byline' })
      continue
    }
    const furniture = found?.lines.includes(line) || line === marked ? undefined : furnitureOf[line.kind]
    if (furniture && line.dates.length === 0) entries.push({ ...span, fate: 'furniture', rule: furniture })
    else if (isPageTitle(line, lines)) entries.push({ ...span, fate: 'duplicate', of: 'title' })
    else metadata.push({ ...span, field: found?.lines.includes(line) ? 'title' : (fieldOf[line.kind] ?? 'title') })
  }
  return {
    segment: {
      ...segment,
      title,
      lines: rest,
      metadata,
      ...(published ? { published } : {}),
      ...(byline ? { byline } : {}),
    },
    ...(date && date !== published ? { date } : {}),
    ...(speaker ? { speaker: speaker.speaker } : {}),
    ...(speaker?.role ? { role: speaker.role } : {}),
    ...(venue ? { venue } : {}),
    findings: [...findings, ...ofSpeaker, ...ofVenue],
    entries,
  }
}

/** "By Anna Berg" alone on its line. */
function bylineOf(line: HeadLine): Known<string> | undefined {
  const name = /^by:?\s+(\p{Lu}[^,;:]{2,60})$/iu.exec(line.text)?.[1]
  return name ? { value: name, basis: { kind: 'stated', line: line.number, words: line.text } } : undefined
}

/** Whether lines above a text are the head of a speech: more than a title and a date. */
function isSpeechHead(lines: HeadLine[]): boolean {
  if (lines.length === 0) return false
  const has = (kind: HeadLine['kind']) => lines.some((line) => line.kind === kind)
  if (has('genre') || has('person') || has('field')) return true
  if (lines[0] && isPageTitle(lines[0], lines)) return true
  const dated = lines.some((line) => line.kind !== 'publicationStamp' && line.dates.length > 0)
  if (lines.some((line) => forPress.test(line.text))) return dated
  return dated && (has('notice') || has('letterhead') || has('quoted') || has('place'))
}

/** A title is one line that is no sentence of the text: not closed by a stop, or followed by a blank line. */
function isTitleLine(line: Line, next: Line | undefined): boolean {
  if (line.text.length > maximumTitle || !next) return false
  if (/[:;,]$/.test(line.text)) return false
  // The first line of a text that was broken at the width of a page.
  const broken = next.number === line.number + 1 && /^\p{Ll}/u.test(next.text)
  if (broken || isSalutation(line.text)) return false
  const closed = /[.!]["”»]?$/u.test(line.text)
  return !closed || (next.number > line.number + 1 && line.text.length < 120 && line.text.split(/[.!?]\s/).length === 1)
}

/** The title again as a line of its own, or glued to the first words of the text. */
function withoutRepeatedTitle(lines: Line[], title: string, entries: LedgerEntry[]): Line[] {
  const [first, ...rest] = lines
  if (!first) return lines
  const start = first.text.slice(0, title.length)
  if (start.toLowerCase() !== title.toLowerCase()) return lines
  const after = first.text.slice(title.length)
  // "Water" followed by "Waterways …" is no repetition.
  if (/^\p{Ll}/u.test(after)) return lines
  // A text may begin with its title's words and go on with the sentence.
  if (/^\s+\p{Ll}/u.test(after)) return lines
  entries.push({ start: first.start, end: first.start + title.length, fate: 'duplicate', of: 'title' })
  const offset = title.length + (after.length - after.trimStart().length)
  if (after.trim() === '') return rest
  return [{ ...first, start: first.start + offset, text: first.text.slice(offset) }, ...rest]
}

function firstWords(lines: Line[]): Known<string> {
  const words = (lines[0]?.text ?? '').split(/\s+/).slice(0, 10).join(' ')
  return {
    value: `${words.replace(/[.,;:!?]+$/, '')}…`,
    basis: { kind: 'inferred', rule: 'first-words', ...(lines[0] ? { line: lines[0].number } : {}) },
  }
}
