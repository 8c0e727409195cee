import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Share, shareFileName } from './share.ts'
import { type ShareOrigin, ShareReader, type ShareValue } from './share-file.ts'

interface EarlierEntry {
  reader: ShareReader
  value: ShareValue
}

/**
 * What earlier runs have parsed of a share: one that ended, and those that were stopped, whose files lie beside it under a name with `half`.
 * Of files made by other code or by other records, and behind a place that is not as it was written, nothing is known.
 */
export class EarlierEntries {
  readonly #entries = new Map<string, EarlierEntry>()
  readonly #readers: ShareReader[] = []
  /** Files of runs that were stopped. */
  readonly halves: string[]

  /** Throws the system's error where the folder can't be read. */
  constructor(folder: string, share: Share, origin: ShareOrigin) {
    const name = shareFileName(share)
    this.halves = readdirSync(folder)
      .filter((one) => one.startsWith(`${name}.half-`))
      .toSorted()
      .map((one) => join(folder, one))
    for (const path of [join(folder, name), ...this.halves]) this.#read(path, origin)
  }

  /** The value that was made under a key; undefined where there is none. Throws where its file has become shorter. */
  valueOf(key: string): Buffer | undefined {
    const found = this.#entries.get(key)
    return found?.reader.valueAt(found.value)
  }

  has(key: string): boolean {
    return this.#entries.has(key)
  }

  close(): void {
    for (const reader of this.#readers) reader.close()
  }

  #read(path: string, origin: ShareOrigin): void {
    const reader = ShareReader.open(path)
    if (!reader) return
    this.#readers.push(reader)
    const made = reader.origin
    if (made?.form !== origin.form || made.code !== origin.code || made.parsing !== origin.parsing) return
    for (let next = reader.next(); next; next = reader.next()) {
      const { entry, value } = next
      if (!entry.hasFailed && entry.key !== '') this.#entries.set(entry.key, { reader, value })
    }
  }
}
