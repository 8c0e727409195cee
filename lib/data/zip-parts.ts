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
  let bytes = 0
  for (const { text } of entries()) bytes += Buffer.byteLength(text)
  const single = bytes <= most
  const written: WrittenZip[] = []
  let open: ZipFile | undefined
  for (const entry of entries()) {
    if (open && open.bytes > 0 && open.bytes + Buffer.byteLength(entry.text) > most) {
      written.push(await open.end())
      open = undefined
    }
    open ??= new ZipFile(folder, name, single ? undefined : written.length + 1)
    await open.add(entry)
  }
  open ??= new ZipFile(folder, name, undefined)
  written.push(await open.end())
  return written
}

class ZipFile {
  bytes = 0
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
    this.bytes += data.length
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
