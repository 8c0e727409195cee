import { createHash } from 'node:crypto'
import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import { newName } from './leftovers.ts'

/** Where a value lies in a file, in bytes. */
export interface ValueRange {
  start: number
  length: number
}

/** A file of values that is open: what is said at its beginning, and where its values begin. */
export interface ValueFile {
  file: number
  header: string
  begin: number
}

/** Length of a SHA-256, in bytes; then comes the length of the header. */
const digestLength = 32
const lengthLength = 4

/** How much is read or copied at a time, in bytes. */
const chunkLength = 1 << 20

/** Opens a file that `writeValueFile` wrote, to be closed by `closeSync`; undefined where it isn't there, or not as it was written. */
export function openValueFile(path: string): ValueFile | undefined {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const { size } = fstatSync(file)
    const digest = readRange(file, { start: 0, length: digestLength })
    if (digest?.equals(digestOf(file, { start: digestLength, length: size - digestLength }))) {
      // The checksum says that it is what was written.
      const length = readRange(file, { start: digestLength, length: lengthLength })?.readUInt32LE() ?? 0
      const start = digestLength + lengthLength
      return { file, header: String(readRange(file, { start, length })), begin: start + length }
    }
  } catch {
    // As good as missing.
  }
  if (file !== undefined) closeSync(file)
  return undefined
}

/** The bytes of a range; undefined where the file ends before. */
export function readRange(file: number, { start, length }: ValueRange): Buffer | undefined {
  const bytes = Buffer.allocUnsafe(length)
  for (let at = 0; at < length; ) {
    const read = readSync(file, bytes, at, length - at, start + at)
    if (read === 0) return undefined
    at += read
  }
  return bytes
}

/**
 * Writes a header and values into a file, with a checksum of both, so that whoever reads it finds what was there or all of the new. Only a
 * part of it is in memory at a time. Throws the system's error; then the earlier file is unchanged.
 */
export function writeValueFile(path: string, header: string, values: Iterable<Uint8Array>): void {
  const next = newName(path)
  try {
    const file = openSync(next, 'w')
    try {
      const text = Buffer.from(header)
      const length = Buffer.alloc(lengthLength)
      length.writeUInt32LE(text.length)
      const hash = createHash('sha256')
      let at = digestLength
      const write = (bytes: Uint8Array) => {
        hash.update(bytes)
        at += writeAll(file, bytes, at)
      }
      for (const bytes of [length, text]) write(bytes)
      for (const bytes of values) write(bytes)
      writeAll(file, hash.digest(), 0)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(next, path)
  } finally {
    rmSync(next, { force: true })
  }
}

function digestOf(file: number, { start, length }: ValueRange): Buffer {
  const hash = createHash('sha256')
  const bytes = Buffer.allocUnsafe(chunkLength)
  for (let at = 0; at < length; ) {
    const read = readSync(file, bytes, 0, Math.min(chunkLength, length - at), start + at)
    if (read === 0) break
    hash.update(bytes.subarray(0, read))
    at += read
  }
  return hash.digest()
}

function writeAll(file: number, bytes: Uint8Array, position: number): number {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, position + at)
  return bytes.length
}

/** Values that wait in a file of their own until it is known which others stand beside them. */
export class ValueSpool {
  readonly #path: string
  #file: number | undefined
  #end = 0
  readonly #ranges = new Map<string, ValueRange>()

  /** @param path of the file that they will be in */
  constructor(path: string) {
    this.#path = newName(`${path}.values`)
  }

  get ranges(): ReadonlyMap<string, ValueRange> {
    return this.#ranges
  }

  /** Throws the system's error. */
  add(key: string, value: Uint8Array): void {
    this.#file ??= openSync(this.#path, 'w+')
    writeAll(this.#file, value, this.#end)
    this.#ranges.set(key, { start: this.#end, length: value.length })
    this.#end += value.length
  }

  /** The values, in the order in which they came. Throws where the file has become shorter. */
  *values(): Generator<Uint8Array> {
    for (const range of this.#ranges.values()) {
      const value = this.#file === undefined ? undefined : readRange(this.#file, range)
      if (!value) throw new Error(`${this.#path}: has become shorter`)
      yield value
    }
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
    rmSync(this.#path, { force: true })
  }
}
