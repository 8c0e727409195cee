/**
 * Puts whole numbers from 0 to 2^32 - 1 and texts into bytes: numbers in groups of seven bits, the lowest first (LEB128), texts as
 * UTF-8 behind its length in bytes.
 */
export class ByteWriter {
  readonly #encoder = new TextEncoder()
  #bytes = new Uint8Array(1024)
  #length = 0

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more))
    larger.set(this.#bytes)
    this.#bytes = larger
  }

  number(value: number): void {
    this.#reserve(5)
    let left = value
    while (left >= 0x80) {
      this.#bytes[this.#length++] = (left & 0x7f) | 0x80
      left >>>= 7
    }
    this.#bytes[this.#length++] = left
  }

  text(value: string): void {
    const encoded = this.#encoder.encode(value)
    this.number(encoded.length)
    this.#reserve(encoded.length)
    this.#bytes.set(encoded, this.#length)
    this.#length += encoded.length
  }

  /** Ascending numbers, as how many they are and the gaps between them. */
  ascending(values: ArrayLike<number>): void {
    this.number(values.length)
    let before = 0
    for (let index = 0; index < values.length; index++) {
      const value = values[index] ?? 0
      this.number(value - before)
      before = value
    }
  }

  /** How many bytes there are. */
  get length(): number {
    return this.#length
  }

  /** Ranges of the bytes, half-open, one after the other. */
  concatenate(ranges: readonly { start: number; end: number }[]): Uint8Array {
    const joined = new Uint8Array(ranges.reduce((sum, { start, end }) => sum + end - start, 0))
    let at = 0
    for (const { start, end } of ranges) {
      joined.set(this.#bytes.subarray(start, end), at)
      at += end - start
    }
    return joined
  }

  /** A copy of the bytes so far. */
  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}
