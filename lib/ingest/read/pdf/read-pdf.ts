import { getDocumentProxy } from 'unpdf'
import type { Finding } from '#lib/domain/finding.ts'
import type { Span } from '#lib/domain/ledger.ts'
import type { HeadingHint, Hints, RowHint } from '#lib/ingest/read/hints.ts'
import { counted } from '#lib/ingest/read/quoted-list.ts'
import type { Extracted } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { isCaption } from '#lib/ingest/recognise/captions.ts'
import { inReadingOrder } from './pdf-columns.ts'
import { findFurniture, type PdfPage } from './pdf-furniture.ts'
import { findInvisible } from './pdf-invisible-text.ts'
import { linesOf, type PdfLine } from './pdf-lines.ts'
import { beginsNote, takeNotes } from './pdf-notes.ts'
import { findOmittedContent } from './pdf-omitted-content.ts'
import { type BodyMeasures, measureBody, type PdfBlock, paragraphsOf } from './pdf-paragraphs.ts'
import { type PageRuns, readTextRuns } from './pdf-text-runs.ts'
import { readUnmapped } from './pdf-unmapped-glyphs.ts'

/**
 * A PDF file to its text by PDF.js (`unpdf`), laid out by where its runs are and by its tags, where it has good
 * ones: lines in the order of reading, a blank line between paragraphs, which may go over a page's end; a row of a
 * table is a line with tabulators; figures above the line are written so; notes come after the text, then running
 * heads and page numbers, and words that nobody sees, all of which `hints.furniture` names. Throws `SourceError` where it is
 * no PDF, is locked, or holds only pictures of pages.
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<Extracted> {
  const refuse = (error: unknown): never => {
    throw new SourceError(`${file}: not a readable PDF file (${error instanceof Error ? error.message : error})`)
  }
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 }).catch(refuse)
  const pages: PageRuns[] = []
  try {
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number).catch(refuse)
      pages.push(await readTextRuns(page).catch(refuse))
    }
  } finally {
    await document.destroy()
  }
  const findings: Omit<Finding, 'file'>[] = [
    ...readUnmapped(pages),
    ...findOmittedContent(pages),
    ...findInvisible(pages),
  ]
  const { text, hints } = layOut(
    pages.map(({ runs, height }) => ({ lines: linesOf(runs), height })),
    pages.flatMap(({ invisible }) => linesOf(invisible)),
  )
  if (text === '')
    throw new SourceError(
      `${file}: found no text; its ${counted(pages.length, 'page')} may be pictures, whose words a program for text recognition (OCR) can add to the file`,
    )
  return { encoding: 'application/pdf', text, hints, findings }
}

/** The lines of pages as a text, with what their layout says of it. */
function layOut(pages: PdfPage[], invisible: PdfLine[]): { text: string; hints: Hints } {
  const body = measureBody(pages.map((page) => page.lines))
  const furniture = findFurniture(pages, body)
  const notes: PdfLine[][] = []
  const texts = pages.map(({ lines }) => {
    const own = inReadingOrder(lines.filter((line) => !furniture.has(line)))
    const page = takeNotes(own, body.size)
    notes.push(page.notes)
    return page.text
  })
  const measures = measureBody(texts)
  const builder = new PdfTextBuilder()
  const blocks = paragraphsOf(texts, measures)
  const tables = inTables(blocks)
  for (const [index, block] of blocks.entries())
    builder.add(block, headingOf(block, blocks[index + 1], measures), tables.has(block))
  for (const block of notes.flatMap(noteBlocks)) builder.add(block)
  for (const [line, rule] of furniture) builder.addFurniture(line, rule)
  for (const line of invisible) builder.addFurniture(line, 'invisible-text')
  return builder
}

/** The rows of tables: lines of the same number of cells, one below the other. A lone one is a line with gaps. */
function inTables(blocks: PdfBlock[]): Set<PdfBlock> {
  const columns = (block: PdfBlock | undefined) => {
    const [line, second] = block?.lines ?? []
    return line?.row && !second ? line.text.split('\t').length : 0
  }
  const isRow = (block: PdfBlock, index: number) =>
    columns(block) > 1 && [blocks[index - 1], blocks[index + 1]].some((other) => columns(other) === columns(block))
  return new Set(blocks.filter(isRow))
}

function noteBlocks(lines: PdfLine[]): PdfBlock[] {
  const blocks: PdfBlock[] = []
  for (const line of lines) {
    const block = blocks.at(-1)
    if (block && !beginsNote(line)) block.lines.push(line)
    else blocks.push({ lines: [line] })
  }
  return blocks
}

/** A block of more lines is no heading, whatever it looks like. */
const tallestHeading = 4

/** "Table 3: boats by town", where a table is from, and a line of a table of contents look like headings and are none. */
function isCaptionOrEntry(text: string): boolean {
  return isCaption(text) || /^(?:source|источник|дереккөз)\s*:/iu.test(text) || /(?:\.\s?){4,}|…{2,}/.test(text)
}

/** What the layout says of a block that may be a heading: tagged so, set larger than the text, or in another font. */
function headingOf(
  block: PdfBlock,
  next: PdfBlock | undefined,
  measures: BodyMeasures,
): Omit<HeadingHint, keyof Span> | undefined {
  const [line] = block.lines
  if (!line || line.row || block.lines.length > tallestHeading) return undefined
  const level = /^H([1-6])$/.exec(line.first?.role ?? '')?.[1]
  if (level) return { level: Number(level) as HeadingHint['level'] }
  if (!next || next.lines[0]?.row || line.first?.role === 'Caption' || isCaptionOrEntry(line.text)) return undefined
  if (block.lines.every((one) => one.size > measures.size * 1.15)) return { level: 5, bold: true }
  const isOneLine = block.lines.length === 1
  const isDistinct = line.font !== measures.font || (!measures.tagged && line.size >= measures.size * 0.98)
  return isOneLine && isDistinct ? { level: 6, bold: true } : undefined
}

class PdfTextBuilder {
  text = ''
  hints: Hints & Required<Pick<Hints, 'paragraphs' | 'furniture' | 'rows' | 'captions'>> = {
    titles: [],
    dates: [],
    headings: [],
    listItems: [],
    quotes: [],
    preformatted: [],
    paragraphs: [],
    furniture: [],
    rows: [],
    captions: [],
  }

  add(block: PdfBlock, heading?: Omit<HeadingHint, keyof Span>, inTable = false): void {
    // A heading is one line, whatever the page had room for.
    const between = heading && !heading.bold ? ' ' : '\n'
    const span = this.#write(block.lines.map((line) => line.text).join(between))
    this.hints.paragraphs.push(span)
    if (inTable) this.hints.rows.push(this.#row(span, block))
    if (block.lines[0]?.first?.role === 'Caption') this.hints.captions.push(span)
    if (!heading) return
    this.hints.headings.push({ ...span, ...heading })
    if (heading.level === 1) this.hints.titles.push({ value: this.text.slice(span.start), from: 'h1', span })
  }

  #row(span: Span, { lines }: PdfBlock): RowHint {
    const cells: (Span | undefined)[] = []
    let { start } = span
    for (const cell of this.text.slice(span.start, span.end).split('\t')) {
      cells.push(cell.trim() === '' ? undefined : { start, end: start + cell.length })
      start += cell.length + 1
    }
    return { ...span, cells, ...(lines[0]?.first?.role === 'TH' ? { header: true } : {}) }
  }

  addFurniture(line: PdfLine, rule: string): void {
    this.hints.furniture.push({ ...this.#write(line.text), rule })
  }

  #write(words: string): Span {
    if (this.text !== '') this.text += '\n\n'
    const start = this.text.length
    // A hyphen that only shows at the end of a line is none; what follows it goes on.
    this.text += words.replace(/\u00AD\n?/g, '')
    return { start, end: this.text.length }
  }
}
