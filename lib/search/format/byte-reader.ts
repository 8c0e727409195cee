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

  ascending(): number[] {
    const count = this.number()
    // Not `new Array(count)`: damaged bytes could ask for gigabytes.
    const values: number[] = []
    let value = 0
    for (let index = 0; index < count; index++) {
      value += this.number()
      values.push(value)
    }
    return values
  }
}
