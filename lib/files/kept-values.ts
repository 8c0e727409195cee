import { closeSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from './cache-folder.ts'
import { removeLeftovers } from './leftovers.ts'
import { openValueFile, readRange, type ValueRange, ValueSpool, writeValueFile } from './value-file.ts'

/** Where archives have their folders; no repository keeps it. */
const defaultRoot = join('.build', 'kept')

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

/** What an earlier run kept: an open file, and where in it each value is. */
interface Earlier {
  file: number | undefined
  values: ReadonlyMap<string, ValueRange>
}

const nothing: Earlier = { file: undefined, values: new Map() }

/**
 * Values by key that one run makes and the next one uses again, all of one sort in one file. A key names all that a value is made from, so that
 * nothing depends on time. A file that is missing, torn, altered, or of another version is as good as none, and no failure to read or to
 * write it is an error: the values are made again. None of them is in memory but the one that is asked for.
 */
export class KeptValues {
  readonly #path: string | undefined
  readonly #version: string
  #earlier: Earlier
  /** The keys of what is kept on. */
  readonly #used = new Set<string>()
  /** What this run made; undefined where nothing can be written. */
  #made: ValueSpool | undefined

  private constructor(path: string | undefined, version: string, earlier: Earlier) {
    this.#path = path
    this.#version = version
    this.#earlier = earlier
    this.#made = path === undefined ? undefined : new ValueSpool(path)
  }

  /** The values of a sort, until they are saved. */
  static async open(sort: string, { archive, version, root = defaultRoot }: KeptPlace): Promise<KeptValues> {
    const { folder, isWritable } = await cacheFolder(archive, root)
    await removeLeftovers(folder, [sort, `${sort}.values`]).catch(() => undefined)
    const path = join(folder, sort)
    return new KeptValues(isWritable ? path : undefined, version, openEarlier(path, version))
  }

  /** The values of a sort, to be read alone, as several threads may at once; what is set is kept nowhere. */
  static async openToRead(sort: string, { archive, version, root = defaultRoot }: KeptPlace): Promise<KeptValues> {
    const { folder } = await cacheFolder(archive, root)
    return new KeptValues(undefined, version, openEarlier(join(folder, sort), version))
  }

  /** Values that are kept nowhere. */
  static none(): KeptValues {
    return new KeptValues(undefined, '', nothing)
  }

  /** Whether an earlier run made the value of a key. */
  has(key: string): boolean {
    return this.#earlier.values.has(key)
  }

  /** The value of a key that an earlier run made, which is then kept on; undefined where there is none. */
  get(key: string): Buffer | undefined {
    const { file, values } = this.#earlier
    const range = values.get(key)
    if (file === undefined || !range) return undefined
    const value = readRange(file, range)
    if (value) this.#used.add(key)
    return value
  }

  /** How many values an earlier run made. */
  get size(): number {
    return this.#earlier.values.size
  }

  /** Keeps on all that an earlier run made, asked for or not. */
  keepAll(): void {
    for (const key of this.#earlier.values.keys()) this.#used.add(key)
  }

  /** Keeps a value. */
  set(key: string, value: Uint8Array): void {
    try {
      this.#made?.add(key, value)
    } catch {
      // On a full disk nothing more is kept.
      this.#made?.close()
      this.#made = undefined
    }
  }

  /** What `make` gives, as JSON keeps it: made only where it isn't kept. */
  json<Value>(key: string, make: () => Value): Value {
    const kept = this.get(key)
    // The checksum of the file says that it is what this wrote under the key.
    if (kept) return JSON.parse(kept.toString('utf8')) as Value
    const made = make()
    this.set(key, Buffer.from(JSON.stringify(made)))
    return made
  }

  /** Writes what was asked for or set since this was opened; the rest is no longer kept. From then on there is none. */
  save(): void {
    const [{ file, values }, made] = [this.#earlier, this.#made]
    this.#earlier = nothing
    this.#made = undefined
    try {
      const isSame = this.#used.size === values.size && made?.ranges.size === 0
      if (this.#path === undefined || !made || isSame) return
      const used = [...this.#used]
        .filter((key) => !made.ranges.has(key))
        .map((key): [string, ValueRange] => [key, values.get(key) ?? { start: 0, length: 0 }])
      const entries = [...used, ...made.ranges].map(([key, { length }]): [string, number] => [key, length])
      writeValueFile(
        this.#path,
        JSON.stringify({ version: this.#version, entries } satisfies Header),
        both(used, file, made),
      )
    } catch {
      // The next run makes the values again.
    } finally {
      made?.close()
      if (file !== undefined) closeSync(file)
    }
  }
}

/** The values that are used again, then those that were made. */
function* both(
  used: readonly [string, ValueRange][],
  file: number | undefined,
  made: ValueSpool,
): Generator<Uint8Array> {
  for (const [key, range] of used) {
    const value = file === undefined ? undefined : readRange(file, range)
    if (!value) throw new Error(`what is kept of ${key} has become shorter`)
    yield value
  }
  yield* made.values()
}

function openEarlier(path: string, version: string): Earlier {
  const opened = openValueFile(path)
  if (!opened) return nothing
  // The checksum of the file says that it is what `save` wrote.
  const header = JSON.parse(opened.header) as Header
  if (header.version !== version) {
    closeSync(opened.file)
    return nothing
  }
  const values = new Map<string, ValueRange>()
  let start = opened.begin
  for (const [key, length] of header.entries) {
    values.set(key, { start, length })
    start += length
  }
  return { file: opened.file, values }
}
