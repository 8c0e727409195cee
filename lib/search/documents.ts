import { LoadError } from './errors.ts'
import {
  type DocumentEntry,
  documentEntryShape,
  documentFile,
  documentPiecesPerFile,
  documentsPerPiece,
} from './format.ts'
import { parseInflated, type ReadBytes } from './load.ts'
import { Remembered } from './remembered.ts'
import { SectionFiles } from './sections.ts'
import { listOf } from './shape.ts'

const pieceShape = listOf(documentEntryShape)

/** What is said of documents in answers, read piece by piece when it is wanted. */
export class Documents {
  readonly #pieces: Remembered<number, DocumentEntry[]>

  constructor(read: ReadBytes, corpus: string, count: number) {
    const nameOf = (file: number) => `${corpus}/${documentFile(file)}`
    const sections = new SectionFiles(read, nameOf, documentPiecesPerFile, Math.ceil(count / documentsPerPiece))
    this.#pieces = new Remembered(async (piece) =>
      parseInflated(nameOf(Math.floor(piece / documentPiecesPerFile)), await sections.get(piece), pieceShape),
    )
  }

  /** The document with this number, in the order of the archive. Rejects with `LoadError`. */
  async get(number: number): Promise<DocumentEntry> {
    const entry = (await this.#pieces.get(Math.floor(number / documentsPerPiece)))[number % documentsPerPiece]
    if (!entry) throw new LoadError(`The search index has no document ${number}.`)
    return entry
  }
}
