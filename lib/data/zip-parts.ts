import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { Zip, type ZipInputFile } from 'fflate'
import type { KeptBytes } from '#lib/domain/kept-bytes.ts'
import { largestCompressedText, partName } from './data-file.ts'
import { membersOf, type ZipMember, type ZipTexts } from './zip-members.ts'

/** The first day that ZIP knows, in whatever time zone: when files are made is not written down. */
const noTime = new Date(1980, 0, 1)

/** The way of compression that ZIP calls by this number. */
const deflated = 8

/** A ZIP file that was written, and how many files are in it. */
export interface WrittenZip {
  path: string
  entries: number
  part?: number
}

/** How ZIP files are written. */
export interface ZipOptions {
  /** What an earlier run compressed. */
  kept?: KeptBytes | undefined
  /** Most bytes of text in one file. */
  most?: number
  /** Whether there is no file where there are no texts. */
  isLeftOutEmpty?: boolean
}

/** How many groups of texts are compressed at once. */
const atOnce = 16

/**
 * Writes texts into a ZIP file in a folder, or into several where one would be too large for hosts; each can be opened by itself.
 * The same texts give the same bytes with the same Node. Rejects with the system's error.
 */
export async function writeZipParts(
  folder: string,
  name: string,
  texts: Iterable<ZipTexts>,
  { kept, most = largestCompressedText, isLeftOutEmpty = false }: ZipOptions = {},
): Promise<WrittenZip[]> {
  const written: WrittenZip[] = []
  // Each text is made once, so what may be the only file waits in memory, compressed, until it is known whether it is.
  let waiting: ZipMember[] = []
  let bytes = 0
  const writeWaiting = async (part: number | undefined) => {
    const zip = new ZipFile(folder, name, part)
    for (const member of waiting) await zip.add(member)
    written.push(await zip.end())
    waiting = []
    bytes = 0
  }
  for await (const member of allMembers(texts, kept)) {
    if (bytes > 0 && bytes + member.size > most) await writeWaiting(written.length + 1)
    waiting.push(member)
    bytes += member.size
  }
  if (written.length === 0 && waiting.length === 0 && isLeftOutEmpty) return []
  await writeWaiting(written.length === 0 ? undefined : written.length + 1)
  return written
}

async function* allMembers(texts: Iterable<ZipTexts>, kept: KeptBytes | undefined): AsyncGenerator<ZipMember> {
  let batch: Promise<ZipMember[]>[] = []
  for (const group of texts) {
    batch.push(membersOf(group, kept))
    if (batch.length < atOnce) continue
    yield* (await Promise.all(batch)).flat()
    batch = []
  }
  yield* (await Promise.all(batch)).flat()
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

  async add({ path, size, crc, compressed }: ZipMember): Promise<void> {
    const member: ZipInputFile = { filename: path, size, crc, compression: deflated, mtime: noTime }
    this.#zip.add(member)
    member.ondata?.(null, compressed, true)
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
