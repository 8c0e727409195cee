import { idPageDecoder, idPageOf, idPagesOf, idPagesPerFile, idsFile } from '#lib/search/format/id-files.ts'
import { PackedFiles } from './packed-files.ts'
import { PromiseCache } from './promise-cache.ts'
import { decodeJson, type ReadBytes } from './read-index-file.ts'

/** Which units have which identifiers, read piece by piece when one is looked for. */
export class IdentifierIndex {
  readonly #pages: PromiseCache<number, Map<string, number>>
  readonly #count: number

  constructor(read: ReadBytes, corpus: string, units: number) {
    this.#count = idPagesOf(units)
    const nameOf = (file: number) => `${corpus}/${idsFile(file)}`
    const pieces = new PackedFiles(read, nameOf, idPagesPerFile, this.#count)
    this.#pages = new PromiseCache(async (page) =>
      decodeJson(nameOf(Math.floor(page / idPagesPerFile)), await pieces.get(page), idPageDecoder),
    )
  }

  /** The number of the unit; undefined where none has the identifier. Rejects with `LoadError`. */
  async unitOf(id: string): Promise<number | undefined> {
    return (await this.#pages.get(idPageOf(id, this.#count))).get(id)
  }
}
