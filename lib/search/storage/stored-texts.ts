import { LoadError } from '#lib/search/format/errors.ts'
import {
  chunksPerFile,
  type StoredDocument,
  type TextChunk,
  textChunkDecoder,
  textFile,
  unitsPerChunk,
} from '#lib/search/format/index-files.ts'
import type { IndexedUnit } from '#lib/search/format/indexed-units.ts'
import { PackedFiles } from './packed-files.ts'
import { PromiseCache } from './promise-cache.ts'
import { decodeJson, type ReadBytes } from './read-index-file.ts'

/** A unit with its document. */
export interface StoredUnit extends IndexedUnit {
  /** The document's number, in the order of the archive. */
  documentNumber: number
  document: StoredDocument
}

/** The texts of the units, read chunk by chunk when they are wanted. */
export class StoredTexts {
  readonly #chunks: PromiseCache<number, TextChunk>

  constructor(read: ReadBytes, corpus: string, units: number) {
    const nameOf = (file: number) => `${corpus}/${textFile(file)}`
    const pieces = new PackedFiles(read, nameOf, chunksPerFile, Math.ceil(units / unitsPerChunk))
    this.#chunks = new PromiseCache(async (chunk) =>
      decodeJson(nameOf(Math.floor(chunk / chunksPerFile)), await pieces.get(chunk), textChunkDecoder),
    )
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
