/** Takes out again what `ByteWriter` put in, in the same order. Throws a RangeError where the bytes end too early. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length
  }

  /** A whole number from 0 to 2^32 - 1. */
  number(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#bytes[this.#at]
      if (byte === undefined) break
      this.#at += 1
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
    throw new RangeError('a number is cut off')
  }

  text(): string {
    const length = this.number()
    const end = this.#at + length
    if (end > this.#bytes.length) throw new RangeError('a text is cut off')
    const text = new TextDecoder().decode(this.#bytes.subarray(this.#at, end))
    this.#at = end
    return text
  }

  /**
   * How many things of at least one byte each follow. Damaged bytes could ask for gigabytes: a count that the rest can't hold
   * is refused before anything is made for it.
   */
  count(): number {
    return this.fitting(this.number())
  }

  /** A count that was read as a part of a number: as it is, or refused as in `count`. */
  fitting(count: number): number {
    if (count > this.#bytes.length - this.#at) throw new RangeError('a list is cut off')
    return count
  }

  /** Ascending numbers. */
  ascending(): number[] {
    const count = this.count()
    const values: number[] = []
    let value = 0
    for (let index = 0; index < count; index++) {
      value += this.number()
      values.push(value)
    }
    return values
  }
}
