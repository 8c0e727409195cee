import { idPageDecoder, idPageOf, idPagesPerFile, idsFile } from '#lib/search/format/id-files.ts'
import { PieceSizes } from '#lib/search/format/piece-sizes.ts'
import { type HostKnowledge, PackedFiles } from './packed-files.ts'
import { PromiseCache } from './promise-cache.ts'
import { decodeJson, type ReadBytes } from './read-index-file.ts'

/** Which units have which identifiers, read piece by piece when one is looked for. */
export class IdentifierIndex {
  readonly #pages: PromiseCache<number, Map<string, number>>
  readonly #count: number

  /** `idSizes`: how long the pages are (`piece-sizes.ts`). */
  constructor(read: ReadBytes, corpus: string, idSizes: string, host: HostKnowledge) {
    const sizes = new PieceSizes(idSizes, idPagesPerFile)
    this.#count = sizes.count
    const nameOf = (file: number) => `${corpus}/${idsFile(file)}`
    const pieces = new PackedFiles(read, nameOf, async () => sizes, host)
    this.#pages = new PromiseCache(async (page) =>
      decodeJson(nameOf(sizes.fileOf(page)), await pieces.get(page), idPageDecoder),
    )
  }

  /** The number of the unit; undefined where none has the identifier. Rejects with `LoadError`. */
  async unitOf(id: string): Promise<number | undefined> {
    return (await this.#pages.get(idPageOf(id, this.#count))).get(id)
  }
}
