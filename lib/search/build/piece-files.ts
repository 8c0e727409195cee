import { countSize, encodeSizes, filledUp } from '#lib/search/format/piece-sizes.ts'
import { chooseStep } from './choose-step.ts'
import { deflatedBlock, type IndexFile } from './write-blocks.ts'

/** A kind of files that are made of pieces. */
interface PieceKind<Piece> {
  /** The name of a file by its number. */
  nameOf: (file: number) => string
  /** How many pieces are in each file but the last. */
  perFile: number
  pieces: readonly Piece[]
  contentOf: (piece: Piece) => Uint8Array | string
  /** How many of them a query reads on average. */
  read: number
}

/** By so many pieces it is chosen to what all of a kind are filled up. */
const piecesTried = 1000

/** Puts the pieces of one kind into files, one after the other, in the folder of an index. */
export class PieceFiles<Piece> {
  readonly #corpus: string
  readonly #kind: PieceKind<Piece>
  readonly #step: Promise<number>
  readonly #sizes: Promise<string>[] = []

  constructor(corpus: string, kind: PieceKind<Piece>) {
    this.#corpus = corpus
    this.#kind = kind
    this.#step = stepOf(kind)
  }

  /** The files; each begins to be made when it is asked for. */
  *files(): Generator<Promise<IndexFile>> {
    for (let file = 0; file * this.#kind.perFile < this.#kind.pieces.length; file++) {
      const made = this.#make(file)
      // What goes wrong is said by the file itself.
      this.#sizes.push(made.then(({ sizes }) => sizes).catch(() => ''))
      yield made.then(({ name, bytes }) => ({ name, bytes }))
    }
  }

  /** How long the pieces of all files are that were begun (`piece-sizes.ts`). */
  async sizes(): Promise<string> {
    return String.fromCharCode(await this.#step) + (await Promise.all(this.#sizes)).join('')
  }

  async #make(file: number): Promise<IndexFile & { sizes: string }> {
    const { nameOf, perFile, pieces, contentOf } = this.#kind
    const name = nameOf(file)
    const own = pieces.slice(file * perFile, (file + 1) * perFile)
    const blocks = own.map((piece, place) => deflatedBlock(`${this.#corpus}/${name}`, place, contentOf(piece)))
    const step = await this.#step
    const filled = (await Promise.all(blocks)).map((block) => filledUp(block, step))
    return { name, bytes: Buffer.concat(filled), sizes: encodeSizes(filled, step) }
  }
}

async function stepOf<Piece>({ pieces, contentOf, read }: PieceKind<Piece>): Promise<number> {
  const each = Math.max(1, Math.floor(pieces.length / piecesTried))
  const tried = pieces.filter((_, index) => index % each === 0)
  const blocks = await Promise.all(tried.map((piece) => deflatedBlock('', 0, contentOf(piece))))
  const lengths = blocks.map((block) => block.length + countSize)
  return chooseStep(lengths, pieces.length, read)
}
