import type { LedgerEntry } from '#lib/domain/ledger.ts'
import { isWholeDate } from '#lib/ingest/recognise/dates/calendar-day.ts'
import { repairTitleWords } from '#lib/ingest/recognise/ocr-errors/repair-title-words.ts'
import type { Known } from '#lib/ingest/source-segment.ts'
import { chooseCandidate } from './choose-candidate.ts'
import { fallbackTitle, markedTitle } from './fallback-title.ts'
import { headerDates, isPageTitle } from './header-date.ts'
import type { HeaderLine, HeaderLineKind } from './header-line.ts'
import type { HeaderReader } from './header-reader.ts'
import { headerSpeaker } from './header-speaker.ts'
import { headerVenue } from './header-venue.ts'
import { forPress } from './lexicon/matchers.ts'
import { readHeaderLines } from './read-header-lines.ts'
import { titleCandidates, titleOrder } from './title/strategies.ts'

/** UTF-16 units of a title by which it is known again; pages cut their own. */
const longestRepeated = 60

/** The field that a line of a kind states; lines of other kinds are entered in the ledger as `head`. */
const fieldOf: Partial<Record<HeaderLineKind, string>> = {
  person: 'speaker',
  date: 'date',
  time: 'date',
  place: 'venue',
}

/** The head of a speech, statement or the like: lines above the text, each of one kind. */
export const speechHeader: HeaderReader = {
  id: 'speech',
  examples: {
    yes: [
      'Speech by Ana Verell\nSelby, 12 May 2019',
      'H.E. Ms. Ana Verell\nMinister of Ports',
      'Выступление Анны Верелл\n12 мая 2019 года',
    ],
    no: ['The quays of Selby', 'The quays of Selby\n12 May 2019'],
  },
  read(segment, { publisher, hints, without }) {
    const lines = readHeaderLines(segment.lines, publisher?.date_order, without)
    if (!isSpeechHeader(lines)) return undefined
    const found = chooseCandidate(titleCandidates(lines, without), titleOrder, 'title').candidate
    const marked = markedTitle(segment.lines, hints)
    const { date, published, findings } = headerDates(lines, publisher?.date_order, without)
    const { found: named, findings: ofSpeaker } = headerSpeaker(lines, without)
    // Where nothing says that the text is a speech, the name after "By" is the writer's.
    const byline = named && !lines.some((line) => line.kind === 'genre') ? bylineOf(named.line) : undefined
    const speaker = byline ? undefined : named
    const { venue, findings: ofVenue } = headerVenue(lines, speaker, publisher?.date_order, without)
    const rest = segment.lines.slice(lines.length)
    const title: Known<string> = marked
      ? {
          value: marked.text.replace(/\s+/g, ' '),
          basis: { kind: 'stated', line: marked.number, words: marked.text, rule: 'marked-title' },
        }
      : found
        ? {
            ...found.known,
            value: repairTitleWords(
              found.known.value,
              rest.map(({ text }) => text),
            ),
          }
        : fallbackTitle(rest, hints)
    const metadata = [...segment.metadata]
    const entries: LedgerEntry[] = []
    for (const line of lines) {
      const span = { start: line.start, end: line.end }
      const isTitle = marked ? line.start === marked.start : found?.lines.includes(line)
      if (byline && line === named?.line) metadata.push({ ...span, field: 'byline' })
      else if (isPageTitle(line, lines) && repeats(line, title.value))
        entries.push({ ...span, fate: 'duplicate', of: 'title' })
      else if (!/[\p{L}\p{N}]/u.test(line.text)) entries.push({ ...span, fate: 'furniture', rule: 'divider' })
      else if (line.kind === 'pageMark') entries.push({ ...span, fate: 'furniture', rule: 'page-mark' })
      else metadata.push({ ...span, field: isTitle ? 'title' : (fieldOf[line.kind] ?? 'head') })
    }
    return {
      segment: {
        ...segment,
        title,
        // A title that the markup names below these lines is no line of the text.
        lines: marked ? rest.filter((line) => line.start !== marked.start) : rest,
        metadata:
          marked && !lines.some((line) => line.start === marked.start)
            ? [...metadata, { start: marked.start, end: marked.end, field: 'title' }]
            : metadata,
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
  },
}

/** Whether the title of a page is the title of its text, and not the name of its site. */
function repeats({ text }: HeaderLine, title: string): boolean {
  return text.toLowerCase().startsWith(title.toLowerCase().slice(0, longestRepeated))
}

/** What those are who write for a paper. */
const journalist = 'correspondent|reporter|editor|staff writer|columnist|staff|bureau chief'
const byWriter = new RegExp(
  String.raw`^by:?\s+(\p{Lu}[^,;:]{2,60})(?:,\s+(?:[\p{L}-]+\s){0,4}(?:${journalist}))?$`,
  'iu',
)

/** "By Anna Berg" alone on its line, or with what she is for her paper: "By Anna Berg, Shipping Correspondent". */
function bylineOf(line: HeaderLine): Known<string> | undefined {
  const name = byWriter.exec(line.text)?.[1]
  return name
    ? { value: name, basis: { kind: 'stated', line: line.number, words: line.text, rule: 'byline' } }
    : undefined
}

/**
 * Whether lines above a text are surely its head: one says what the text is, is a field, names a person, or is a day;
 * lines that are only guessed to be titles, senders and the like are none.
 */
function isSpeechHeader(lines: HeaderLine[]): boolean {
  if (lines.length === 0) return false
  const has = (kind: HeaderLineKind) => lines.some((line) => line.kind === kind)
  if (has('genre') || has('person') || has('field')) return true
  if (lines[0] && isPageTitle(lines[0], lines)) return true
  const dated = lines.some(
    (line) => line.kind !== 'publicationStamp' && line.dates.some(({ edtf }) => isWholeDate(edtf)),
  )
  if (lines.some((line) => forPress.test(line.text))) return dated
  // A title and a date alone are read elsewhere: what such a date is of, the publisher may say.
  if (dated && has('date') && lines.length > 2) return true
  return dated && (has('notice') || has('letterhead') || has('quoted') || has('place'))
}
