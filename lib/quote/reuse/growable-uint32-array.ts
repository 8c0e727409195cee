/** A `Uint32Array` that grows as numbers are pushed: a plain array of 30 million would take twice the memory. */
export class GrowableUint32Array {
  #row = new Uint32Array(1 << 16)
  length = 0

  push(value: number): void {
    if (this.length === this.#row.length) {
      const longer = new Uint32Array(this.#row.length * 2)
      longer.set(this.#row)
      this.#row = longer
    }
    this.#row[this.length++] = value
  }

  /** The numbers that it has now: not a copy, and no longer its own once it has grown. */
  view(): Uint32Array<ArrayBuffer> {
    return this.#row.subarray(0, this.length)
  }
}
