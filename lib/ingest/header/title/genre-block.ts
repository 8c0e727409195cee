import { withoutDates } from '#lib/ingest/header/date-line.ts'
import type { HeaderLine, HeaderLineKind } from '#lib/ingest/header/header-line.ts'
import {
  besideDate,
  byPhrase,
  connective,
  deliveredAt,
  genres,
  openEnding,
  otherWorkBy,
  titleContinuation,
} from '#lib/ingest/header/lexicon/matchers.ts'
import { endsDanglingInKazakh } from '#lib/ingest/recognise/dangling-endings.ts'
import { isWholeDate } from '#lib/ingest/recognise/dates/calendar-day.ts'
import { isOfficeLine } from '#lib/ingest/recognise/persons/office-line.ts'
import { lineTitles } from '#lib/ingest/recognise/persons/person-words.ts'
import { readPerson } from '#lib/ingest/recognise/persons/read-person.ts'
import { hasNoCapitals } from '#lib/ingest/recognise/prose.ts'
import { wordPattern } from '#lib/ingest/recognise/word-patterns.ts'
import { hasKazakhLetter } from '#lib/text/word-language.ts'
import { isBareName, isNameOrOffice, isVenueBesideDate } from './exclusions.ts'
import { isSpeakerLine } from './speaker-lines.ts'

/** A title is no longer, in UTF-16 units and in lines; "by" and "at the" on lines of their own are not counted. */
const maximum = 300
const maximumLines = 6
/** Names of towns with their country have no more words. */
const townWords = 3

/** "Remarks by …", "Transcript of …"; not "Remarks on the Death of …". */
const by = /(?<!\p{L})by(?!\p{L})/iu
const genreOf = wordPattern(genres, 'anywhere', '', String.raw`s?\s+(?:of|from)(?!\p{L})`)
/** "… THE RT. HON." */
const respectAtEnd = wordPattern(lineTitles, 'end', '', String.raw`\.?`)

/** Kinds of lines that no title goes on with. */
const blockBoundaryKinds = new Set<HeaderLineKind>([
  ...(['siteSection', 'publicationStamp', 'theme', 'time', 'field', 'pageMark', 'date'] as const),
])

/**
 * The lines of a title that begins with what the text is, or with a person: what is right above in the same block,
 * and, below, as far as the words go on: in the same block, or over a blank line where one of the two lines is broken
 * in the middle of its words.
 */
export function genreBlock(lines: HeaderLine[], at: number): HeaderLine[] {
  const taken: HeaderLine[] = []
  for (const line of lines.slice(firstOfBlock(lines, at))) {
    if (line.kind === 'ocrNoise' && line.text.length > 8) continue
    const next = lines[lines.indexOf(line) + 1]
    if (endsTitle(line, taken, next) || lengthOf([...taken, line]) > maximum) break
    const last = taken.at(-1)
    const most = last && isOpen(last) ? maximumLines + 2 : maximumLines
    if (countOf([...taken, line]) > most) break
    taken.push(line)
  }
  // "at the" goes with what follows it.
  while (taken.length > 1 && connective.test(taken.at(-1)?.text ?? '')) taken.pop()
  const last = taken.at(-1)
  const below = last && lines[lines.indexOf(last) + 1]
  const before = taken.at(-2)
  if (last && before && isVenueBesideDate(last.text, below) && !isOpen(before) && last.kind === 'text') taken.pop()
  return taken
}

/** The first line of the block that a line is in, of those that may be words of its title. */
function firstOfBlock(lines: HeaderLine[], at: number): number {
  let first = at
  for (;;) {
    const [above, line] = [lines[first - 1], lines[first]]
    const belongs =
      above?.kind === 'text' &&
      line?.number === above.number + 1 &&
      !isNameOrOffice(above.text) &&
      !isSpeakerLine(above, lines) &&
      above.text.length > 1
    // The place and date of the occasion may be between it and "Speech by …".
    const place = above?.kind === 'place' && lines[first - 2]?.kind === 'text' && line?.number === above.number + 1
    if (!belongs && !(place && first === at)) return first
    first -= 1
  }
}

/** Whether a title that has the lines taken does not go on with this one. */
function endsTitle(line: HeaderLine, taken: HeaderLine[], next: HeaderLine | undefined): boolean {
  const previous = taken.at(-1)
  if (!previous) return false
  const { kind, text } = line
  if (kind === 'quoted') return previous.kind !== 'genre' || line.number !== previous.number + 1
  if (blockBoundaryKinds.has(kind)) return !(kind === 'date' && goesOnToDate(previous, text))
  if (kind === 'notice') return line.dates.length === 0 || !isOpen(previous)
  if (kind === 'letterhead') return !isOpen(previous)
  if (isOpen(previous) && line.number === previous.number + 1) return false
  if (kind === 'place')
    return !(isPlaceOfBlock(line, taken) || (next?.kind === 'genre' && next.number === line.number + 1))
  // A note on where the text was printed, or who gave it, and a sentence that says what the speech was.
  if (/^[[(]/u.test(text) && (line.dates.length > 0 || (/[\])]$/u.test(text) && /\p{Ll}{2}/u.test(text)))) return true
  if (/\p{Ll}\.$/u.test(text) && text.split(' ').length > 6 && /^\p{Lu}/u.test(text) && !isOpen(previous)) return true
  if (isOpen(previous)) return false
  // "Delivered by Ana Verell in the Hall on 12 May 2019", "Given from the Throne, 12 May 2019": a sentence about the speech, with the day in it.
  if (
    (byPhrase.test(text) || deliveredAt.test(text)) &&
    line.dates.some(({ edtf }) => isWholeDate(edtf)) &&
    !isCapitals([line])
  )
    return true
  if (otherWorkBy.test(text)) return true
  if (byPhrase.test(text) || isFromPerson(text)) return !taken.some((one) => one.kind === 'genre') || isWhole(taken)
  if (beginsInside(text)) return false
  if (line.number > previous.number + 1) return true
  // A name, or an office, is in a title only where the words before call for one, or it follows one.
  if (isCapitals([...taken, line]) || previous.kind === 'person' || isNameOrOffice(previous.text)) return false
  // "Тимур Алдашевтің": in the genitive the name goes on to the word for the speech.
  if (endsDanglingInKazakh(text)) return false
  return (kind === 'person' || isNameOrOffice(text) || isOfficeLine(text) || isBareName(text)) && !callsForName(taken)
}

/** "from Dr Ana Verell" */
function isFromPerson(text: string): boolean {
  const from = /^from\s+/iu.exec(text)?.[0]
  return from !== undefined && readPerson(text.slice(from.length))?.honoured === true
}

/** Whether a line is broken: its words go on in the next. */
function isOpen({ text }: HeaderLine): boolean {
  return /[,(]$/.test(text) || openEnding.test(text) || respectAtEnd.test(text) || endsDanglingInKazakh(text)
}

/** "at the opening of the quay", "by", "of Ormond". */
function beginsInside(text: string): boolean {
  return /^\p{Ll}/u.test(text) || (titleContinuation.test(text) && !/^In\s/u.test(text))
}

/** Small words within a title, after which nothing is missing. */
const inside = wordPattern(
  'at to on of for in with before sur du des de à über zur zum sobre em na no'.split(' '),
  'anywhere',
  String.raw`\s`,
  String.raw`\s`,
)

/** "Address to the Guild of Shipwrights": words that need no name after them; "SECOND READING SPEECH" does. */
function isWhole(taken: HeaderLine[]): boolean {
  const words = taken.map((line) => line.text).join(' ')
  return words.split(' ').length > 3 && inside.test(words)
}

/** "SPEECH BY", "STATEMENT", "TRANSCRIPT OF THE PRIME MINISTER": a name is still to come. */
function callsForName(taken: HeaderLine[]): boolean {
  const from = taken.findIndex((line) => line.kind === 'genre')
  // A title of words of its own is whole.
  if (from === -1 && taken.every((line) => line.kind === 'text')) return false
  const words = taken
    .slice(from)
    .map((line) => line.text)
    .join(' ')
  // In Kazakh the name comes before the word for the speech.
  if (hasKazakhLetter(words)) return false
  const count = words.split(' ').length
  if (count === 1 || (count <= 3 && (isCapitals(taken) || by.test(words)))) return true
  const named = by.exec(words)
  if (named && endsInName(words.slice(named.index + named[0].length).trim())) return false
  return taken.every((line) => line.kind !== 'person') && (named !== null || genreOf.test(words))
}

/** "Dr Ana Verell", "the Keeper of the Lamps, Ana Verell": a name with nothing behind it. */
function endsInName(words: string): boolean {
  const person = readPerson(words)
  return person !== undefined && person.end === words.length
}

/** "ON TUESDAY, 15th SEPTEMBER, 1964", and a date that the line before breaks off at. */
function goesOnToDate(previous: HeaderLine, text: string): boolean {
  return /^on\s/iu.test(text) || /(?:\son|\d(?:st|nd|rd|th))$/iu.test(previous.text)
}

/**
 * A place and date that are in a block of capitals as words of its title: with no mark between them ("… OF THE
 * BRIDGE / SELBY 12 MAY 1969"), or after more words than a town has.
 */
function isPlaceOfBlock(line: HeaderLine, taken: HeaderLine[]): boolean {
  if (line.number !== (taken.at(-1)?.number ?? 0) + 1 || !isCapitals([...taken, line])) return false
  const words =
    withoutDates(line.text)
      .replace(besideDate, ' ')
      .match(/\p{L}{2,}/gu) ?? []
  return !line.text.includes(',') || words.length > townWords
}

/** Whether lines are set in capitals; a letter in ten may be misread. */
export function isCapitals(lines: HeaderLine[]): boolean {
  const text = lines.map((line) => line.text).join(' ')
  if (hasNoCapitals(text)) return false
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return small <= (text.match(/\p{L}/gu)?.length ?? 0) * 0.1
}

function lengthOf(lines: HeaderLine[]): number {
  return lines.map((line) => line.text).join(' ').length
}

function countOf(lines: HeaderLine[]): number {
  return lines.filter((line) => !connective.test(line.text)).length
}
