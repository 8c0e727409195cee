import type { PdfLine } from './pdf-lines.ts'

export interface PdfPage {
  lines: PdfLine[]
  height: number
}

/** How many lines at the top and at the foot of a page may be furniture. */
const atEdge = 3
/** Longer lines are text, in UTF-16 units. */
const longest = 100

/** Words that number the parts of a text: "Chapter 2" at the top of the second page is no running head. */
const divisions = new Set(
  (
    'chapter part section article question annex appendix table figure item schedule vote clause paragraph lesson ' +
    'глава часть статья раздел вопрос приложение таблица рисунок пункт параграф урок ' +
    'бөлім тарау бап сұрақ қосымша кесте сурет тармақ'
  ).split(' '),
)

/** What is alike through the file: size (points) and font of most letters, and the distance of lines as a share of that size. */
export interface BodyType {
  size: number
  font: string
  pitch: number
}

interface EdgeLine {
  line: PdfLine
  page: number
  /** It is apart from the text: set smaller, in another font, or with more space than between paragraphs. */
  apart: boolean
  /** The figures in it, in order. */
  numbers: number[]
  /** Where it is, from the top, as a share of the page's height. */
  place: number
}

/**
 * Lines that belong to the pages of a file and not to its text, with the name of the rule for each: what the file
 * itself marks so; at the top and the foot of pages, figures that go up with the pages, and words that occur again on
 * other pages, with or without such a figure.
 */
export function findFurniture(pages: PdfPage[], body: BodyType): Map<PdfLine, string> {
  const found = new Map<PdfLine, string>()
  for (const line of markedLines(pages)) found.set(line, /\p{L}{2}/u.test(line.text) ? 'running-head' : 'page-number')
  const groups = new Map<string, EdgeLine[]>()
  for (const [page, { lines, height }] of pages.entries())
    for (const line of edgesOf(lines.filter((one) => !found.has(one)))) {
      const key = `${keyOf(line.text)} ${Math.round(line.size)}`
      const placed = {
        line,
        page,
        apart: isApart(line, lines, body),
        numbers: numbersOf(line.text),
        place: line.y / height,
      }
      groups.set(key, [...(groups.get(key) ?? []), placed])
    }
  const candidates = new Map<PdfLine, string>()
  for (const placed of groups.values())
    for (const { rule, lines } of furnitureAmong(placed, pages, body)) {
      for (const { line } of lines) candidates.set(line, rule)
      if (rule !== 'running-head') continue
      for (const line of alike(lines, pages, body)) found.set(line, rule)
      for (const line of inSeries(lines, [...groups.values()].flat())) candidates.set(line, rule)
    }
  for (const { line } of alternating([...groups.values()].flat(), pages)) candidates.set(line, 'running-head')
  for (const { lines } of pages) {
    const open = lines.filter((line) => !found.has(line)).toSorted((a, b) => a.y - b.y)
    for (const side of [open, open.toReversed()])
      for (const line of outermost(side, candidates)) found.set(line, candidates.get(line) ?? '')
  }
  return found
}

/** Furniture is outermost: what repeats below the first words of a text, or beside words of it, is text. */
function outermost(lines: PdfLine[], candidates: Map<PdfLine, string>): PdfLine[] {
  const end = lines.findIndex((line) => !candidates.has(line))
  const text = lines[end]
  const first = end < 0 ? lines : lines.slice(0, end)
  return first.filter((line) => !text || line.across || Math.abs(line.y - text.y) > 0.5 * line.size)
}

/** What the file marks as no part of its text, unless that is most of it: some programs mark all. */
function markedLines(pages: PdfPage[]): PdfLine[] {
  const lines = pages.flatMap((page) => page.lines)
  const marked = lines.filter((line) => line.artifact)
  const letters = (some: PdfLine[]) => some.reduce((sum, line) => sum + line.text.length, 0)
  return letters(marked) < letters(lines) * 0.25 ? marked : []
}

function edgesOf(lines: PdfLine[]): PdfLine[] {
  const marks = new Set(lines.flatMap((line) => line.marks))
  const isNote = (line: PdfLine) => marks.has(/^\W*(\d+)\W*\p{L}/u.exec(line.text.normalize('NFKD'))?.[1] ?? '')
  const ordered = lines.filter((line) => line.text.length <= longest && !isNote(line)).toSorted((a, b) => a.y - b.y)
  return [...new Set([...ordered.slice(0, atEdge), ...ordered.slice(-atEdge), ...lines.filter((line) => line.across)])]
}

const romanAlone = /^\W*([ivxlc]{1,7})\W*$/i

function keyOf(text: string): string {
  return romanAlone.test(text) ? '#' : text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')
}

function numbersOf(text: string): number[] {
  const roman = romanAlone.exec(text)?.[1]
  return roman ? [romanNumber(roman)] : (text.match(/\d+/g) ?? []).map(Number)
}

function romanNumber(text: string): number {
  const values = [...text.toLowerCase()].map((sign) => [1, 5, 10, 50, 100]['ivxlc'.indexOf(sign)] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

function isApart(line: PdfLine, lines: PdfLine[], { size, font, pitch }: BodyType): boolean {
  const others = lines.filter((one) => one !== line && !one.across)
  // The first line of a paragraph is not apart, whatever it is set in.
  if (line.first && others.some((one) => one.first?.block === line.first?.block)) return false
  if (line.across || line.size < size * 0.95 || line.font !== font) return true
  const space = Math.min(...others.map((one) => Math.abs(one.y - line.y)).filter((one) => one > 0.5 * line.size))
  return space > 1.8 * pitch * size
}

/** Those of lines alike that are furniture, and by which rule. */
function furnitureAmong(placed: EdgeLine[], pages: PdfPage[], body: BodyType): { rule: string; lines: EdgeLine[] }[] {
  const key = keyOf(placed[0]?.line.text ?? '')
  const words = key.match(/\p{L}+/gu) ?? []
  const risen = rising(placed)
  if (words.length === 0 ? /#/.test(key) : words.length <= 2 && words.every((word) => pageWords.has(word))) {
    const few =
      pages.length <= 2 &&
      placed.every(({ page, numbers, line }) => numbers[0] === page + 1 && !/[.)]$/.test(line.text))
    return (few ? [placed] : risen.map(({ lines }) => lines)).map((lines) => ({ rule: 'page-number', lines }))
  }
  const isDivision = words.length <= 2 && words.some((word) => divisions.has(word))
  const isLarge = placed.some(({ line }) => line.size > body.size * 1.15)
  if (isDivision || isLarge || endsSentence(placed) || !placed.every(({ apart }) => apart)) return []
  const isSame = placed.every(({ line }) => line.text === placed[0]?.line.text)
  // The number of a page is at one end of the line, or is named.
  if (!isSame) {
    const isHead = /^\W*#|#[^\w#]*$|\b(?:page|стр)\W*#/u.test(key)
    return isHead ? risen.map(({ lines }) => ({ rule: 'running-head', lines })) : []
  }
  const inPlace = mostInOnePlace(placed)
  const onPages = pagesOf(inPlace)
  const often = onPages >= 3 || onPages === pages.length || placed.every(({ line }) => line.size < body.size * 0.95)
  return onPages >= 2 && often ? [{ rule: 'running-head', lines: inPlace }] : []
}

/** The number of a page at either end of a line that has words too. */
const numberAtEnd = /^\W*\d+\W+\p{L}|(?<!\d)\d+(?!\d)(?<=\p{L}\W+\d+)\W*$/u

/**
 * Heads whose words differ from page to page, as those of left and right pages do in a short file: set apart at one
 * height on all pages but one, each with the place of its page in the file at one end.
 */
function alternating(all: EdgeLine[], pages: PdfPage[]): EdgeLine[] {
  const heads = all.filter((one) => {
    const words = keyOf(one.line.text).match(/\p{L}+/gu) ?? []
    const isDivision = words.some((word) => divisions.has(word))
    return one.apart && one.numbers.includes(one.page + 1) && numberAtEnd.test(one.line.text) && !isDivision
  })
  const inPlace = endsSentence(heads) ? [] : mostInOnePlace(heads)
  return pagesOf(inPlace) >= Math.max(2, pages.length - 1) ? inPlace : []
}

/** The lines at that height of a page at which most of them are. */
function mostInOnePlace(placed: EdgeLine[]): EdgeLine[] {
  const near = (one: EdgeLine) => placed.filter((other) => Math.abs(other.place - one.place) < 0.02)
  return placed.map(near).sort((a, b) => b.length - a.length)[0] ?? []
}

function pagesOf(placed: EdgeLine[]): number {
  return new Set(placed.map(({ page }) => page)).size
}

const pageWords = new Set('page pages p of стр страница из лист бет беті с'.split(' '))

/** A refrain may end each page; a running head seldom is a sentence. */
function endsSentence(placed: EdgeLine[]): boolean {
  return placed.some(({ line }) => /[.!?;,]["”»]?$/u.test(line.text) && line.text.split(' ').length > 4)
}

/** Lines whose figures go up as the pages do. */
interface PageNumberSeries {
  /** The figure less the page's place in the file. */
  offset: number
  lines: EdgeLine[]
}

/** The lines of two pages and more with a figure that goes up as the pages do, each series of such figures by itself. */
function rising(placed: EdgeLine[]): PageNumberSeries[] {
  const series = new Map<string, PageNumberSeries>()
  for (const one of placed)
    for (const [at, number] of one.numbers.entries()) {
      const offset = number - one.page
      const known = series.get(`${at} ${offset}`) ?? { offset, lines: [] }
      known.lines.push(one)
      series.set(`${at} ${offset}`, known)
    }
  return [...series.values()].filter(({ lines }) => pagesOf(lines) >= 2)
}

/** Lines elsewhere on a page that are just such a running head: the first page has its title above it. */
function alike(placed: EdgeLine[], pages: PdfPage[], body: BodyType): PdfLine[] {
  const [first] = placed
  if (!first) return []
  const numbered = rising(placed).length > 0
  return pages.flatMap(({ lines }, page) =>
    lines.filter((line) => {
      if (Math.abs(line.size - first.line.size) > 0.2 || keyOf(line.text) !== keyOf(first.line.text)) return false
      if (!numbered) return line.size < body.size * 0.95 && line.text === first.line.text
      const one = { line, page, apart: true, numbers: numbersOf(line.text), place: 0 }
      return rising([...placed.filter((other) => other.page !== page), one]).some((series) =>
        series.lines.includes(one),
      )
    }),
  )
}

/** A head that only one page has, set like those of the others and with the number that follows theirs. */
function inSeries(placed: EdgeLine[], all: EdgeLine[]): PdfLine[] {
  const [series] = rising(placed)
  if (!series) return []
  return all.flatMap((one) => {
    const { line, page, apart, numbers, place } = one
    const isLike = placed.some(
      (other) => Math.abs(line.size - other.line.size) < 0.2 && Math.abs(place - other.place) < 0.02,
    )
    const isHead = /^\W*\d|\d\W*$/u.test(line.text) && numbers.includes(page + series.offset)
    return apart && isLike && isHead && !endsSentence([one]) ? [line] : []
  })
}
