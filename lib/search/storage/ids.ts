import { idPageDecoder, idPageOf, idPagesOf, idPagesPerFile, idsFile } from '#lib/search/format/id-files.ts'
import { parseInflated, type ReadBytes } from './load.ts'
import { PackedFiles } from './packed-files.ts'
import { Remembered } from './remembered.ts'

/** Which units have which identifiers, read piece by piece when one is looked for. */
export class Ids {
  readonly #pages: Remembered<number, Map<string, number>>
  readonly #count: number

  constructor(read: ReadBytes, corpus: string, units: number) {
    this.#count = idPagesOf(units)
    const nameOf = (file: number) => `${corpus}/${idsFile(file)}`
    const sections = new PackedFiles(read, nameOf, idPagesPerFile, this.#count)
    this.#pages = new Remembered(async (page) =>
      parseInflated(nameOf(Math.floor(page / idPagesPerFile)), await sections.get(page), idPageDecoder),
    )
  }

  /** The number of the unit; undefined where none has the identifier. Rejects with `LoadError`. */
  async unitOf(id: string): Promise<number | undefined> {
    return (await this.#pages.get(idPageOf(id, this.#count))).get(id)
  }
}
