import type { Line } from '#lib/ingest/read/source.ts'
import { firstRule, type PatternRule } from '#lib/ingest/recognise/pattern-rule.ts'

const besideNumber = String.raw`[\s\-–—|]*`
const ofPage = (source: string) => new RegExp(`^${besideNumber}${source}${besideNumber}$`, 'iu')

/** Lines that number the pages of a text, with how many there are or with the word. */
export const pageNumberRules: readonly PatternRule[] = [
  {
    id: 'page-and-number',
    pattern: ofPage(String.raw`page\s+\d{1,4}(?:\s*(?:of|\/|\|)\s*\d{1,4})?`),
    examples: { yes: ['Page 2 of 15', '- Page 3 -'], no: ['Page two', 'On page 2'] },
  },
  {
    id: 'number-of-all',
    pattern: ofPage(String.raw`\d{1,4}\s*(?:of|\/)\s*\d{1,4}`),
    examples: { yes: ['3 / 12', '3 of 12'], no: ['3 of the 12', '3'] },
  },
  {
    id: 'number-and-page',
    pattern: ofPage(String.raw`\d{1,4}\s*\|\s*page`),
    examples: { yes: ['2 | Page'], no: ['2 | Pages of the book', '2 page'] },
  },
  {
    id: 'page-and-number-in-russian',
    pattern: ofPage(String.raw`стр(?:аница|\.)\s*\d{1,4}`),
    examples: { yes: ['стр. 4', 'Страница 12'], no: ['стр. мэра', 'страницы 12'] },
  },
]
const alone = /^[-–—./\s]*(?<number>\d{1,3})[-–—./\s]*$/u
const notice = /^\W*(?:final|(?:please )?check against delivery|embargoed.{0,40}|draft)\W*$/iu

/** Pages have at least this many lines: nearer to each other, figures alone are no page numbers. */
const leastLines = 12

/**
 * Lines that only a printed page has: "Page 2 of 15"; figures alone that go up through the text as pages do; words that
 * occur again and again beside such a figure or on a line with it, or say each time how the text may be used. With the
 * name of the rule for each.
 */
export function pageFurniture(lines: Line[]): Map<Line, string> {
  const found = new Map<Line, string>()
  for (const line of lines) if (firstRule(pageNumberRules, line.text)) found.set(line, 'page-number')
  for (const line of numbersOfPages(lines)) found.set(line, 'page-number')
  for (const line of [...numberedRunningHeads(lines), ...headsOfPages(lines), ...titlesInSentences(lines)])
    if (!found.has(line)) found.set(line, 'running-head')
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line.text, (counts.get(line.text) ?? 0) + 1)
  for (const [index, line] of lines.entries()) {
    if (found.has(line) || (counts.get(line.text) ?? 0) < 2 || line.text.length > 80 || index === 0) continue
    const beside = [lines[index - 1], lines[index + 1]].some((one) => one && found.get(one) === 'page-number')
    const often = (counts.get(line.text) ?? 0) >= 3
    if ((beside && often && !/[.!?,]$/.test(line.text)) || (notice.test(line.text) && index > 20))
      found.set(line, 'running-head')
  }
  return found
}

/** Figures alone on a line that go up one by one, or nearly, with a page's lines between them. */
function numbersOfPages(lines: Line[]): Line[] {
  const taken: { line: Line; index: number; number: number }[] = []
  for (const [index, line] of lines.entries()) {
    const number = Number(alone.exec(line.text)?.groups?.number ?? Number.NaN)
    const last = taken.at(-1)
    if (
      !Number.isNaN(number) &&
      number > 0 &&
      (!last ? number <= 12 : number > last.number && number - last.number <= 3)
    )
      taken.push({ line, index, number })
  }
  const [first, last] = [taken[0], taken.at(-1)]
  if (!first || !last || taken.length < 3) return []
  return (last.index - first.index) / (taken.length - 1) >= leastLines ? taken.map((one) => one.line) : []
}

/** A figure at one end of a line of words: "2 Speech on the quays", "ORMOND PAPERS | 3". */
const atEnd = /^(?=.*?\p{L}{2})(?<words>.*?)(?<![\s|–—-])[\s|–—-]+(?<number>\d{1,4})$/u
const atStart = /^(?<number>\d{1,4})[\s|–—-]+(?![\s|–—-])(?=.*?\p{L}{2})(?<words>.*)$/u
/** Longer lines are text, in UTF-16 units. */
const longestRunningHead = 80

/** Words that number the parts of a text and not its pages. */
const divisions = new Set(
  (
    'chapter part section article question answer annex appendix table figure item schedule vote clause paragraph no ' +
    'глава часть статья раздел вопрос ответ приложение таблица рисунок пункт параграф ' +
    'бөлім тарау бап сұрақ жауап қосымша кесте сурет тармақ'
  ).split(' '),
)

interface NumberedRunningHead {
  line: Line
  index: number
  number: number
  words: string
}

/** Lines of the same words with a figure that goes up through the text as pages do, on one side or by turns on two. */
function numberedRunningHeads(lines: Line[]): Line[] {
  const heads = lines.flatMap((line, index): NumberedRunningHead[] => {
    if (line.text.length > longestRunningHead || /[.!?;,:…]$/.test(line.text)) return []
    const { words, number } = (atEnd.exec(line.text) ?? atStart.exec(line.text))?.groups ?? {}
    return words && number && !isDivision(words) ? [{ line, index, number: Number(number), words }] : []
  })
  const counts = new Map<string, number>()
  for (const { words } of heads) counts.set(words, (counts.get(words) ?? 0) + 1)
  const series: NumberedRunningHead[] = []
  for (const head of heads.filter(({ words }) => (counts.get(words) ?? 0) >= 2)) {
    const last = series.at(-1)
    const follows = last && head.number > last.number && head.number - last.number <= 3
    if (!last || (follows && head.index - last.index >= leastLines / 2)) series.push(head)
  }
  const [first, last] = [series[0], series.at(-1)]
  if (!first || !last || series.length < 3) return []
  return (last.index - first.index) / (series.length - 1) >= leastLines ? series.map(({ line }) => line) : []
}

/** The words of a line without the number of its page, at either end. */
function numberedWords({ text }: Line): { words: string; number: number } | undefined {
  if (text.length > longestRunningHead || /[.!?;,:…]$/.test(text)) return undefined
  const { words, number } = (atEnd.exec(text) ?? atStart.exec(text))?.groups ?? {}
  if (words === undefined || number === undefined || isDivision(words)) return undefined
  return { words: words.replace(/(?<![\s|–—-])[\s|–—-]+(?:page|p\.|стр\.|бет)$/iu, '').trim(), number: Number(number) }
}

/** First lines of pages that a form feed ends, with the words of the first line of all and another number. */
function headsOfPages(lines: Line[]): Line[] {
  const [first] = lines
  const head = first && numberedWords(first)
  if (!first || !head) return []
  const others = lines.filter((line) => {
    const one = line.afterMark === 'between' ? numberedWords(line) : undefined
    return one !== undefined && one.words === head.words && one.number > head.number
  })
  return others.length > 0 ? [first, ...others] : []
}

/** How far down the title of a text is, in lines. */
const titleLines = 8

/** "14 THE QUAYS OF ORMOND" within a sentence: the title of the text with the number of a page. */
function titlesInSentences(lines: Line[]): Line[] {
  const top = lines.slice(0, titleLines).map((line) => (numberedWords(line)?.words ?? line.text).toLowerCase())
  return lines.filter((line, index) => {
    const before = lines[index - 1]
    const after = lines[index + 1]
    if (index < 2 || !before || !after || /[.!?…:;"”»)]$/u.test(before.text) || !/^\p{Ll}/u.test(after.text))
      return false
    const words = numberedWords(line)?.words.toLowerCase()
    return words !== undefined && words.length >= 8 && top.slice(0, index).includes(words)
  })
}

function isDivision(words: string): boolean {
  const all = words.toLowerCase().match(/\p{L}+/gu) ?? []
  return all.length <= 2 && all.some((word) => divisions.has(word))
}
