import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { createGzip, type Gzip } from 'node:zlib'
import { largestCompressedText, largestPlainFile, partName } from './data-file.ts'

/** Lines that are to be written into one file, or into several where that would be too large. */
export interface LinesOfText {
  /** Of the file, without what it ends in. */
  name: string
  /** What it ends in: `csv`. */
  extension: string
  /** Written at the beginning of each file. */
  header?: string
  /** The lines, each with its end; made once. */
  lines(): Iterable<string>
}

/** The sizes from which on a text is divided, in bytes; a test takes smaller ones. */
export interface PartSizes {
  plain: number
  compressed: number
}

const usualSizes: PartSizes = { plain: largestPlainFile, compressed: largestCompressedText }

/** A file that was written, and how many lines are in it, its header not counted. */
export interface WrittenPart {
  path: string
  lines: number
  part?: number
}

/** How much is gathered before it is written, in UTF-16 units. */
const chunkLength = 1 << 18

/**
 * Writes lines into a folder: one plain file where that is small enough, else several, each compressed by gzip. Where a part
 * ends depends on the lines alone. Only a part of the text is in memory at a time. Rejects with the system's error.
 */
export async function writeTextParts(
  folder: string,
  text: LinesOfText,
  sizes: PartSizes = usualSizes,
): Promise<WrittenPart[]> {
  const { name, extension, header = '' } = text
  const all = text.lines()[Symbol.iterator]()
  const begun = linesUpTo(all, sizes.plain - Buffer.byteLength(header))
  if (begun.isAll) {
    const path = partName(name, extension, undefined)
    const file = new TextFile(join(folder, path), false)
    return [{ path, lines: await writeAll(file, header, begun.lines) }]
  }
  const parts: WrittenPart[] = []
  for (const lines of partsOf(joined(begun.lines, all), sizes.compressed - Buffer.byteLength(header))) {
    const part = parts.length + 1
    const path = partName(name, `${extension}.gz`, part)
    const file = new TextFile(join(folder, path), true)
    parts.push({ path, lines: await writeAll(file, header, lines), part })
  }
  return parts
}

/** The first lines, up to the one with which they have more than so many bytes; whether these are all. */
function linesUpTo(lines: Iterator<string>, most: number): { lines: string[]; isAll: boolean } {
  const begun: string[] = []
  let bytes = 0
  while (bytes <= most) {
    const next = lines.next()
    if (next.done) return { lines: begun, isAll: true }
    begun.push(next.value)
    bytes += Buffer.byteLength(next.value)
  }
  return { lines: begun, isAll: false }
}

/** The lines that were taken, each forgotten once it is given, and the others. */
function* joined(begun: string[], rest: Iterator<string>): Generator<string> {
  begun.reverse()
  for (let line = begun.pop(); line !== undefined; line = begun.pop()) yield line
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value
}

/** The lines in runs of at most so many bytes, a longer line alone. Each run must be read to its end before the next one. */
function* partsOf(lines: Iterable<string>, most: number): Generator<Iterable<string>> {
  const iterator = lines[Symbol.iterator]()
  let next = iterator.next()
  function* run(): Generator<string> {
    let bytes = 0
    while (!next.done) {
      const size = Buffer.byteLength(next.value)
      if (bytes > 0 && bytes + size > most) return
      bytes += size
      yield next.value
      next = iterator.next()
    }
  }
  while (!next.done) yield run()
}

async function writeAll(file: TextFile, header: string, lines: Iterable<string>): Promise<number> {
  let count = 0
  let chunk = header
  for (const line of lines) {
    chunk += line
    count++
    if (chunk.length < chunkLength) continue
    await file.write(chunk)
    chunk = ''
  }
  await file.write(chunk)
  await file.end()
  return count
}

/** A file that waits for the disk, so that no more of a text is in memory than is being written. */
class TextFile {
  readonly #file: WriteStream
  readonly #into: WriteStream | Gzip
  readonly #done: Promise<void>

  constructor(path: string, isCompressed: boolean) {
    this.#file = createWriteStream(path)
    this.#done = finished(this.#file)
    // Whoever waits for the end hears of an error; until then nobody does.
    this.#done.catch(() => undefined)
    this.#into = isCompressed ? createGzip() : this.#file
    if (this.#into !== this.#file) this.#into.pipe(this.#file)
  }

  async write(text: string): Promise<void> {
    if (text !== '' && !this.#into.write(text)) await Promise.race([once(this.#into, 'drain'), this.#done])
  }

  async end(): Promise<void> {
    this.#into.end()
    await this.#done
  }
}
