import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { Zip, ZipDeflate } from 'fflate'
import { largestCompressedText, partName } from './data-file.ts'

/** A text that is to be a file in a ZIP file. */
export interface ZipEntry {
  path: string
  text: string
}

/** The first day that ZIP knows, in whatever time zone: when files are made is not written down. */
const noTime = new Date(1980, 0, 1)

/** A ZIP file that was written, and how many files are in it. */
export interface WrittenZip {
  path: string
  entries: number
  part?: number
}

/**
 * Writes texts into a ZIP file in a folder, or into several where one would be too large for hosts; each can be opened by itself.
 * The same texts give the same bytes. Rejects with the system's error.
 */
export async function writeZipParts(
  folder: string,
  name: string,
  entries: () => Iterable<ZipEntry>,
  most = largestCompressedText,
): Promise<WrittenZip[]> {
  const written: WrittenZip[] = []
  // Each text is made once, so what may be the only file waits in memory until it is known whether it is.
  let waiting: ZipEntry[] = []
  let bytes = 0
  const writeWaiting = async (part: number | undefined) => {
    const zip = new ZipFile(folder, name, part)
    for (const entry of waiting) await zip.add(entry)
    written.push(await zip.end())
    waiting = []
    bytes = 0
  }
  for (const entry of entries()) {
    const own = Buffer.byteLength(entry.text)
    if (bytes > 0 && bytes + own > most) await writeWaiting(written.length + 1)
    waiting.push(entry)
    bytes += own
  }
  await writeWaiting(written.length === 0 ? undefined : written.length + 1)
  return written
}

class ZipFile {
  #entries = 0
  readonly #path: string
  readonly #part: number | undefined
  readonly #zip: Zip
  readonly #file: WriteStream
  readonly #done: Promise<void>

  constructor(folder: string, name: string, part: number | undefined) {
    this.#part = part
    this.#path = partName(name, 'zip', part)
    this.#file = createWriteStream(join(folder, this.#path))
    this.#done = finished(this.#file)
    // Whoever waits for the end hears of an error; until then nobody does.
    this.#done.catch(() => undefined)
    this.#zip = new Zip((error, chunk, final) => {
      if (error) this.#file.destroy(error)
      else if (final) this.#file.end(chunk)
      else this.#file.write(chunk)
    })
  }

  async add({ path, text }: ZipEntry): Promise<void> {
    const data = Buffer.from(text, 'utf8')
    const entry = new ZipDeflate(path, { level: 6 })
    entry.mtime = noTime
    this.#zip.add(entry)
    entry.push(data, true)
    this.#entries++
    // So that what is written does not gather in memory.
    if (this.#file.writableNeedDrain) await Promise.race([once(this.#file, 'drain'), this.#done])
  }

  async end(): Promise<WrittenZip> {
    this.#zip.end()
    await this.#done
    const part = this.#part
    return { path: this.#path, entries: this.#entries, ...(part !== undefined && { part }) }
  }
}
