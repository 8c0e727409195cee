import { startsWithOffice } from '#lib/ingest/recognise/offices.ts'
import { isPageTitle } from './header-date.ts'
import type { HeadLine } from './header-lines.ts'

export interface HeadTitle {
  value: string
  lines: HeadLine[]
}

const maximum = 300
const quotedWords = 15

/**
 * The title among the lines of a head: a short line in quotation marks of its own; what stands again in the page's
 * own title; else the lines from "Speech by …" on, with what stands right above them, as far as they go without a
 * date, a notice or the sender between; else the last words above the text.
 */
export function headTitle(lines: HeadLine[]): HeadTitle | undefined {
  const quoted = runs(lines, (line) => line.kind === 'quoted')[0]
  if (quoted) {
    const value = joined(quoted)
      .replace(/^[“"‘'«]+|[”"’'»]+$/gu, '')
      .trim()
    if (value.split(' ').length <= quotedWords) return { value, lines: quoted }
  }
  const pageTitle = lines[0]
  if (pageTitle && isPageTitle(pageTitle, lines)) {
    const again = lines.find(
      (line) =>
        line !== pageTitle &&
        pageTitle.text.toLowerCase().startsWith(line.text.toLowerCase().slice(0, 60)) &&
        line.text.length > 8,
    )
    if (again) return { value: cleaned(again.text), lines: [again] }
  }
  const texts = runs(lines, (line) => line.kind === 'text' || line.kind === 'genre')
  const stamped = lines.filter((line) => line.kind === 'publicationStamp').map((line) => letters(line.text))
  for (const run of texts) {
    const value = joined(run)
    if (value.split(' ').length >= 3 && stamped.some((stamp) => stamp.includes(letters(value).slice(0, 60))))
      return { value, lines: run }
  }
  const label = lines.findIndex((line) => line.kind === 'genre')
  if (label !== -1) return labelled(lines, label)
  const person = lines.findIndex((line) => line.kind === 'person')
  if (person !== -1) return labelled(lines, person)
  const run = texts.filter((one) => one.some((line) => line.text.split(' ').length > 1)).at(-1)
  return run ? withDate(lines, run) : undefined
}

function labelled(lines: HeadLine[], label: number): HeadTitle | undefined {
  const above = ownTitle(lines, label)
  if (above) return above
  const taken: HeadLine[] = []
  for (const line of lines.slice(firstAbove(lines, label))) {
    if (line.kind === 'ocrNoise' && line.text.length > 8) continue
    if (endsTitle(line, taken) || joined([...taken, line]).length > maximum) break
    taken.push(line)
    const isLabelled = taken.some((one) => one.kind === 'genre')
    if (line.kind === 'date' || (line.kind === 'place' && line.dates.length > 0 && isLabelled)) break
  }
  return taken.length > 0 ? withDate(lines, taken) : undefined
}

/** The first of the lines that belong to a label because they stand right above it: an occasion, with its place. */
function firstAbove(lines: HeadLine[], label: number): number {
  const belongs = (line: HeadLine | undefined) =>
    line?.kind === 'text' && !isNoise(line) && !(startsWithOffice(line.text) && line.text.split(' ').length < 6)
  let first = label
  while (belongs(lines[first - 1])) first -= 1
  if (lines[first - 1]?.kind !== 'place' || !belongs(lines[first - 2])) return first
  first -= 1
  while (belongs(lines[first - 1])) first -= 1
  return first
}

const apart = new Set<HeadLine['kind']>(['siteSection', 'publicationStamp', 'theme', 'quoted', 'time', 'field'])

/** Whether a title that has the lines taken does not go on with this one. */
function endsTitle(line: HeadLine, taken: HeadLine[]): boolean {
  const { kind, text } = line
  const previous = taken.at(-1)?.text ?? ''
  const goesOn = /(?:\bon|\d(?:st|nd|rd|th)|,)$/iu.test(previous)
  if (apart.has(kind)) return true
  if (kind === 'date') return !goesOn && !/^on\s/iu.test(text)
  if (kind === 'notice') return line.dates.length === 0 || !goesOn
  if (kind === 'letterhead' && taken.length > 0 && text.length > 20) return !/\b(?:by|of|the)$/iu.test(previous)
  // A note on where the text was printed, and a sentence that says what the speech was.
  if (/^[[(]/u.test(text) && line.dates.length > 0) return true
  return taken.length > 0 && !goesOn && /\p{Ll}\.$/u.test(text) && text.split(' ').length > 6 && /^\p{Lu}/u.test(text)
}

/** A few words in capitals name many an occasion; the date right under them belongs to such a title. */
function withDate(lines: HeadLine[], taken: HeadLine[]): HeadTitle {
  const value = joined(taken)
  const last = taken.at(-1)
  const below = last ? lines[lines.indexOf(last) + 1] : undefined
  const dated = value.split(' ').length <= 6 && value === value.toUpperCase() && below?.kind === 'date'
  const all = dated ? [...taken, below] : taken
  return { value: joined(all), lines: all }
}

/** Lines with a title of their own that end in the date, above "Speech by …". */
function ownTitle(lines: HeadLine[], label: number): HeadTitle | undefined {
  const date = lines[label - 1]
  if (date?.kind !== 'date') return undefined
  const run: HeadLine[] = []
  for (let index = label - 2; lines[index]?.kind === 'text' && !isNoise(lines[index]); index -= 1) {
    const line = lines[index]
    if (line) run.unshift(line)
  }
  return joined(run).split(' ').length >= 5 ? { value: joined(run), lines: run } : undefined
}

function isNoise(line: HeadLine | undefined): boolean {
  const words = line?.text.split(/\s+/) ?? []
  return words.some((word) => /[\p{L}]\d[\p{L}]|[)~^=#\\]/u.test(word.replace(/[).]+$/, '')) && words.length < 8)
}

function runs(lines: HeadLine[], holds: (line: HeadLine) => boolean): HeadLine[][] {
  const found: HeadLine[][] = []
  let run: HeadLine[] = []
  for (const line of lines) {
    if (holds(line)) run.push(line)
    else if (run.length > 0) {
      found.push(run)
      run = []
    }
  }
  if (run.length > 0) found.push(run)
  return found
}

function joined(lines: HeadLine[]): string {
  const [first] = lines
  // A date that stands before the label on its line is no word of the title.
  const cut = first?.kind === 'genre' && first.dates[0]?.start === 0 ? first.dates[0].end : 0
  return cleaned(lines.map((line, index) => (index === 0 ? line.text.slice(cut) : line.text)).join(' '))
}

/** One line; entities of HTML that a text was left with are read. */
function cleaned(text: string): string {
  return text
    .replace(/&#34;|&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[\u2060\uFEFF\u200B\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:]+$/, '')
    .trim()
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
