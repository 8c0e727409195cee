import { mayStartItem, startsItem } from '#lib/ingest/recognise/list-markers.ts'
import type { PdfLine } from './pdf-lines.ts'

/** Lines that belong together: a paragraph, a heading, a row of a table. */
export interface PdfBlock {
  lines: PdfLine[]
}

/** What is alike through a whole file. */
export interface BodyMeasures {
  /** The size of most letters, in points. */
  size: number
  font: string
  /** The distance from one line to the next within a paragraph, as a share of the size. */
  pitch: number
  /** Whether the tags of the file know its paragraphs. */
  tagged: boolean
}

const sentenceEnd = /[.!?…:;。！？؟]["”»’)\]]*[⁰¹²³⁴-⁹]*$/u

/** Size, font and pitch of most of the text. */
export function measureBody(pages: PdfLine[][]): BodyMeasures {
  const sizes = new Map<number, number>()
  const fonts = new Map<string, number>()
  const pitches = new Map<number, number>()
  const add = <Key>(counts: Map<Key, number>, key: Key, count: number) =>
    counts.set(key, (counts.get(key) ?? 0) + count)
  for (const lines of pages)
    for (const [index, line] of lines.entries()) {
      add(sizes, Math.round(line.size * 10) / 10, line.text.length)
      add(fonts, line.font, line.text.length)
      const next = lines[index + 1]
      const drop = next ? (next.y - line.y) / line.size : 0
      if (next && drop > 0.5 && drop < 3 && Math.abs(next.size - line.size) < 0.2)
        add(pitches, Math.round(drop * 20) / 20, 1)
    }
  const most = <Key>(counts: Map<Key, number>) => [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  const pitch = pitchOf(pitches)
  return { size: most(sizes) ?? 12, font: most(fonts) ?? '', pitch, tagged: tagsHold(pages, pitch) }
}

/** The smallest distance that is common: in a text of short paragraphs the space between them is as common. */
function pitchOf(pitches: Map<number, number>): number {
  const all = [...pitches.values()].reduce((sum, count) => sum + count, 0)
  const common = [...pitches].filter(([, count]) => count >= all * 0.2).map(([pitch]) => pitch)
  return common.length > 0 ? Math.min(...common) : 1.2
}

/** Tags are believed where most letters have one and sentences don't go over from one paragraph to the next. */
function tagsHold(pages: PdfLine[][], pitch: number): boolean {
  const lines = pages.flat()
  const letters = (some: PdfLine[]) => some.reduce((sum, line) => sum + line.text.length, 0)
  if (letters(lines.filter((line) => line.first)) < letters(lines) * 0.6) return false
  const pairs = pages.flatMap((page) =>
    page.flatMap((line, index) => {
      const next = page[index + 1]
      const follows = next && (next.y - line.y) / line.size < pitch * 1.2 && next.y > line.y
      return follows && !sentenceEnd.test(line.text) && /^\p{Ll}/u.test(next.text) ? [[line, next] as const] : []
    }),
  )
  const torn = pairs.filter(([line, next]) => line.last && next.first && line.last.block !== next.first.block)
  return pairs.length === 0 || torn.length / pairs.length < 0.2
}

/** The paragraphs of the pages, which may go on from one page to the next. */
export function paragraphsOf(pages: PdfLine[][], measures: BodyMeasures): PdfBlock[] {
  const blocks: PdfBlock[] = []
  for (const lines of pages)
    for (const [index, line] of lines.entries()) {
      const block = blocks.at(-1)
      const last = block?.lines.at(-1)
      const before = lines[index - 1]
      const joins =
        last && (before === last ? !startsBlock(lines, index, measures) : goesOn(last, line, pages, measures))
      if (block && joins) block.lines.push(line)
      else blocks.push({ lines: [line] })
    }
  return blocks
}

function startsBlock(lines: PdfLine[], index: number, measures: BodyMeasures): boolean {
  const [last, line] = [lines[index - 1], lines[index]]
  if (!last || !line) return true
  if (last.row || line.row || last.across !== line.across) return true
  const drop = (line.y - last.y) / Math.max(last.size, line.size)
  const [before, after] = [last.last, line.first]
  if (measures.tagged && before && after) {
    if (before.block !== after.block) return true
    return drop > measures.pitch * 2.2 && !/^\p{Ll}/u.test(line.text)
  }
  // Up the page: the next column.
  if (drop < 0) return !goesOn(last, line, [lines], measures)
  if (Math.abs(last.size - line.size) > 0.08 * Math.max(last.size, line.size)) return true
  if (drop > measures.pitch * 1.3 + 0.05) return true
  if (mayStartItem(line.text) && (sentenceEnd.test(last.text) || mayStartItem(last.text))) return true
  const margin = marginOf(lines, index - 1)
  const short = fits(last, line, margin)
  if (/^\p{Ll}/u.test(line.text)) return false
  if (line.x - last.x > 0.8 * line.size && !mayStartItem(last.text) && isFlush(lines, index - 1)) return true
  if (last.font !== line.font && short) return true
  return short && (sentenceEnd.test(last.text) || last.text.length < 60)
}

/** The right margin of a line: how far those around it that begin where it does go. */
function marginOf(lines: PdfLine[], index: number): number {
  const line = lines[index]
  if (!line) return 0
  const around = lines
    .slice(Math.max(0, index - 6), index + 7)
    .filter((one) => Math.abs(one.x - line.x) < 3 * line.size && Math.abs(one.size - line.size) < 0.3)
  return Math.max(...around.map((one) => one.right))
}

/** Whether the next line's first word had room on this one: then the line was ended on purpose. */
function fits(last: PdfLine, line: PdfLine, margin: number): boolean {
  if (line.rightToLeft) return false
  return last.right + 0.3 * last.size + line.firstWord < margin - 0.4 * last.size
}

/** Whether a line begins at the left margin: a centred title or an address does not. */
function isFlush(lines: PdfLine[], index: number): boolean {
  const line = lines[index]
  const lefts = lines.slice(Math.max(0, index - 6), index + 7).map((one) => one.x)
  return line !== undefined && line.x - Math.min(...lefts) < 0.3 * line.size
}

/** Whether a paragraph goes on over the end of a page or a column. */
function goesOn(last: PdfLine, line: PdfLine, pages: PdfLine[][], measures: BodyMeasures): boolean {
  if (last.row || line.row || last.across || line.across || startsItem(line.text)) return false
  if (Math.abs(last.size - line.size) > 0.08 * Math.max(last.size, line.size)) return false
  const isHeading = (one: PdfLine) => /^H\d?$/.test(one.first?.role ?? '')
  if (isHeading(last) || isHeading(line)) return false
  if (sentenceEnd.test(last.text)) return false
  if (/^[\p{Ll}\d]/u.test(line.text)) return true
  const page = pages.find((lines) => lines.includes(last)) ?? []
  return (
    last.font === line.font && last.size > measures.size * 0.9 && !fits(last, line, marginOf(page, page.indexOf(last)))
  )
}
