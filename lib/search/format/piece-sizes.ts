/*
 * Files of pieces (`PackedFiles`): pieces are filled up to a multiple of some bytes, a step, so that it takes a bit or two only to say how
 * long each is. That is said once for all files of a kind: the sign of the step, and behind it a sign for each piece. So a piece is asked
 * for without a look into its file. Which step is best depends on how long pieces are (`build/choose-step.ts`).
 */

/** A step is a multiple of so many bytes. */
export const stepUnit = 16

/** How many bytes say behind a piece how many it was filled up with. */
export const countSize = 2

/** The sign of a piece of no bytes; that of each other is as many steps behind it. */
const firstSign = '0'.charCodeAt(0)
const lastSign = 0xffff

/** A block filled up to a multiple of `step` bytes: behind it come zeros, and how many, the lower byte first. */
export function filledUp(block: Uint8Array, step: number): Uint8Array {
  const filled = new Uint8Array(Math.ceil((block.length + countSize) / step) * step)
  filled.set(block)
  const counted = filled.length - countSize
  new DataView(filled.buffer).setUint16(counted, counted - block.length, true)
  return filled
}

/** The block in what was filled up. Of damaged bytes it gives others, which the block's own checksum doesn't fit. */
export function withoutFilling(filled: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const counted = filled.length - countSize
  if (counted < 0) return filled
  const zeros = new DataView(filled.buffer, filled.byteOffset).getUint16(counted, true)
  return filled.subarray(0, Math.max(0, counted - zeros))
}

/** How long pieces are that were filled up to a multiple of `step` bytes, a sign for each. Throws a RangeError for one of more than 65,000 steps. */
export function encodeSizes(pieces: readonly { length: number }[], step: number): string {
  const signs = pieces.map(({ length }) => firstSign + length / step)
  if (signs.some((sign) => sign > lastSign)) throw new RangeError('a piece of the search index is too long')
  return signs.map((sign) => String.fromCharCode(sign)).join('')
}

/** Where each of many pieces is in its file. */
export class PieceSizes {
  readonly #perFile: number
  readonly #step: number
  /** For each piece how many steps are before it, in all files. */
  readonly #before: Uint32Array

  /**
   * @param encoded the step as a sign, and behind it the signs of all pieces
   * @param perFile how many pieces are in each file but the last
   */
  constructor(encoded: string, perFile: number) {
    this.#perFile = perFile
    this.#step = encoded.charCodeAt(0)
    const count = Math.max(0, encoded.length - 1)
    this.#before = new Uint32Array(count + 1)
    for (let piece = 0; piece < count; piece++)
      this.#before[piece + 1] = (this.#before[piece] ?? 0) + Math.max(0, encoded.charCodeAt(piece + 1) - firstSign)
  }

  /** How many pieces there are. */
  get count(): number {
    return this.#before.length - 1
  }

  /** The pieces of a file, from one to before another. */
  piecesIn(file: number): { first: number; end: number } {
    return { first: file * this.#perFile, end: Math.min(this.count, (file + 1) * this.#perFile) }
  }

  /** The number of the file that a piece is in. */
  fileOf(piece: number): number {
    return Math.floor(piece / this.#perFile)
  }

  /** Where in its file a piece begins; of the one behind the last of a file, where that file ends. */
  startIn(file: number, piece: number): number {
    return ((this.#before[piece] ?? 0) - (this.#before[file * this.#perFile] ?? 0)) * this.#step
  }
}
