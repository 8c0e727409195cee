import type { Span } from '#lib/domain/ledger.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import { findDates } from '#lib/ingest/recognise/find-dates.ts'
import { firstRule, type PatternRule } from '#lib/ingest/recognise/pattern-rule.ts'

/** A mark of a page or column in a source: no words of its text. */
export interface InlinePageNumber extends Span {
  /** It is a line of its own. */
  alone: boolean
}

/** "Page", "column" and the like before their figure, in the languages of the archive and its neighbours. */
const before =
  'pages?|pp?\\.|pg\\.?|columns?|cols?\\.?|folio|fol\\.|страница|стр\\.?|с\\.|столбец|столб\\.?|стлб\\.?|колонка|лист|бет|page|' +
  'seite|s\\.|spalte|sp\\.|página|pág\\.?|pagina|pag\\.|strona|str\\.|puslapis|p'
/** Behind it: "12-бет", "12 бет", "12 стр.". */
const behind = 'бет|беті|стр\\.?|страница|столбец|б\\.|psl\\.|page'
const figure = String.raw`(?:[A-Z]{1,2})?\d{1,5}(?:[A-Z]{1,2})?|[ivxlc]{1,7}|[IVXLC]{1,7}`
const of = String.raw`(?:\s*(?:of|/|из|von|de|\|)\s*\d{1,5})?`
const opening = String.raw`[\[({<|*=~·•_—–\s-]*`
const closing = String.raw`[\])}>|*=~·•_—–\s-]*`

const numbering = String.raw`(?:[№#:|]|(?:no|nr|num)\.?(?=[\s\d]))?`
/** Characters around a figure that nobody puts around a figure of a text. */
const rule = '[-–—~=*·|_]{1,3}'

/** Lines that are marks wherever they are; their figure is the group `number`. */
export const pageNumberLineRules: readonly PatternRule[] = [
  {
    id: 'word-and-figure',
    pattern: new RegExp(`^${opening}(?:${before})\\s*${numbering}\\s*(?<number>${figure})${of}${closing}$`, 'iu'),
    examples: {
      yes: ['[Page 12]', 'стр. 12', 'Column 123WS', 'page iv', 'Seite 3 von 9', '{{p. 4}}'],
      no: ['Page boys of Selby', 'Column of smoke', 'Page 12 tells of the quays'],
    },
  },
  {
    id: 'figure-and-word',
    pattern: new RegExp(`^${opening}(?<number>\\d{1,5})[\\s-]?(?:${behind})${closing}$`, 'iu'),
    examples: { yes: ['12-бет', '[12 стр.]', '3 page'], no: ['12 boats', '12-бетте'] },
  },
  {
    id: 'page-in-han',
    pattern: new RegExp(`^${opening}第?\\s*(?<number>\\d{1,5})\\s*[页頁]${closing}$`, 'u'),
    examples: { yes: ['第12页', '- 3 頁 -'], no: ['第12章', '12'] },
  },
]

/** Lines of a figure between such characters: "- 2 -", "<<12>>", "|2|". */
export const framedNumberRules: readonly PatternRule[] = [
  {
    id: 'figure-between-rules',
    pattern: new RegExp(String.raw`^${rule}\s*\d{1,4}\s*${rule}$`, 'u'),
    examples: { yes: ['- 2 -', '— 12 —', '|2|', '*** 4 ***'], no: ['2', '- 2', '(2)'] },
  },
  {
    id: 'figure-between-points',
    pattern: /^<{1,2}\s*\d{1,4}\s*>{1,2}$/u,
    examples: { yes: ['<<12>>', '< 3 >'], no: ['12 > 3', '<a>'] },
  },
]
/** A figure in brackets, with a star or not, or alone: a mark where others go up with it, or where it is within a sentence. */
const bracketed = /^(?:\[{1,2}|[({])\s*\*?([A-Z]{0,2}\d{1,5})\s*(?:\]{1,2}|[)}])$/u
const bare = /^(\d{1,4})$/u

/** Inside a line: the word and figure in square, curly or angle brackets or between bars; or the day and column of a report. */
const bracketOpens = String.raw`(?:\[{1,2}|\{|<{1,2}|\|)`
const bracketCloses = String.raw`(?:\]{1,2}|\}|>{1,2}|\|)`
const numbered = String.raw`(?:${before})\s*(?:${figure})${of}|\d{1,5}[\s-]?(?:${behind})`
const inside = new RegExp(String.raw`\s?${bracketOpens}\s*(?:${numbered})\s*${bracketCloses}\s?`, 'giu')
const columnOfDay = /(?<!\s)\s*:\s*(?:Column|Col\.)\s*\d{1,5}[A-Z]{0,2}/gu
/** A figure alone in curly or doubled brackets, or between bars, inside a line: a mark where several go up. */
const figureInside = /\s?(?:\{(\d{1,5})\}|<<(\d{1,5})>>|\[\[(\d{1,5})\]\]|\|(\d{1,5})\|)\s?/gu

/** Longest line that is a mark, in UTF-16 units. */
const longest = 60

/**
 * The marks of pages and columns in the lines of a text: "[Page 12]", "4 Feb 2015 : Column 123", "- 2 -", "стр. 12",
 * on lines of their own or inside one, in order. Figures alone or in brackets are marks where several go up one after
 * the other, or where one is within a sentence that goes on behind it; years and notes in brackets are text.
 */
export function inlinePageNumbers(lines: Line[]): Map<Line, InlinePageNumber[]> {
  const marks = new Map<Line, InlinePageNumber[]>()
  const rising = risingFigures(lines)
  for (const [index, line] of lines.entries()) {
    if (isMark(line, index, lines, rising)) marks.set(line, [{ start: line.start, end: line.end, alone: true }])
    else {
      const found = marksInside(line)
      if (found.length > 0) marks.set(line, found)
    }
  }
  for (const [line, found] of risingInside(lines)) if (!marks.has(line)) marks.set(line, found)
  return marks
}

/** Fewest words before a figure that interrupts a sentence; fewer may be the cell of a table. */
const leastWords = 3

function isMark(line: Line, index: number, lines: Line[], rising: Set<Line>): boolean {
  const { text } = line
  if (text.length > longest || !/[\divxlcIVXLC]/u.test(text)) return false
  if (isNamed(text) || firstRule(framedNumberRules, text) || rising.has(line)) return index > 0 || !isHeadFigure(text)
  const [previous, next] = [lines[index - 1], lines[index + 1]]
  if (!previous || !next || !(bracketed.test(text) || bare.test(text))) return false
  // A figure alone in a sentence: blank lines are around it, or brackets.
  const apart = line.number - previous.number > 1 && next.number - line.number > 1
  const isOpen =
    previous.text.split(/\s+/).length >= leastWords && /[\p{L},]$/u.test(previous.text) && /^\p{Ll}/u.test(next.text)
  return isOpen && (apart || bracketed.test(text)) && !/^(?:1[5-9]|20)\d\d$/u.test(text)
}

function isHeadFigure(text: string): boolean {
  return bracketed.test(text) || bare.test(text)
}

/** Roman numerals are figures only in one case: "c. civil" is none. */
function isNamed(text: string): boolean {
  const plain = withoutDay(text)
  const match = firstRule(pageNumberLineRules, plain)?.match
  const number = match?.groups?.number ?? ''
  // "P 5", "S. 12": a letter alone needs its stop or brackets.
  if (!match || (/^p\s/iu.test(plain) && !/^[[{(<|]/u.test(text))) return false
  return /\d/u.test(number) || number === number.toLowerCase() || number === number.toUpperCase()
}

/** "4 Feb 2015 : Column 123" and "Friday 4 February 2015 Page 12" without the day. */
function withoutDay(text: string): string {
  const colon = text.indexOf(':')
  if (colon === -1) return afterDay(text)
  return isDay(text.slice(0, colon)) ? text.slice(colon + 1).trim() : text
}

const fromWord = new RegExp(`(?<=\\s)(?:${before})\\s*\\d+$`, 'iu')

/** From the word for a page on, where what comes before it is a day, or a weekday and a day. */
function afterDay(text: string): string {
  const page = fromWord.exec(text)
  const before = page ? text.slice(0, page.index).trim() : ''
  const isBefore = isDay(before) || isDay(before.replace(/^\p{L}+,?\s+/u, ''))
  return page && isBefore ? page[0] : text
}

function isDay(text: string): boolean {
  const plain = text.trim().replace(/^[[({]+/u, '')
  const [date] = findDates(plain)
  return date?.start === 0 && date.end === plain.length
}

function marksInside(line: Line): InlinePageNumber[] {
  const marks: InlinePageNumber[] = []
  for (const match of line.text.matchAll(inside)) marks.push(markOf(line, match.index, match[0]))
  for (const match of line.text.matchAll(columnOfDay)) {
    const from = Math.max(0, match.index - 20)
    const day = findDates(line.text.slice(from, match.index)).at(-1)
    if (day && from + day.end === match.index)
      marks.push({
        start: line.start + from + day.start,
        end: line.start + match.index + match[0].length,
        alone: false,
      })
  }
  return marks.sort((a, b) => a.start - b.start)
}

function markOf(line: Line, index: number, words: string): InlinePageNumber {
  const start = line.start + index + (words.length - words.trimStart().length)
  return { start, end: start + words.trim().length, alone: false }
}

/** How many figures in brackets must go up to be marks of pages. */
const leastRising = 3

/** Fewest lines of a page: figures that are nearer to each other number notes or paragraphs. */
const leastLines = 4

/** Figures in brackets on lines of their own that go up one by one, or nearly, with a page's lines between them. */
function risingFigures(lines: Line[]): Set<Line> {
  const figures = lines.flatMap((line, index) => {
    const number = bracketed.exec(line.text)?.[1]
    return number ? [{ line, index, number: Number(number.replace(/\D/gu, '')) }] : []
  })
  const [first, last] = [figures[0], figures.at(-1)]
  const apart = first && last ? (last.index - first.index) / (figures.length - 1) : 0
  return new Set(apart >= leastLines ? rise(figures).map(({ line }) => line) : [])
}

function risingInside(lines: Line[]): Map<Line, InlinePageNumber[]> {
  const figures = lines.flatMap((line) =>
    [...line.text.matchAll(figureInside)].map((match) => ({
      line,
      mark: markOf(line, match.index, match[0]),
      number: Number(match.slice(1).find((group) => group !== undefined)),
    })),
  )
  const marks = new Map<Line, InlinePageNumber[]>()
  for (const { line, mark } of rise(figures)) marks.set(line, [...(marks.get(line) ?? []), mark])
  return marks
}

/** The figures, where there are enough and each is one to three more than the one before. */
function rise<Figure extends { number: number }>(figures: Figure[]): Figure[] {
  const rises = figures.every(({ number }, index) => {
    const step = number - (figures[index - 1]?.number ?? number - 1)
    return step >= 1 && step <= 3
  })
  return rises && figures.length >= leastRising ? figures : []
}
