import { LoadError } from '#lib/search/format/errors.ts'
import { offsetSize } from '#lib/search/format/packed-file.ts'
import { PromiseCache } from './promise-cache.ts'
import { type ReadBytes, readInflated } from './read-index-file.ts'

/** Where the pieces of one file lie, or the file itself where its host gave it whole. */
interface OpenedFile {
  offsets: DataView
  whole?: Uint8Array<ArrayBuffer>
}

/** From so many pieces of one file on it is read as a whole: fewer requests, and soon fewer bytes. */
const piecesWorthWholeFile = 4

/** Reads pieces out of the files that hold them; they are numbered through from file to file. */
export class PackedFiles {
  readonly #read: ReadBytes
  readonly #nameOf: (file: number) => string
  readonly #perFile: number
  readonly #total: number
  readonly #files: PromiseCache<number, OpenedFile>
  readonly #wholeFiles = new PromiseCache((file: number) => this.#read(this.#nameOf(file)))
  #givesParts = true
  /** How often a piece of each file was asked for. */
  readonly #requestCounts = new Map<number, number>()

  /** `total` pieces, `perFile` in each file but the last. */
  constructor(read: ReadBytes, nameOf: (file: number) => string, perFile: number, total: number) {
    this.#read = read
    this.#nameOf = nameOf
    this.#perFile = perFile
    this.#total = total
    this.#files = new PromiseCache((file) => this.#open(file))
  }

  async #open(file: number): Promise<OpenedFile> {
    const count = Math.min(this.#perFile, this.#total - file * this.#perFile)
    const end = (count + 1) * offsetSize
    const bytes = await this.#read(this.#nameOf(file), { start: 0, end })
    if (bytes.length < end) throw new LoadError(`${this.#nameOf(file)} of the search index is cut off.`)
    const offsets = new DataView(bytes.buffer, bytes.byteOffset, end)
    if (bytes.length > end) this.#givesParts = false
    return bytes.length > end ? { offsets, whole: bytes } : { offsets }
  }

  /** Whether pieces come alone, as far as is known: where a host gives whole files each piece is dear. */
  get givesParts(): boolean {
    return this.#givesParts
  }

  /** The bytes of a piece, inflated. Rejects with `LoadError`. */
  async get(piece: number): Promise<Uint8Array> {
    const file = Math.floor(piece / this.#perFile)
    const name = this.#nameOf(file)
    this.#requestCounts.set(file, (this.#requestCounts.get(file) ?? 0) + 1)
    const { offsets, whole } = await this.#files.get(file)
    // Of pieces that are asked for at once none is read alone and again with the others.
    const asked = this.#requestCounts.get(file) ?? 0
    const place = piece % this.#perFile
    const start = offsets.getUint32(place * offsetSize, true)
    const end = offsets.getUint32((place + 1) * offsetSize, true)
    const all = whole ?? (asked < piecesWorthWholeFile ? undefined : await this.#wholeFiles.get(file))
    if (all) return await readInflated(name, all.slice(start, end), place)
    const bytes = await this.#read(name, { start, end })
    // A host may give ranges once and whole files another time.
    return await readInflated(name, bytes.length > end - start ? bytes.slice(start, end) : bytes, place)
  }
}
