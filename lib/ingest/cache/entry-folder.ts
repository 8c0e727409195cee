import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder, ownerFile } from '#lib/files/cache-folder.ts'

/** Where archives have their folders; no repository keeps it. */
const defaultRoot = fileURLToPath(new URL('../../../.build/parsed', import.meta.url))

/** Length of a SHA-256, in bytes. */
const digestLength = 32

/**
 * A folder of values by keys (hexadecimal SHA-256). Each file begins with a checksum of its key and its value, so that one
 * that is torn, changed, or called by another's name is as good as missing. No failure to read or to write is an error: the
 * value is made again.
 */
export class EntryFolder {
  readonly #folder: string
  readonly #used = new Set<string>()
  #canWrite = true

  private constructor(folder: string) {
    this.#folder = folder
  }

  /** The folder of an archive; those of archives that are gone are removed. */
  static async of(archive: string, root = defaultRoot): Promise<EntryFolder> {
    const { folder, isWritable } = await cacheFolder(archive, root)
    const entries = new EntryFolder(folder)
    entries.#canWrite = isWritable
    return entries
  }

  /** The value of a key; undefined where there is none, or none that is whole. */
  async read(key: string): Promise<Buffer | undefined> {
    const bytes = await readFile(this.#path(key)).catch(() => undefined)
    if (!bytes) return undefined
    const value = bytes.subarray(digestLength)
    if (!digest(key, value).equals(bytes.subarray(0, digestLength))) return undefined
    this.#used.add(key)
    return value
  }

  /** Keeps a value. After a first failure (a full disk, a folder that is not writable) no more are kept. */
  async write(key: string, value: Uint8Array): Promise<void> {
    if (!this.#canWrite) return
    this.#used.add(key)
    const half = `${this.#path(key)}.new-${process.pid}`
    try {
      await writeFile(half, Buffer.concat([digest(key, value), value]))
      await rename(half, this.#path(key))
    } catch {
      this.#canWrite = false
      await rm(half, { force: true }).catch(() => undefined)
    }
  }

  /** Removes what was neither read nor written since this was opened: values of sources, records or code that are no more. */
  async removeUnused(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => [])
    for (const name of names)
      if (name !== ownerFile && !this.#used.has(name)) await rm(join(this.#folder, name), { force: true })
  }

  #path(key: string): string {
    return join(this.#folder, key)
  }
}

function digest(key: string, value: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(value).digest()
}
