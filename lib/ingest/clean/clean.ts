import type { LedgerEntry } from '#lib/domain/ledger.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import type { SourceSegment } from '#lib/ingest/source-segment.ts'
import { furnitureRule } from '#lib/ingest/split/split.ts'
import type { PublisherRecord } from '#lib/records/publisher.ts'
import { furnitureRules } from './furniture.ts'
import { pageFurniture } from './page-furniture.ts'

export interface CleanSegment {
  segment: SourceSegment
  /** What was left out, under the name of its rule. */
  entries: LedgerEntry[]
}

/** Marks site furniture by rule; the lines of the part that comes back are those of its title and text. */
export function cleanSegment(segment: SourceSegment, publisher: PublisherRecord | undefined): CleanSegment {
  const entries: LedgerEntry[] = []
  const leaveOut = (line: Line, rule: string) =>
    entries.push({ start: line.start, end: line.end, fate: 'furniture', rule })
  let lines: Line[] = []
  let through: string | undefined
  const ofPages = pageFurniture(segment.lines)
  const length = segment.lines.reduce((sum, line) => sum + line.text.length, 0)
  let passed = 0
  for (const line of segment.lines) {
    const general = furnitureRules.find(
      (rule) => rule.pattern.test(line.text) && (rule.through === 'line' || passed > length / 2),
    )
    const declared = furnitureRule(line, publisher)
    passed += line.text.length
    if (!through && general?.through === 'end' && !declared) through = general.rule
    const rule = declared ?? through ?? general?.rule ?? ofPages.get(line)
    if (rule) leaveOut(line, rule)
    else lines.push(line)
  }
  lines = withoutBreadcrumb(lines, entries)
  const source = takeAddress({ ...segment, lines })
  return { segment: takeByline(source), entries }
}

/** A trail of links glued to the title that stands again on a line of its own just below. */
function withoutBreadcrumb(lines: Line[], entries: LedgerEntry[]): Line[] {
  const [first, ...rest] = lines
  if (!first || !/^(home|главная|басты бет)/iu.test(first.text)) return lines
  const title = rest.slice(0, 3).find((line) => line.text.length > 10 && first.text.endsWith(line.text))
  if (!title) return lines
  const cut = first.end - title.text.length
  entries.push({ start: first.start, end: cut, fate: 'furniture', rule: 'breadcrumb' })
  entries.push({ start: cut, end: first.end, fate: 'duplicate', of: 'title' })
  return rest
}

/** "Source : https://…" at the end of a text is the address of that text. */
const sourceAddress = /\s*(?:source|источник|дереккөз)\s*:\s*(https?:\/\/\S+)\s*$/iu

function takeAddress(segment: SourceSegment): SourceSegment {
  const last = segment.lines.at(-1)
  const match = last ? sourceAddress.exec(last.text) : null
  const url = match?.[1]
  if (!last || !match || !url) return segment
  const start = last.start + match.index
  const rest = { ...last, end: start, text: last.text.slice(0, match.index) }
  return {
    ...segment,
    lines: rest.text.trim() === '' ? segment.lines.slice(0, -1) : [...segment.lines.slice(0, -1), rest],
    url: { value: url, basis: { kind: 'stated', line: last.number, words: match[0].trim() } },
    metadata: [...segment.metadata, { start, end: last.end, field: 'url' }],
  }
}

/** The last line is the writer's name where it is two to four capitalised words without a stop. */
const personName = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}’'-]+){1,3}$/u

function takeByline(segment: SourceSegment): SourceSegment {
  const last = segment.lines.at(-1)
  if (!last || segment.lines.length < 4 || !personName.test(last.text)) return segment
  if (last.text.split(' ').some((word) => isCommonWord(word, segment.lines))) return segment
  return {
    ...segment,
    lines: segment.lines.slice(0, -1),
    byline: { value: last.text, basis: { kind: 'stated', line: last.number, words: last.text } },
    metadata: [...segment.metadata, { start: last.start, end: last.end, field: 'byline' }],
  }
}

const closingWords = new Set(['thank', 'thanks', 'you', 'god', 'bless', 'long', 'live', 'end', 'amen', 'peace'])

/** "Thank You All" is no name: a word of it stands in small letters elsewhere, or is one that texts close with. */
function isCommonWord(word: string, lines: Line[]): boolean {
  const small = word.toLowerCase()
  if (closingWords.has(small)) return true
  const pattern = new RegExp(`(?<!\\p{L})${small.replace(/[^\p{L}\p{N}]/gu, '.')}(?!\\p{L})`, 'u')
  return lines.some((line) => pattern.test(line.text))
}
