import type { PDFPageProxy } from 'unpdf/pdfjs'
import { z } from 'zod'
import { type Matrix, readPainted } from '#lib/third-party/pdf-painted.ts'
import { invisibleRuns } from './pdf-invisible-text.ts'
import { readStructureTags, type StructureTag } from './pdf-structure-tags.ts'

/** A run of text on a page. Lengths are points; `y` is that of the line it is on, and goes down the page. */
export interface TextRun {
  text: string
  x: number
  right: number
  y: number
  size: number
  font: string
  rightToLeft: boolean
  /** Set across the others: along a margin, slanted over the page. */
  across: boolean
  /** The file says that it is no part of the text: a running head, a watermark. */
  artifact: boolean
  tag?: StructureTag
  /** The file sets a space before it. */
  spaced: boolean
}

export interface PageRuns {
  runs: TextRun[]
  /** What the file sets and nobody sees on the page. */
  invisible: TextRun[]
  /** Of the page, in points. */
  height: number
  /** Words that lie over the page and are not in its text: what was put into the fields of a form, or written on it. */
  laidOver: string[]
}

const textItem = z.object({
  str: z.string(),
  dir: z.string().catch('ltr'),
  transform: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]),
  width: z.number().catch(0),
  fontName: z.string().catch(''),
})
type TextItem = z.output<typeof textItem>
const markItem = z.object({ type: z.string(), id: z.string().nullish(), tag: z.string().nullish() })

/** The runs of a page in the order in which the file sets them, the page turned so that most of them are upright. */
export async function readTextRuns(page: PDFPageProxy): Promise<PageRuns> {
  const content = await page.getTextContent({ includeMarkedContent: true })
  const tags = readStructureTags(await page.getStructTree().catch(() => undefined))
  const viewport = page.getViewport({ scale: 1 })
  const placed: (TextItem & { artifact: boolean; tag?: StructureTag })[] = []
  const marks: z.output<typeof markItem>[] = []
  for (const item of content.items as unknown[]) {
    const mark = markItem.safeParse(item).data
    if (mark?.type.startsWith('begin')) marks.push(mark)
    else if (mark) marks.pop()
    const text = textItem.safeParse(item).data
    if (!text || text.str === '') continue
    const id = marks.findLast((one) => one.id)?.id
    const tag = id ? tags.get(id) : undefined
    placed.push({ ...text, artifact: marks.some((one) => one.tag === 'Artifact'), ...(tag ? { tag } : {}) })
  }
  const turn = mostCommonTurn(placed, viewport.transform)
  const flip = turn % 2 === 1
  const painted = await readPainted(page).catch(() => undefined)
  const unseen = painted
    ? invisibleRuns(
        placed.filter(({ str }) => str.trim() !== ''),
        painted,
      )
    : new Set()
  const runs: TextRun[] = []
  const invisible: TextRun[] = []
  let spaced = false
  for (const item of placed) {
    if (item.str.trim() === '') {
      spaced = true
      continue
    }
    const [a, b, c, d, x, y] = turned(multiplied(viewport.transform, item.transform), turn)
    const into = unseen.has(item) ? invisible : runs
    into.push({
      text: item.str,
      x,
      right: x + item.width,
      y,
      size: Math.hypot(c, d) || 1,
      font: item.fontName,
      rightToLeft: item.dir === 'rtl',
      across: Math.abs(Math.atan2(b, a)) > steepest,
      artifact: item.artifact,
      ...(item.tag ? { tag: item.tag } : {}),
      spaced: spaced || /^\s/.test(item.str),
    })
    spaced = /\s$/.test(item.str)
  }
  const height = flip ? viewport.width : viewport.height
  return {
    runs: withoutRepeats(runs),
    invisible: withoutRepeats(invisible),
    height,
    laidOver: await wordsLaidOver(page),
  }
}

const annotation = z.object({
  subtype: z.string(),
  fieldType: z.string().nullish(),
  fieldValue: z
    .union([z.string(), z.array(z.string())])
    .nullish()
    .catch(undefined),
  contentsObj: z.object({ str: z.string() }).nullish().catch(undefined),
})

async function wordsLaidOver(page: PDFPageProxy): Promise<string[]> {
  const annotations: unknown[] = await page.getAnnotations().catch(() => [])
  return annotations.flatMap((one) => {
    const { subtype, fieldType, fieldValue, contentsObj } = annotation.safeParse(one).data ?? {}
    const value = [fieldValue ?? ''].flat().join(', ').trim()
    if (subtype === 'Widget') return value !== '' && (fieldType === 'Tx' || fieldType === 'Ch') ? [value] : []
    return subtype === 'FreeText' && contentsObj?.str.trim() ? [contentsObj.str] : []
  })
}

/** Radians: scanned pages are a little askew. */
const steepest = 0.17

function multiplied(outer: number[], [a, b, c, d, e, f]: Matrix): Matrix {
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = outer
  return [p * a + r * b, q * a + s * b, p * c + r * d, q * c + s * d, p * e + r * f + t, q * e + s * f + u]
}

/** Quarters of a turn, clockwise, that most of the text of a page is at. */
function mostCommonTurn(items: TextItem[], transform: number[]): number {
  const letters = [0, 0, 0, 0]
  for (const item of items) {
    const [a, b] = multiplied(transform, item.transform)
    const turn = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4
    letters[turn] = (letters[turn] ?? 0) + item.str.length
  }
  return letters.indexOf(Math.max(...letters))
}

function turned(matrix: Matrix, turn: number): Matrix {
  let [a, b, c, d, x, y] = matrix
  for (let left = turn; left > 0; left -= 1) [a, b, c, d, x, y] = [b, -a, d, -c, y, -x]
  return [a, b, c, d, x, y]
}

/** Points on a side of the squares by which runs are looked up. */
const square = 4

/** Without what is set again in the same place, to look bold or to throw a shadow. */
function withoutRepeats(runs: TextRun[]): TextRun[] {
  const seen = new Map<string, Map<string, TextRun[]>>()
  const at = (points: number) => Math.floor(points / square)
  return runs.filter((run) => {
    const same = seen.get(run.text) ?? new Map<string, TextRun[]>()
    seen.set(run.text, same)
    const [acrossBy, downBy] = [Math.min(run.size * 0.15, (run.right - run.x) * 0.4), run.size * 0.15]
    const isNear = (one: TextRun) => Math.abs(one.x - run.x) <= acrossBy && Math.abs(one.y - run.y) <= downBy
    const [left, right] = [at(run.x - acrossBy), at(run.x + acrossBy)]
    const [top, bottom] = [at(run.y - downBy), at(run.y + downBy)]
    let isRepeat = false
    // A letter as large as a page reaches over more squares than there are.
    if ((right - left + 1) * (bottom - top + 1) > same.size + 4)
      isRepeat = [...same.values()].some((there) => there.some(isNear))
    else
      for (let column = left; column <= right && !isRepeat; column += 1)
        for (let row = top; row <= bottom && !isRepeat; row += 1)
          isRepeat = same.get(`${column} ${row}`)?.some(isNear) ?? false
    const own = `${at(run.x)} ${at(run.y)}`
    const there = same.get(own)
    if (there) there.push(run)
    else same.set(own, [run])
    return !isRepeat
  })
}
