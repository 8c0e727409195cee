import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'

/** Where a record lies in its file, in bytes, and the SHA-256 of these (hexadecimal). */
export interface RecordRange {
  start: number
  length: number
  digest: string
}

/** Writes values one behind the other into a file, so that each can be read by itself. */
export class RecordFileWriter {
  readonly #file: number
  #end = 0

  constructor(path: string) {
    this.#file = openSync(path, 'w')
  }

  /** Appends a value that is the same when it has become JSON and is read again, and returns where it lies. */
  append(value: unknown): RecordRange {
    const bytes = Buffer.from(JSON.stringify(value))
    const digest = createHash('sha256').update(bytes).digest('hex')
    const range = { start: this.#end, length: bytes.length, digest }
    writeSync(this.#file, bytes)
    this.#end += bytes.length
    return range
  }

  close(): void {
    closeSync(this.#file)
  }
}

/** Most records that a reader keeps. Pages are made in the order of their documents and read few others; those of 200 documents of 3,000 words are some 10 MB. */
const maxKept = 400

/** Reads values of a file that `RecordFileWriter` wrote; keeps those that were read last. */
export class RecordFileReader {
  readonly #path: string
  readonly #file: number
  readonly #kept = new Map<number, unknown>()

  constructor(path: string) {
    this.#path = path
    this.#file = openSync(path, 'r')
  }

  /** The value that lies in a range. Throws where the file ends before it. */
  read({ start, length }: RecordRange): unknown {
    const known = this.#kept.get(start)
    this.#kept.delete(start)
    const value = known ?? this.#readFromFile(start, length)
    this.#kept.set(start, value)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > maxKept && oldest !== undefined) this.#kept.delete(oldest)
    return value
  }

  #readFromFile(start: number, length: number): unknown {
    const bytes = Buffer.allocUnsafe(length)
    const found = readSync(this.#file, bytes, 0, length, start)
    if (found < length)
      throw new Error(`${this.#path}: ends at byte ${fstatSync(this.#file).size}; expected ${start + length}`)
    return JSON.parse(bytes.toString('utf8'))
  }
}
