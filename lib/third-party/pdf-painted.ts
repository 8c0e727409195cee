import { getResolvedPDFJS } from 'unpdf'
import type { PDFPageProxy } from 'unpdf/pdfjs'
import { z } from 'zod'
import { lendTransfer } from './lend-transfer.ts'

/** A transformation of the plane, as PDF writes it. */
export type Matrix = [number, number, number, number, number, number]

/** Words set at once: where they begin, in points of the page, and how they are painted. */
export interface Shown {
  x: number
  y: number
  /** Painted with nothing: text in render mode 3, or wholly transparent. */
  unpainted: boolean
  /** Painted in the white of the paper. */
  white: boolean
}

/** A stretch of the page, in points. */
export interface Box {
  left: number
  right: number
  bottom: number
  top: number
}

/** What a page paints: its words, its pictures, and what it fills with another colour than white. */
export interface Painted {
  shown: Shown[]
  pictures: Box[]
  filled: Box[]
}

interface State {
  matrix: Matrix
  size: number
  mode: number
  white: boolean
  clear: boolean
  /** Space between signs and between words, stretch (1 is none), rise and leading. */
  between: number
  words: number
  stretch: number
  rise: number
  leading: number
}

const start: State = {
  matrix: [1, 0, 0, 1, 0, 0],
  size: 0,
  mode: 0,
  white: false,
  clear: false,
  between: 0,
  words: 0,
  stretch: 1,
  rise: 0,
  leading: 0,
}

/** Text in this mode is set and not painted. */
const unpaintedMode = 3

const six = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()])
const glyphs = z.array(
  z.union([z.number(), z.object({ width: z.number().catch(0), isSpace: z.boolean().catch(false) })]),
)

/** Reads what a page paints from the list of operations that PDF.js makes of it. */
export async function readPainted(page: PDFPageProxy): Promise<Painted> {
  lendTransfer()
  const { OPS } = await getResolvedPDFJS()
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]))
  const { fnArray, argsArray } = await page.getOperatorList()
  const painter = new Painter(new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]))
  for (const [index, code] of fnArray.entries()) {
    const given: unknown = argsArray[index]
    painter.take(names.get(code) ?? '', Array.isArray(given) ? given : [])
  }
  return painter
}

/** Follows the operations of a page as a painter does, and writes down places instead of painting. */
class Painter implements Painted {
  shown: Shown[] = []
  pictures: Box[] = []
  filled: Box[] = []
  readonly #filling: Set<number>
  #state = start
  #saved: State[] = []
  /** Where lines of text begin, and where the next word does. */
  #line: Matrix = start.matrix
  #next: Matrix = start.matrix

  constructor(filling: Set<number>) {
    this.#filling = filling
  }

  take(name: string, given: unknown[]): void {
    const [first] = given
    const number = typeof first === 'number' ? first : 0
    if (/^paint(?:Image|InlineImage|SolidColor|Jpeg)/.test(name)) this.pictures.push(this.#boxOf([0, 0, 1, 1]))
    switch (name) {
      case 'save':
        this.#saved.push(this.#state)
        break
      case 'paintFormXObjectBegin':
        this.#saved.push(this.#state)
        this.#transform(first)
        break
      case 'restore':
      case 'paintFormXObjectEnd':
        this.#state = this.#saved.pop() ?? this.#state
        break
      case 'transform':
        this.#transform(given)
        break
      case 'setFillRGBColor':
        this.#set({ white: /^#f[a-f]f[a-f]f[a-f]$/i.test(String(first)) || given.every((one) => Number(one) >= 250) })
        break
      case 'setFillColorN':
      case 'setFillTransparent':
        this.#set({ white: false })
        break
      case 'setGState':
        this.#setGraphics(first)
        break
      case 'constructPath':
        this.#path(given)
        break
      case 'shadingFill':
        this.filled.push({ left: -Infinity, right: Infinity, bottom: -Infinity, top: Infinity })
        break
      case 'beginText':
        this.#begin(start.matrix)
        break
      case 'setFont':
        this.#set({ size: Number(given[1]) || 0 })
        break
      case 'setTextRenderingMode':
        this.#set({ mode: number })
        break
      case 'setCharSpacing':
        this.#set({ between: number })
        break
      case 'setWordSpacing':
        this.#set({ words: number })
        break
      case 'setHScale':
        this.#set({ stretch: number / 100 })
        break
      case 'setTextRise':
        this.#set({ rise: number })
        break
      case 'setLeading':
        this.#set({ leading: -number })
        break
      case 'setLeadingMoveText':
        this.#set({ leading: Number(given[1]) || 0 })
        this.#move(number, Number(given[1]) || 0)
        break
      case 'moveText':
        this.#move(number, Number(given[1]) || 0)
        break
      case 'nextLine':
        this.#move(0, this.#state.leading)
        break
      case 'setTextMatrix':
        this.#begin(matrixOf(given.length === 6 ? given : first) ?? start.matrix)
        break
      case 'showText':
        this.#show(first)
        break
    }
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change }
  }

  #transform(given: unknown): void {
    const matrix = matrixOf(given)
    if (matrix) this.#set({ matrix: multiplied(this.#state.matrix, matrix) })
  }

  #setGraphics(given: unknown): void {
    const opacity = Array.isArray(given) ? given.find((one): one is [string, unknown] => one?.[0] === 'ca') : undefined
    if (opacity) this.#set({ clear: opacity[1] === 0 })
  }

  #begin(matrix: Matrix): void {
    this.#line = matrix
    this.#next = matrix
  }

  #move(x: number, y: number): void {
    this.#begin(multiplied(this.#line, [1, 0, 0, 1, x, y]))
  }

  #path([operation, , ends]: unknown[]): void {
    const { white, clear } = this.#state
    if (white || clear || typeof operation !== 'number' || !this.#filling.has(operation)) return
    const [left, bottom, right, top] = numbersOf(ends)
    if (left !== undefined && bottom !== undefined && right !== undefined && top !== undefined)
      this.filled.push(this.#boxOf([left, bottom, right, top]))
  }

  #boxOf([left, bottom, right, top]: [number, number, number, number]): Box {
    const { matrix } = this.#state
    const corners = [left, right].flatMap((x) => [bottom, top].map((y) => multiplied(matrix, [1, 0, 0, 1, x, y])))
    const xs = corners.map((corner) => corner[4])
    const ys = corners.map((corner) => corner[5])
    return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) }
  }

  #show(given: unknown): void {
    const { matrix, size, mode, white, clear, between, words, stretch, rise } = this.#state
    const [, , , , x, y] = multiplied(multiplied(matrix, this.#next), [1, 0, 0, 1, 0, rise])
    this.shown.push({ x, y, unpainted: mode === unpaintedMode || clear, white })
    let wide = 0
    for (const glyph of glyphs.safeParse(given).data ?? []) {
      if (typeof glyph === 'number') wide -= (glyph / 1000) * size
      else wide += (glyph.width / 1000) * size + between + (glyph.isSpace ? words : 0)
    }
    this.#next = multiplied(this.#next, [1, 0, 0, 1, wide * stretch, 0])
  }
}

function matrixOf(given: unknown): Matrix | undefined {
  return six.safeParse(numbersOf(given)).data
}

function numbersOf(given: unknown): number[] {
  return Array.isArray(given) || given instanceof Float32Array ? Array.from(given, Number) : []
}

function multiplied([p, q, r, s, t, u]: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  return [p * a + r * b, q * a + s * b, p * c + r * d, q * c + s * d, p * e + r * f + t, q * e + s * f + u]
}
