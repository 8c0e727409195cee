import type { Line } from '#lib/ingest/read/source.ts'
import { isWholeDate } from '#lib/ingest/recognise/dates/calendar-day.ts'
import { findDates } from '#lib/ingest/recognise/find-dates.ts'
import { anyOf, wordPattern } from '#lib/ingest/recognise/word-patterns.ts'
import type { Known } from '#lib/ingest/source-segment.ts'
import { fallbackTitle } from './fallback-title.ts'
import type { HeaderReader } from './header-reader.ts'
import { actForms, actNotes, actTitleEnds, actTitleStarts } from './lexicon/legal-acts.ts'
import { venueWords } from './venue/venue-words.ts'

/** How far down the form of an act may be, and how many lines below it may say who issues it and when. */
const reach = 6
const issuerLines = 4
/** A title of an act has no more blocks above it, lines, and UTF-16 units. */
const maximum = { blocks: 3, lines: 8, length: 400 }

const forms = new Set(actForms)
const titleStart = new RegExp(`^${wordPattern(actTitleStarts, 'anywhere').source}\\s`, 'u')
const titleEnd = wordPattern(actTitleEnds, 'end')
/** "от 22 декабря 2005 г. № 781", "N 12", "№ 44-ө". */
const numbered = /^(?:от\s|№|N\s?\d)|\s(?:№|N)\s?\d/u

/** "г. Ормонд", "Ормонд қаласы": where an act was signed. */
const town = String.raw`\p{Lu}[\p{L}-]+`
const townLine = new RegExp(
  String.raw`^(?:${anyOf(venueWords.townMarks.before)}\s*${town}|${town}\s${anyOf(venueWords.townMarks.after)})$`,
  'u',
)

/**
 * The head of an act: its form ("У К А З"), who issues it, perhaps its day and number, then, set apart by blank lines,
 * what it is about. Notes on later versions in brackets are no title, nor is the beginning of the text.
 */
export const legalActHeader: HeaderReader = {
  id: 'legal-act',
  examples: {
    yes: [
      'УКАЗ\nПРЕЗИДЕНТА ОРМОНДА\nот 12 мая 2019 г. № 7\n\nО ремонте причалов\nи маяков',
      'УКАЗ\nПРЕЗИДЕНТА ОРМОНДА\nот 12 мая 2019 г. № 7\n\nг. Ормонд\n\nО ремонте причалов',
      'ПРИКАЗ\nИ.о. начальника порта\nот 12 мая 2019 г. № 7\n\nО ремонте причалов',
    ],
    no: ['Указатель\nО ремонте причалов', 'О ремонте причалов'],
  },
  read(segment, { publisher, hints }) {
    const { lines } = segment
    const at = lines.slice(0, reach).findIndex(({ text }) => text.length < 80 && forms.has(text.replace(/\s+/g, '')))
    if (at === -1) return undefined
    let next = at + 1
    let dateLine: Line | undefined
    for (; next <= at + issuerLines; next += 1) {
      const line = lines[next]
      if (!line || !(isIssuer(line.text) || isNumbered(line.text) || isAboveNumber(lines, next))) break
      if (isNumbered(line.text)) dateLine = line
    }
    if (townLine.test(lines[next]?.text ?? '')) next += 1
    const above = lines.slice(0, next)
    const block = blocksOf(lines.slice(next))
      .slice(0, maximum.blocks)
      .find((one) => !isNote(one))
    const title = block && titleOf(block)
    const rest = lines.slice(next).filter((line) => !(title && block?.includes(line)))
    const date = dateLine && findDates(dateLine.text, publisher?.date_order).find(({ edtf }) => isWholeDate(edtf))
    const span = ({ start, end }: Line, field: string) => ({ start, end, field })
    return {
      segment: {
        ...segment,
        title: title ?? fallbackTitle(rest, hints),
        lines: rest,
        metadata: [
          ...segment.metadata,
          ...above.map((line) => span(line, line === dateLine ? 'date' : 'head')),
          ...(title && block ? block.map((line) => span(line, 'title')) : []),
        ],
      },
      ...(date && dateLine
        ? {
            date: {
              value: date.edtf,
              basis: { kind: 'stated' as const, line: dateLine.number, words: date.words, rule: 'day-of-an-act' },
            },
          }
        : {}),
      findings: [],
      entries: [],
    }
  },
}

function titleOf(block: Line[]): Known<string> | undefined {
  const text = wordsOf(block)
  const [first] = block
  const isTitle =
    block.length <= maximum.lines &&
    text.length < maximum.length &&
    (titleStart.test(text) || titleEnd.test(text)) &&
    !/[.:]$/u.test(text)
  if (!isTitle || !first) return undefined
  return { value: text, basis: { kind: 'stated', line: first.number, words: text, rule: 'title-of-an-act' } }
}

/** A line in capitals that is not what the act is about already. */
function isIssuer(text: string): boolean {
  return text === text.toUpperCase() && /\p{L}{3}/u.test(text) && !titleStart.test(text)
}

/** Whether a line says who issues an act in ordinary letters: it is in one block between the form and the number. */
function isAboveNumber(lines: Line[], at: number): boolean {
  const [form, line, below] = lines.slice(at - 1, at + 2)
  if (!form || !line || !below || line.text.length > 80 || titleStart.test(line.text)) return false
  const isOneBlock = line.number === form.number + 1 && below.number === line.number + 1
  return isOneBlock && isNumbered(below.text) && !/[,;:]$/u.test(line.text)
}

function isNumbered(text: string): boolean {
  return text.length < 80 && numbered.test(text) && /\d/.test(text)
}

function isNote([first]: Line[]): boolean {
  return actNotes.some((start) => first?.text.startsWith(start))
}

function wordsOf(block: Line[]): string {
  return block
    .map((line) => line.text)
    .join(' ')
    .replace(/&#34;|&quot;/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Lines that no blank line parts; a note in brackets is a block of its own. */
function blocksOf(lines: Line[]): Line[][] {
  const blocks: Line[][] = []
  for (const line of lines.slice(0, 40)) {
    const previous = blocks.at(-1)?.at(-1)
    const goesOn = previous && previous.number === line.number - 1 && !isNote([line])
    if (goesOn) blocks.at(-1)?.push(line)
    else blocks.push([line])
  }
  return blocks
}
