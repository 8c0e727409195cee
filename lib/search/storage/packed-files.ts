import { type PieceSizes, withoutFilling } from '#lib/search/format/piece-sizes.ts'
import { type ReadBytes, readInflated } from './read-index-file.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** What is known of the host of an index: whether it gives parts of files; undefined until it has been seen. */
export interface HostKnowledge {
  givesParts: boolean | undefined
}

/** What was asked of one file: its pieces by their numbers, those that are to be asked for next, and how often one was asked for. */
interface AskedFile {
  pieces: Map<number, Promise<Bytes>>
  wanted: number[]
  requests: number
  /** Settles once it has been seen of this file whether the host gives parts of it. */
  first?: Promise<unknown>
}

/** From so many pieces of one file on each is read with those beside it that are left: fewer requests, and soon fewer bytes. */
const piecesWorthWholeFile = 4
/**
 * Pieces with at most so many bytes between them are read with what is between, where they are asked for at once: browsers let requests
 * for one file wait for each other, and in the time of one a line gives more.
 */
const bytesWorthRequest = 8192

/** Reads pieces out of the files that hold them, no byte twice; they are numbered through from file to file. */
export class PackedFiles {
  readonly #read: ReadBytes
  readonly #nameOf: (file: number) => string
  readonly #sizes: () => Promise<PieceSizes>
  readonly #host: HostKnowledge
  readonly #files: AskedFile[] = []

  /** `sizes` reads where pieces are; `host` is shared by all who read from it. */
  constructor(
    read: ReadBytes,
    nameOf: (file: number) => string,
    sizes: () => Promise<PieceSizes>,
    host: HostKnowledge = { givesParts: undefined },
  ) {
    this.#read = read
    this.#nameOf = nameOf
    this.#sizes = sizes
    this.#host = host
  }

  /** The bytes of a piece, inflated. Rejects with `LoadError`. */
  async get(piece: number): Promise<Uint8Array> {
    const sizes = await this.#sizes()
    const number = sizes.fileOf(piece)
    this.#files[number] ??= { pieces: new Map(), wanted: [], requests: 0 }
    const file = this.#files[number]
    file.requests += 1
    file.wanted.push(piece)
    // What else is asked for at once comes before this goes on.
    await undefined
    // A host that gives files whole is asked for each once.
    if (file.first && this.#host.givesParts !== true) await file.first
    this.#readWanted(sizes, number, file)
    try {
      const filled = (await file.pieces.get(piece)) ?? new Uint8Array()
      return await readInflated(this.#nameOf(number), withoutFilling(filled), piece - sizes.piecesIn(number).first)
    } catch (error) {
      // What is damaged is read again when it is asked for again.
      file.pieces.delete(piece)
      throw error
    }
  }

  /** Asks for what is wanted of a file and was not asked for before. */
  #readWanted(sizes: PieceSizes, number: number, file: AskedFile): void {
    const missing = [...new Set(file.wanted.splice(0))].filter((piece) => !file.pieces.has(piece))
    const isLeft = (piece: number) => !file.pieces.has(piece)
    for (const piece of missing.sort((one, other) => one - other)) {
      if (!isLeft(piece)) continue
      const { first, end } = sizes.piecesIn(number)
      let [from, to] = [piece, piece + 1]
      if (file.requests >= piecesWorthWholeFile) {
        while (from > first && isLeft(from - 1)) from--
        while (to < end && isLeft(to)) to++
      }
      for (const next of missing.filter((one) => one >= to)) {
        const bytesBetween = sizes.startIn(number, next) - sizes.startIn(number, to)
        const isNear = bytesBetween <= bytesWorthRequest || this.#host.givesParts === undefined
        const between = Array.from({ length: next - to }, (_, place) => to + place)
        if (!isNear || !between.every(isLeft)) break
        to = next + 1
      }
      this.#readPieces(sizes, number, file, from, to)
    }
  }

  /** Asks for the pieces of a file from one to before another, and has each at hand. */
  #readPieces(sizes: PieceSizes, number: number, file: AskedFile, from: number, to: number): void {
    const { first, end } = sizes.piecesIn(number)
    const span = { start: sizes.startIn(number, from), end: sizes.startIn(number, to) }
    const read = this.#read(this.#nameOf(number), span)
    const isWhole = (bytes: Bytes) => bytes.length > span.end - span.start
    const keep = (piece: number) => {
      const cut = read.then((bytes) => {
        const before = isWhole(bytes) ? 0 : span.start
        return bytes.slice(sizes.startIn(number, piece) - before, sizes.startIn(number, piece + 1) - before)
      })
      file.pieces.set(piece, cut)
      cut.catch(() => file.pieces.delete(piece))
    }
    for (let piece = from; piece < to; piece++) keep(piece)
    const isPart = to - from < end - first
    file.first ??= read.then(
      (bytes) => {
        if (isPart) this.#host.givesParts = !isWhole(bytes)
        if (isWhole(bytes)) for (let piece = first; piece < end; piece++) if (!file.pieces.has(piece)) keep(piece)
      },
      () => {
        delete file.first
      },
    )
  }
}
