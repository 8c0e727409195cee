/**
 * Pieces of packed files (`packed-file.ts`) are filled up to a multiple of so many bytes, so that it takes some bits only to say how
 * long each is: that is said once for all files of a kind, and a piece is asked for without a look into its file.
 */
const sizeStep = 256

/** The sign of a piece of no bytes; that of each other is as many steps behind it. */
const firstSign = '0'.charCodeAt(0)
const lastSign = 0xffff

/** A block filled up to a multiple of 256 bytes: behind it come zeros, and a byte that says how many. */
export function filledUp(block: Uint8Array): Uint8Array {
  const size = Math.ceil((block.length + 1) / sizeStep) * sizeStep
  const filled = new Uint8Array(size)
  filled.set(block)
  filled[size - 1] = size - 1 - block.length
  return filled
}

/** The block in what was filled up. Of damaged bytes it gives others, which the block's own checksum doesn't fit. */
export function withoutFilling(filled: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const zeros = filled.at(-1) ?? 0
  return filled.subarray(0, Math.max(0, filled.length - 1 - zeros))
}

/** How long pieces that were filled up are, a sign for each. Throws a RangeError for one of more than 16 MB. */
export function encodeSizes(pieces: readonly { length: number }[]): string {
  const signs = pieces.map(({ length }) => firstSign + length / sizeStep)
  if (signs.some((sign) => sign > lastSign)) throw new RangeError('a piece of the search index has more than 16 MB')
  return signs.map((sign) => String.fromCharCode(sign)).join('')
}

/** Where each of many pieces is in its file. */
export class PieceSizes {
  readonly #perFile: number
  /** For each piece how many steps are before it, in all files. */
  readonly #before: Uint32Array

  /** `perFile` pieces are in each file but the last. */
  constructor(encoded: string, perFile: number) {
    this.#perFile = perFile
    this.#before = new Uint32Array(encoded.length + 1)
    for (let piece = 0; piece < encoded.length; piece++)
      this.#before[piece + 1] = (this.#before[piece] ?? 0) + Math.max(0, encoded.charCodeAt(piece) - firstSign)
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
    return ((this.#before[piece] ?? 0) - (this.#before[file * this.#perFile] ?? 0)) * sizeStep
  }
}
