import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from './cache-folder.ts'
import { writeWhole } from './write-whole.ts'

/** Where archives have their folders; no repository keeps it. */
const defaultRoot = join('.build', 'kept')

/** Length of a SHA-256, in bytes. */
const digestLength = 32

interface Header {
  version: string
  entries: [key: string, length: number][]
}

/** Where the values of an archive are kept that are made by some code. */
export interface KeptPlace {
  /** Folder of the archive. */
  archive: string
  /** Identifies the code: what other code made is not used. */
  version: string
  root?: string
}

/**
 * Values by key that one run makes and the next one uses again, all of one sort in one file. A key names all that a value is made from, so that
 * nothing depends on time. A file that is missing, torn, altered, or of another version is as good as none, and no failure to read or to
 * write it is an error: the values are made again.
 */
export class KeptValues {
  readonly #file: string | undefined
  readonly #version: string
  readonly #before: ReadonlyMap<string, Uint8Array>
  readonly #now = new Map<string, Uint8Array>()

  private constructor(file: string | undefined, version: string, before: ReadonlyMap<string, Uint8Array>) {
    this.#file = file
    this.#version = version
    this.#before = before
  }

  /** The values of a sort. */
  static async open(sort: string, { archive, version, root = defaultRoot }: KeptPlace): Promise<KeptValues> {
    const { folder, isWritable } = await cacheFolder(archive, root)
    const file = join(folder, sort)
    const bytes = await readFile(file).catch(() => undefined)
    return new KeptValues(isWritable ? file : undefined, version, bytes ? valuesIn(bytes, version) : new Map())
  }

  /** Values that are kept nowhere. */
  static none(): KeptValues {
    return new KeptValues(undefined, '', new Map())
  }

  /** The value of a key, which is then kept on; undefined where there is none. */
  get(key: string): Uint8Array | undefined {
    const value = this.#before.get(key)
    if (value) this.#now.set(key, value)
    return value
  }

  /** Keeps a value. */
  set(key: string, value: Uint8Array): void {
    this.#now.set(key, value)
  }

  /** What `make` gives, as JSON keeps it: made only where it isn't kept. */
  json<Value>(key: string, make: () => Value): Value {
    const kept = this.get(key)
    // The checksum of the file says that it is what this wrote under the key.
    if (kept) return JSON.parse(Buffer.from(kept.buffer, kept.byteOffset, kept.length).toString('utf8')) as Value
    const made = make()
    this.set(key, Buffer.from(JSON.stringify(made)))
    return made
  }

  /** Writes what was asked for or set since this was opened; the rest is no longer kept. */
  async save(): Promise<void> {
    const isSame = this.#now.size === this.#before.size && [...this.#now.keys()].every((key) => this.#before.has(key))
    if (this.#file === undefined || isSame) return
    const entries = [...this.#now].map(([key, value]): [string, number] => [key, value.length])
    const header = Buffer.from(JSON.stringify({ version: this.#version, entries } satisfies Header))
    const length = Buffer.alloc(4)
    length.writeUInt32LE(header.length)
    const parts = [length, header, ...this.#now.values()]
    const hash = createHash('sha256')
    for (const part of parts) hash.update(part)
    await writeWhole(this.#file, Buffer.concat([hash.digest(), ...parts])).catch(() => undefined)
  }
}

function valuesIn(bytes: Buffer, version: string): Map<string, Uint8Array> {
  const content = bytes.subarray(digestLength)
  const digest = createHash('sha256').update(content).digest()
  if (!digest.equals(bytes.subarray(0, digestLength))) return new Map()
  const begin = 4 + content.readUInt32LE(0)
  // The checksum says that it is what `save` wrote.
  const header = JSON.parse(content.subarray(4, begin).toString('utf8')) as Header
  if (header.version !== version) return new Map()
  const values = new Map<string, Uint8Array>()
  let at = begin
  for (const [key, length] of header.entries) {
    values.set(key, content.subarray(at, at + length))
    at += length
  }
  return values
}
