import type { LedgerEntry } from '#lib/domain/ledger.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import { endsInDanglingWord } from '#lib/ingest/recognise/dangling-endings.ts'
import { findDates, isDateLine } from '#lib/ingest/recognise/find-dates.ts'
import { endsSentence, hasNoCapitals } from '#lib/ingest/recognise/prose.ts'
import { isSalutation } from '#lib/ingest/recognise/salutations.ts'
import type { Known, SourceSegment } from '#lib/ingest/source-segment.ts'
import { classifyLine } from './classify-line.ts'
import { dateOfLine } from './date-of-line.ts'
import { fallbackTitle, markedTitle } from './fallback-title.ts'
import type { HeaderLine } from './header-line.ts'
import type { HeaderContext, SegmentWithHeader } from './header-reader.ts'
import { headerSpeaker } from './header-speaker.ts'
import { section } from './lexicon/matchers.ts'
import { bodyStartRule, namesGenre } from './read-header-lines.ts'
import { menuLines } from './site-menu.ts'
import { numberOfDocument } from './title/first-words.ts'

/** A title is no longer, in UTF-16 units and in lines. */
const maximumTitle = 300
const mostTitleLines = 4
/** Lines that are broken at the width of a page are no shorter, in UTF-16 units. */
const leastMargin = 40

/**
 * A title on the first line, or where the markup says it is, and perhaps a line that is a date. Where the first line
 * is text already, the title is what the markup calls the page, or the first words.
 */
export const titleLineHeader = {
  id: 'title-line',
  read(segment: SourceSegment, { publisher, hints, without }: HeaderContext): SegmentWithHeader {
    const entries: LedgerEntry[] = []
    const metadata = [...segment.metadata]
    let lines = segment.lines
    let title = segment.title
    const dateOf = (line: Line | undefined) =>
      dateOfLine(line, publisher?.date_line ?? 'publication', publisher?.date_order)
    const readDate = () => dateOf(lines[0])
    // A letter may begin with its day: a day is no title.
    let dateLine = title || markedTitle(lines, hints) ? undefined : readDate()
    const takeDateLine = () => {
      const [first, ...rest] = lines
      if (!dateLine || !first || rest.length === 0) return
      metadata.push({ start: first.start, end: first.end, field: dateLine.date ? 'date' : 'head' })
      lines = rest
    }
    takeDateLine()
    const senders = title || markedTitle(lines, hints) ? 0 : countSenderLines(lines, without)
    for (const { start, end } of lines.slice(0, senders)) metadata.push({ start, end, field: 'head' })
    lines = lines.slice(senders)
    // "Comunicado de prensa": the section of a site, or of a gazette, and no title where there is one below.
    for (let [first, second, third] = lines; !title && first && second && third; [first, second, third] = lines) {
      if (markedTitle(lines, hints) || !section.test(first.text) || second.number === first.number + 1) break
      metadata.push({ start: first.start, end: first.end, field: 'head' })
      lines = lines.slice(1)
      if (dateLine) continue
      dateLine = readDate()
      takeDateLine()
    }
    if (title) lines = withoutRepeatedTitle(lines, title.value, entries)
    else {
      const marked = markedTitle(lines, hints)
      const menu = marked ? 0 : menuLines(lines)
      const titled = marked ? [marked] : menu > 0 ? [] : titleLines(lines, without)
      const above = marked ? linesAboveTitle(lines, marked, without) : []
      const dated = above.findLast((line) => dateOf(line)?.date !== undefined)
      if (dated && !dateLine) dateLine = dateOf(dated)
      for (const line of above) {
        metadata.push({ start: line.start, end: line.end, field: line === dated ? 'date' : 'head' })
      }
      const rest = lines.filter((line) => !titled.includes(line) && !above.includes(line))
      const [first] = titled
      if (first) {
        const words = titled.map((line) => line.text).join(' ')
        title = {
          value: words.replace(/\s+/g, ' '),
          basis: { kind: 'stated', line: first.number, words, rule: marked ? 'marked-title' : 'first-line' },
        }
        for (const { start, end } of titled) metadata.push({ start, end, field: 'title' })
        lines = withoutRepeatedTitle(rest, title.value, entries)
      } else title = fallbackTitle(menu < lines.length ? lines.slice(menu) : lines, hints)
    }
    if (!dateLine) {
      dateLine = readDate()
      takeDateLine()
    }
    return {
      segment: { ...segment, title, lines, metadata },
      ...(dateLine?.date ? { date: dateLine.date } : {}),
      ...speakerOfTitle(title, without),
      findings: dateLine?.findings ?? [],
      entries,
    }
  },
}

/** Lines that a sender takes above what it sends, at most. */
const mostSenderLines = 5

/** How many lines at the top are a sender's name over "Press release", with its number: no title, where text is apart below. */
function countSenderLines(lines: Line[], without?: ReadonlySet<string>): number {
  let hasSection = false
  let count = 0
  for (const { text } of lines.slice(0, mostSenderLines)) {
    const isSection = section.test(text)
    const isSender = classifyLine(text, { dates: findDates(text) }, without).kind === 'letterhead'
    if (!isSection && !isSender && !(hasSection && numberOfDocument.test(text))) break
    hasSection ||= isSection
    count += 1
  }
  const [last, next] = [lines[count - 1], lines[count]]
  return hasSection && count > 1 && last && next && next.number > last.number + 1 ? count : 0
}

/** The lines above a title that the markup names, where none of them is text: "Press release No. 17". */
function linesAboveTitle(lines: Line[], title: Line, without?: ReadonlySet<string>): Line[] {
  const above = lines.slice(0, lines.indexOf(title))
  const isText = (line: Line, index: number) =>
    endsSentence(line.text) ||
    isSalutation(line.text) ||
    bodyStartRule(line, { head: [], kind: 'text', after: lines.slice(index + 1, index + 3) }, without) !== undefined
  return above.some(isText) ? [] : above
}

/** A title such as "Speech by President Anna Berg at the opening of the bridge" names its speaker. */
function speakerOfTitle(
  title: Known<string>,
  without?: ReadonlySet<string>,
): Pick<SegmentWithHeader, 'speaker' | 'role'> {
  if (!namesGenre(title.value)) return {}
  const number = 'line' in title.basis && title.basis.line ? title.basis.line : 0
  const line: HeaderLine = { number, start: 0, end: 0, text: title.value, kind: 'genre', rule: 'title', dates: [] }
  const { found } = headerSpeaker([line], without)
  if (!found) return {}
  return { speaker: found.speaker, ...(found.role ? { role: found.role } : {}) }
}

/**
 * The lines of a title: the first line, and those it goes on over where it ends in a word that nothing ends with. None
 * where a text begins that was broken at the width of a page.
 */
function titleLines(lines: Line[], without: ReadonlySet<string> | undefined): Line[] {
  const whole = lines.findIndex((line, index) => !goesOn(line, lines[index + 1]))
  const [first] = lines
  if (!first || isWrapped(lines)) return []
  if (whole === 0) return isTitleLine(first, lines.slice(1), without) ? [first] : []
  const block = lines.slice(0, whole + 1)
  const [last, below] = lines.slice(whole, whole + 2)
  if (!last || !below || whole >= mostTitleLines) return []
  const isApart = below.number > last.number + 1 || isDateLine(below.text)
  const joined = { ...last, text: block.map((line) => line.text).join(' ') }
  return isApart && isTitleLine(joined, lines.slice(whole + 1), without) ? block : []
}

/** Whether a line breaks off within words that the line right below goes on with. */
function goesOn(line: Line, below: Line | undefined): boolean {
  if (below?.number !== line.number + 1 || isDateLine(below.text)) return false
  return endsInDanglingWord(line.text) || /[,，、]$/u.test(line.text)
}

/** Whether the first lines each end where the next word had no place, and a sentence ends among them. */
function isWrapped(lines: Line[]): boolean {
  const end = lines.findIndex((line, index) => lines[index + 1]?.number !== line.number + 1)
  const run = lines.slice(0, end + 1)
  const margin = Math.max(...run.map((line) => line.text.length))
  if (run.length < 3 || margin < leastMargin || !run.some((line) => /[.!?]["”»]?(?:\s|$)/u.test(line.text)))
    return false
  return run.slice(0, -1).every((line, index) => {
    const [word = ''] = (run[index + 1]?.text ?? '').split(' ')
    return line.text.length + 1 + word.length > margin
  })
}

/**
 * A title is one line that is no sentence of the text: none of the rules by which a text begins holds for it, and it
 * is not closed, but for a question on a line of its own; something follows it.
 */
function isTitleLine(line: Line, [next, ...after]: Line[], without: ReadonlySet<string> | undefined): boolean {
  if (line.text.length > maximumTitle || !next) return false
  if (/[:;,،，；：]$/u.test(line.text)) return false
  // The first line of a text that was broken at the width of a page.
  const broken = next.number === line.number + 1 && /^\p{Ll}/u.test(next.text) && !isDateLine(next.text)
  if (broken || isSalutation(line.text)) return false
  const apart = next.number > line.number + 1
  if (/[?？؟]["”»]?$/u.test(line.text)) return apart && line.text.length < 120 && !/[.!?]\s/.test(line.text)
  if (bodyStartRule(line, { head: [], kind: 'text', after: [next, ...after.slice(0, 1)] }, without)) return false
  return !endsSentence(line.text) || (!hasNoCapitals(line.text) && apart && !/\p{Ll}{2}/u.test(line.text.slice(1)))
}

/** The title again as a line of its own, or glued to the first words of the text. */
function withoutRepeatedTitle(lines: Line[], title: string, entries: LedgerEntry[]): Line[] {
  const [first, ...rest] = lines
  if (!first) return lines
  const start = first.text.slice(0, title.length)
  if (start.toLowerCase() !== title.toLowerCase()) return lines
  const after = first.text.slice(title.length)
  // "Water" is not repeated by "Waterways …", nor "Dear friends" by "Dear friends, we meet …": the sentence goes on.
  if (after !== '' && !/^(?:\p{Lu}|\s+(?:$|\P{Ll}))/u.test(after)) return lines
  entries.push({ start: first.start, end: first.start + title.length, fate: 'duplicate', of: 'title' })
  const offset = title.length + (after.length - after.trimStart().length)
  if (after.trim() === '') return rest
  return [{ ...first, start: first.start + offset, text: first.text.slice(offset) }, ...rest]
}
