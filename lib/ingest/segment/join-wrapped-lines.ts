import { isPunctuated } from '#lib/ingest/read/line-wrapping.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import { endsDangling, endsInDanglingWord } from '#lib/ingest/recognise/dangling-endings.ts'
import { readSpeakerLabel } from '#lib/ingest/recognise/labels/speaker-label.ts'
import { readListMarker } from '#lib/ingest/recognise/list-markers.ts'
import { type Indentation, indentationOf } from './indentation.ts'
import { displayWidth, endsInHyphen, endsSentence, startsLowerCase } from './line-text.ts'

/** One paragraph as the source sets it: one line, or the lines of a printed page that belong together. */
export interface LineGroup {
  lines: Line[]
}

/** A line is long that reaches so far, in columns; shorter ones may be verses, addresses, headings. */
const long = 30
/** A line that is surely broken at a margin reaches so far. */
const surelyLong = 40
/** No page is wider, in columns. */
const widestPage = 200

/**
 * Joins the lines of a text that was broken at the width of a page. Whether it was is seen from the text: many lines
 * of like length are followed at once by another and do not end as a sentence does; in a short text, lines that go on
 * with a small letter. A blank line always divides, and a line that is set in or begins a list, a note or somebody's
 * turn; where a wrapped text has next to no blank lines, a line that ends a sentence well before the margin does.
 * Lines that are `rows` of a table stay alone. A sentence goes on over the end of a page and over what was taken out of it, a
 * word over the hyphen that cuts it.
 */
export function joinWrappedLines(lines: Line[], rows: ReadonlyMap<Line, unknown> = new Map()): LineGroup[] {
  const page = pageOf(lines)
  const verse = isVerse(openPairs(lines))
  const units: LineGroup[] = []
  for (const run of runsOf(lines)) {
    const layout = page ?? layoutOfRun(run, verse)
    for (const [index, line] of run.entries()) {
      const previous = run[index - 1] ?? units.at(-1)?.lines.at(-1)
      const unit = openUnit(units, line)
      const adjoins = index > 0
      if (rows.has(line) || (previous && rows.has(previous))) {
        units.push({ lines: [line] })
        continue
      }
      if (unit && previous && goesOn(previous, line, run[index - 2], adjoins, layout)) unit.lines.push(line)
      else if (unit && unit !== units.at(-1)) unit.lines.push(line)
      else units.push({ lines: [line] })
    }
  }
  return units
}

interface Layout {
  wrapped: boolean
  /** Width that lines keep to, in columns. */
  margin: number
  /** Lines that begin with capitals as verses do. */
  verse?: boolean
  /** Next to no blank lines: paragraphs end where a line does before the margin. */
  dense: boolean
  indentation?: Indentation
}

/** Lines that follow each other at once. */
function runsOf(lines: Line[]): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && (last.number === line.number - 1 || last.number === line.number)) run.push(line)
    else runs.push([line])
  }
  return runs
}

/** The layout of a text that is wrapped throughout. */
function pageOf(lines: Line[]): Layout | undefined {
  const followed = lines.filter((line, index) => lines[index + 1]?.number === line.number + 1)
  const open = openPairs(lines)
  if (followed.length < 4 || open.length / followed.length <= 0.4 || widest(lines) > widestPage) return undefined
  if (isVerse(open) || isPunctuated(lines.map((line) => line.text))) return undefined
  const margin = widest(followed)
  // The last line is followed by none.
  const blanks = lines.length - followed.length - 1
  return { wrapped: true, margin, dense: blanks < lines.length / 25, indentation: indentationOf(lines, margin) }
}

/**
 * The layout of lines that follow each other, in a text that is not wrapped throughout, or too short to show it. In a text of
 * verses a comma says nothing.
 */
function layoutOfRun(run: Line[], verse: boolean): Layout {
  const open = openPairs(run).filter(([line]) => displayWidth(line.text) > surelyLong)
  const margin = Math.max(...run.map((line) => displayWidth(line.text)))
  const goOn = open.filter(([line, next]) => {
    const unspaced = /^[\p{Lo}\p{N}]/u.test(next.text) && displayWidth(line.text) > margin * 0.8
    return startsLowerCase(next.text) || (!verse && endsDangling(line.text)) || endsInHyphen(line.text) || unspaced
  })
  const reach = open.every(([line]) => displayWidth(line.text) >= margin * 0.6)
  const verses = isVerse(open) || isPunctuated(run.map((line) => line.text))
  const wrapped = goOn.length > 0 && goOn.length * 2 >= open.length && reach && margin <= widestPage && !verses
  return {
    wrapped,
    margin,
    dense: true,
    verse: verse || verses,
    ...(wrapped ? { indentation: indentationOf(run, margin) } : {}),
  }
}

/** Long lines that end within a sentence, each with the line that follows at once. */
function openPairs(lines: Line[]): [Line, Line][] {
  return lines.flatMap((line, index): [Line, Line][] => {
    const next = lines[index + 1]
    const isOpen = next?.number === line.number + 1 && displayWidth(line.text) > long && !endsSentence(line.text)
    return isOpen ? [[line, next]] : []
  })
}

/** Verses, lists and addresses begin each line with a capital; wrapped text does so by chance. */
function isVerse(open: [Line, Line][]): boolean {
  const cased = open.filter(([, next]) => /^[“"«‘'(]?\p{L}/u.test(next.text) && /\p{Ll}/u.test(next.text))
  const capitals = cased.filter(([line, next]) => /^[“"«‘'(]?\p{Lu}/u.test(next.text) && !endsInHyphen(line.text))
  return cased.length >= 3 && capitals.length / cased.length >= 0.8 && !isFilled(open)
}

/**
 * Whether each line is broken just where its next word had no place, and sentences end within lines: prose whose lines
 * begin with capitals by chance.
 */
function isFilled(open: [Line, Line][]): boolean {
  const margin = Math.max(...open.flat().map((line) => displayWidth(line.text)))
  const fills = open.every(
    ([line, next]) => displayWidth(line.text) + 1 + displayWidth(/^\S+/u.exec(next.text)?.[0] ?? '') > margin,
  )
  return fills && open.some(([line]) => /\p{Ll}{2}[.!?] \p{Lu}/u.test(line.text))
}

/** The width that nine lines in ten keep to. */
function widest(lines: Line[]): number {
  const lengths = lines.map((line) => displayWidth(line.text)).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}

/** The unit that a line may go on with: the last, or the one above a note at the foot of the page that ends there. */
function openUnit(units: LineGroup[], line: Line): LineGroup | undefined {
  const [above, last] = units.slice(-2)
  const end = above?.lines.at(-1)
  const overNote = line.afterMark === 'between' && last && isNote(last.lines[0]) && startsLowerCase(line.text)
  return overNote && end && !endsSentence(end.text) ? above : units.at(-1)
}

function goesOn(previous: Line, line: Line, before: Line | undefined, adjoins: boolean, layout: Layout): boolean {
  if (line.afterMark === 'inside') return true
  const cut =
    endsInHyphen(previous.text) && (startsLowerCase(line.text) || /(?:\p{Lu}{2}|\p{N}).$/u.test(previous.text))
  if (cut && (adjoins || line.afterMark === 'between')) return true
  if (line.afterMark === 'between') return continuesOverPageMark(previous, line, layout)
  if (!layout.wrapped) return adjoins && !layout.verse && isBrokenOff(previous, line)
  if (!adjoins) return goesOnOverPage(previous, line)
  return !startsUnit(previous, line, before, layout)
}

/**
 * Whether a sentence goes on over a mark that was taken out: always inside a line; between lines where it did not end
 * before, and the next words can go on with it.
 */
export function continuesOverPageMark(previous: Line, line: Line, layout?: Layout): boolean {
  if (line.afterMark !== 'between') return line.afterMark === 'inside'
  if (endsSentence(previous.text) || readListMarker(line.text) || readSpeakerLabel(line.text)?.sure) return false
  if (startsLowerCase(line.text) || endsDangling(previous.text) || breaksOff(previous.text)) return true
  const caseless = /^[\p{Lo}\p{N}]/u.test(line.text)
  const reaches = displayWidth(previous.text) > (layout?.wrapped ? layout.margin * 0.8 : surelyLong)
  return (caseless || layout?.wrapped === true) && reaches
}

/** A paragraph of some sentences whose last has no end: what follows goes on with it, though a noun begins with a capital. */
function breaksOff(text: string): boolean {
  return displayWidth(text) > surelyLong && /\p{Ll}$/u.test(text) && /\p{Ll}{3}[.!?]["”»]? \p{Lu}/u.test(text)
}

/** Whether a line of some length ends in a word that no sentence ends with, though nothing else shows that lines were broken. */
function isBrokenOff(previous: Line, line: Line): boolean {
  const marked = readListMarker(line.text) || readSpeakerLabel(line.text)?.sure || isNote(line)
  return displayWidth(previous.text) > long && endsInDanglingWord(previous.text) && !marked
}

/** A sentence that goes on over a page's end: what was between was a blank line. */
function goesOnOverPage(previous: Line, line: Line): boolean {
  return displayWidth(previous.text) > long && !endsSentence(previous.text) && /^\p{Ll}{2}/u.test(line.text)
}

function startsUnit(previous: Line, line: Line, before: Line | undefined, layout: Layout): boolean {
  const marker = readListMarker(line.text)
  const ended = endsSentence(previous.text)
  if (marker?.kind === 'bullet') return true
  if (marker && marker.kind !== 'hyphen' && ended && /^.{1,6}\s+[\p{Lu}\p{Lo}«“"]/u.test(line.text)) return true
  const label = ended ? readSpeakerLabel(line.text) : undefined
  if (label && (label.sure || label.rule === 'capitals' || label.name?.capitals)) return true
  if (isNote(line)) return true
  const set = layout.indentation?.begins(previous, line, before)
  if (set !== undefined) return set
  return layout.dense && ended && displayWidth(previous.text) < layout.margin * 0.8
}

const noteWords = 'See|Ibid|Cf|Op\\. cit|Там же|См|Сравни|Қараңыз|Сонда'
const noteMark = '(?:[*†‡§]{1,3}|[¹²³⁰-⁹]+)'
const note = new RegExp(String.raw`^(?:${noteMark}\s?\p{Lu}|\[?\d{1,2}\]?\s+(?:${noteWords})(?!\p{L}))`, 'u')

/** Whether a line begins a note at the foot of a page: "1 See the report.", "* The author is …". */
function isNote(line: Line | undefined): boolean {
  return line !== undefined && note.test(line.text)
}
