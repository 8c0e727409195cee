import { createHash } from 'node:crypto'
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writevSync } from 'node:fs'
import { z } from 'zod'

/*
 * A share is a file of records, one behind the other: the length of what is said of it and of its value (4 bytes each), a SHA-256 of
 * both, what is said of it (JSON), the value. The first record says what the file was made by, the last one how many entries it has. So
 * one that is being written can be read up to its last whole record, and one that was cut off anywhere is known by its end.
 */

/** What a share was made by: the form of the file, the code, and the records of the archive (`parsingKey` of both). */
export interface ShareOrigin {
  form: number
  code: string
  parsing: string
}

/** Changes with the form of the file. */
export const shareForm = 1

/** What is said of an entry. */
export interface ShareEntry {
  /** What it was parsed from (`keyOfPart`); empty where a file could not be read. */
  key: string
  /** What messages call its source. */
  name: string
  /** Whether something failed on it, so that it is worth parsing again. */
  hasFailed: boolean
}

/** Where a value lies in a file, in bytes. */
export interface ShareValue {
  start: number
  length: number
}

const originSchema = z.object({ form: z.number(), code: z.string(), parsing: z.string() })
const entrySchema = z.object({ key: z.string(), name: z.string(), hasFailed: z.boolean() })
const endSchema = z.object({ entries: z.string() })

const lengths = 8
const digestLength = 32
/** Digits of the number of entries, always as many: the last record has a known length. */
const digits = 12

/** Writes a share into a file of its own. All methods throw the system's error. */
export class ShareWriter {
  readonly #file: number
  #count = 0

  /** @param path of a file that is not there */
  constructor(path: string, origin: ShareOrigin) {
    this.#file = openSync(path, 'wx')
    this.#write(origin, new Uint8Array())
  }

  add(entry: ShareEntry, value: Uint8Array): void {
    this.#write(entry, value)
    this.#count += 1
  }

  /** Writes what says that nothing is missing, and sees it to the disk. */
  end(): void {
    this.#write(endOf(this.#count), new Uint8Array())
    fsyncSync(this.#file)
  }

  close(): void {
    closeSync(this.#file)
  }

  #write(said: object, value: Uint8Array): void {
    const text = Buffer.from(JSON.stringify(said))
    const head = Buffer.alloc(lengths)
    head.writeUInt32LE(text.length)
    head.writeUInt32LE(value.length, lengths / 2)
    let left = without([head, digestOf(text, value), text, value], 0)
    while (left.length > 0) left = without(left, writevSync(this.#file, left))
  }
}

/** A file of a share that is open. */
export class ShareReader {
  readonly #file: number
  readonly #size: number
  #at = 0
  readonly origin: ShareOrigin | undefined

  private constructor(file: number) {
    this.#file = file
    this.#size = fstatSync(file).size
    const first = this.#recordAt(0)
    this.origin = originSchema.safeParse(first?.said).data
    this.#at = first?.end ?? 0
  }

  /** Undefined where there is no such file, or it can't be read. */
  static open(path: string): ShareReader | undefined {
    try {
      return new ShareReader(openSync(path, 'r'))
    } catch {
      return undefined
    }
  }

  /** Whether its last record is that of a file which was written to its end. */
  get hasEnd(): boolean {
    const length = lengths + digestLength + JSON.stringify(endOf(0)).length
    return endSchema.safeParse(this.#recordAt(this.#size - length)?.said).success
  }

  /** The next entry and where its value lies; undefined behind the last one, and before one that is not as it was written. */
  next(): { entry: ShareEntry; value: ShareValue; bytes: Buffer } | undefined {
    const record = this.#recordAt(this.#at)
    const entry = entrySchema.safeParse(record?.said)
    if (!record || !entry.success) return undefined
    this.#at = record.end
    return { entry: entry.data, value: record.range, bytes: record.value }
  }

  /** Whether all entries were read. */
  get isAtEnd(): boolean {
    return endSchema.safeParse(this.#recordAt(this.#at)?.said).success
  }

  /** The bytes of a value. Throws where the file has become shorter. */
  valueAt({ start, length }: ShareValue): Buffer {
    const value = this.#read(start, length)
    if (!value) throw new Error('the file of a part has become shorter while it was read')
    return value
  }

  close(): void {
    closeSync(this.#file)
  }

  /** The record that begins at a place, and where it ends; undefined where there is none as it was written. */
  #recordAt(at: number): { said: unknown; range: ShareValue; value: Buffer; end: number } | undefined {
    const head = this.#read(at, lengths + digestLength)
    if (!head) return undefined
    const said = head.readUInt32LE()
    const start = at + lengths + digestLength + said
    const length = head.readUInt32LE(lengths / 2)
    const whole = this.#read(at + lengths + digestLength, said + length)
    if (!whole) return undefined
    const [text, value] = [whole.subarray(0, said), whole.subarray(said)]
    if (!digestOf(text, value).equals(head.subarray(lengths))) return undefined
    // The checksum says that it is what `ShareWriter` wrote.
    return { said: JSON.parse(text.toString('utf8')), range: { start, length }, value, end: start + length }
  }

  #read(start: number, length: number): Buffer | undefined {
    if (start < 0 || start + length > this.#size) return undefined
    const bytes = Buffer.allocUnsafeSlow(length)
    for (let at = 0; at < length; ) {
      const read = readSync(this.#file, bytes, at, length - at, start + at)
      if (read === 0) return undefined
      at += read
    }
    return bytes
  }
}

function endOf(count: number): { entries: string } {
  return { entries: String(count).padStart(digits, '0') }
}

function digestOf(said: Uint8Array, value: Uint8Array): Buffer {
  return createHash('sha256').update(`${said.length} ${value.length}\n`).update(said).update(value).digest()
}

/** What is left of pieces behind their first `count` bytes; none that is empty. */
function without(pieces: readonly Uint8Array[], count: number): Uint8Array[] {
  let before = count
  return pieces.flatMap((piece) => {
    const cut = Math.min(before, piece.length)
    before -= cut
    return cut < piece.length ? [piece.subarray(cut)] : []
  })
}
