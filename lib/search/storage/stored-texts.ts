import { string } from '#lib/search/format/decoder.ts'
import { LoadError } from '#lib/search/format/errors.ts'
import {
  chunksPerFile,
  type StoredDocument,
  type TextChunk,
  textChunkDecoder,
  textFile,
  textSizesFile,
  unitsPerChunk,
} from '#lib/search/format/index-files.ts'
import type { IndexedUnit } from '#lib/search/format/indexed-units.ts'
import { PieceSizes } from '#lib/search/format/piece-sizes.ts'
import { type HostKnowledge, PackedFiles } from './packed-files.ts'
import { PromiseCache } from './promise-cache.ts'
import { decodeJson, type ReadBytes, readDeflatedJson } from './read-index-file.ts'

/** A unit with its document. */
export interface StoredUnit extends IndexedUnit {
  /** The document's number, in the order of the archive. */
  documentNumber: number
  document: StoredDocument
}

/** The texts of the units, read chunk by chunk when they are wanted. */
export class StoredTexts {
  readonly #chunks: PromiseCache<number, TextChunk>
  readonly #sizes: PromiseCache<string, PieceSizes>

  constructor(read: ReadBytes, corpus: string, host: HostKnowledge) {
    const nameOf = (file: number) => `${corpus}/${textFile(file)}`
    this.#sizes = new PromiseCache(
      async (file) => new PieceSizes(await readDeflatedJson(read, `${corpus}/${file}`, string), chunksPerFile),
    )
    const pieces = new PackedFiles(read, nameOf, () => this.#sizes.get(textSizesFile), host)
    this.#chunks = new PromiseCache(async (chunk) =>
      decodeJson(nameOf(Math.floor(chunk / chunksPerFile)), await pieces.get(chunk), textChunkDecoder),
    )
  }

  /** Begins to read where texts are, beside whatever else is read; what goes wrong is said by `get`, which reads it again. */
  prepare(): void {
    this.#sizes.get(textSizesFile).catch(() => undefined)
  }

  /** The unit with this number. Rejects with `LoadError`. */
  async get(number: number): Promise<StoredUnit> {
    const { ids, numbers, texts, voices, documents } = await this.#chunks.get(Math.floor(number / unitsPerChunk))
    const place = number % unitsPerChunk
    const [id, paragraph, text] = [ids[place], numbers[place], texts[place]]
    let end = 0
    const document = documents.find(({ units }) => {
      end += units
      return place < end
    })
    if (id === undefined || paragraph === undefined || text === undefined || !document) {
      throw new LoadError(`The texts of the search index have no unit ${number}.`)
    }
    const voice = voices?.get(String(place))
    return {
      id,
      number: paragraph,
      text,
      ...(voice !== undefined && { voice }),
      documentNumber: document.number,
      document: document.entry,
    }
  }
}
