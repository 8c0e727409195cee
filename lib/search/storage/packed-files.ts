import { LoadError } from '#lib/search/format/errors.ts'
import { offsetSize } from '#lib/search/format/packed-file.ts'
import { PromiseCache } from './promise-cache.ts'
import { type ReadBytes, readInflated } from './read-index-file.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** How many pieces one file has, where each begins and the last one ends, and the bytes of those that were asked for. */
interface OpenedFile {
  count: number
  offsetOf: (place: number) => number
  pieces: Promise<Bytes>[]
}

/** From so many pieces of one file on each is read with those beside it that are left: fewer requests, and soon fewer bytes. */
const piecesWorthWholeFile = 4

/** Reads pieces out of the files that hold them, no byte twice; they are numbered through from file to file. */
export class PackedFiles {
  readonly #read: ReadBytes
  readonly #nameOf: (file: number) => string
  readonly #perFile: number
  readonly #total: number
  readonly #files: PromiseCache<number, OpenedFile>
  /** Whether pieces come alone, as far as is known: where a host gives whole files each piece is dear. */
  givesParts = true
  /** How often a piece of each file was asked for. */
  readonly #requestCounts: number[] = []

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
    const view = new DataView(bytes.buffer, bytes.byteOffset, end)
    const opened: OpenedFile = { count, offsetOf: (place) => view.getUint32(place * offsetSize, true), pieces: [] }
    if (bytes.length > end) {
      this.givesParts = false
      cutPieces(opened, 0, count, Promise.resolve(bytes))
    }
    return opened
  }

  /** The bytes of a piece, inflated. Rejects with `LoadError`. */
  async get(piece: number): Promise<Uint8Array> {
    const file = Math.floor(piece / this.#perFile)
    const name = this.#nameOf(file)
    this.#requestCounts[file] = (this.#requestCounts[file] ?? 0) + 1
    const opened = await this.#files.get(file)
    const { offsetOf, pieces, count } = opened
    const place = piece % this.#perFile
    if (!pieces[place]) {
      let [from, to] = [place, place + 1]
      // Of pieces that are asked for at once none is read alone.
      if ((this.#requestCounts[file] ?? 0) >= piecesWorthWholeFile) {
        while (from > 0 && !pieces[from - 1]) from--
        while (to < count && !pieces[to]) to++
      }
      cutPieces(opened, from, to, this.#read(name, { start: offsetOf(from), end: offsetOf(to) }))
    }
    return await readInflated(name, await (pieces[place] as Promise<Bytes>), place)
  }
}

/** Puts the pieces of a file at hand that some bytes hold: those from one to another, or, where the host gave it whole, all. */
function cutPieces({ offsetOf, pieces }: OpenedFile, from: number, to: number, read: Promise<Bytes>): void {
  for (let place = from; place < to; place++) {
    const piece = read.then((bytes) => {
      const before = bytes.length > offsetOf(to) - offsetOf(from) ? 0 : offsetOf(from)
      return bytes.slice(offsetOf(place) - before, offsetOf(place + 1) - before)
    })
    pieces[place] = piece
    piece.catch(() => delete pieces[place])
  }
}
