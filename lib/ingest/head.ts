import type { LedgerEntry } from '#lib/domain/ledger.ts'
import type { PublisherRecord } from '#lib/records/publisher.ts'
import { findDates } from './dates.ts'
import type { Known, Part } from './part.ts'
import type { Line } from './source.ts'

/** A part whose title and date lines were taken from the top of its text. */
export interface HeadedPart {
  part: Part & { title: Known<string> }
  /** What the date line tells, where there is one. */
  date?: Known<string>
  entries: LedgerEntry[]
}

const maximumTitle = 300

/** Takes title and date from the lines above the text, where they stand; else the first words are the title. */
export function takeHead(part: Part, publisher: PublisherRecord | undefined): HeadedPart {
  const entries: LedgerEntry[] = []
  const metadata = [...part.metadata]
  let lines = part.lines
  let title = part.title
  if (title) lines = withoutRepeatedTitle(lines, title.value, entries)
  else {
    const [first, ...rest] = lines
    if (first && isTitleLine(first, rest[0])) {
      title = {
        value: first.text.replace(/\s+/g, ' '),
        basis: { kind: 'stated', line: first.number, words: first.text },
      }
      metadata.push({ start: first.start, end: first.end, field: 'title' })
      lines = withoutRepeatedTitle(rest, title.value, entries)
    } else title = firstWords(lines)
  }
  const date = takeDateLine(lines[0], publisher)
  if (date && lines[0]) {
    metadata.push({ start: lines[0].start, end: lines[0].end, field: 'date' })
    lines = lines.slice(1)
  }
  return { part: { ...part, title, lines, metadata }, ...(date ? { date } : {}), entries }
}

/** A title is one line that is no sentence of the text: not closed by a stop, or followed by a blank line. */
function isTitleLine(line: Line, next: Line | undefined): boolean {
  if (line.text.length > maximumTitle || !next) return false
  if (/[:;,]$/.test(line.text)) return false
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

/** A line that is a date and nothing else. */
function takeDateLine(line: Line | undefined, publisher: PublisherRecord | undefined): Known<string> | undefined {
  if (!line || line.text.length > 40) return undefined
  const [mention] = findDates(line.text, publisher?.date_order)
  if (!mention || mention.words.length !== line.text.replace(/[.,]$/, '').length) return undefined
  return {
    value: mention.edtf,
    basis: { kind: 'stated', line: line.number, words: mention.words, of: publisher?.date_line ?? 'publication' },
  }
}
