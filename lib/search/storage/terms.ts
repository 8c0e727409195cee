import { TermIndex } from '#lib/search/flexsearch/term-index.ts'
import type { CommonTerms } from '#lib/search/format/common-terms.ts'
import { commonTermFile, type OtherName, termFile, termPageOf, termPagesPerFile } from '#lib/search/format/files.ts'
import { readTermPage, type Slots, type TermEntry } from '#lib/search/format/term-page.ts'
import { type ReadBytes, readInflated } from './load.ts'
import { PackedFiles } from './packed-files.ts'
import { Remembered } from './remembered.ts'

/** The pages of terms, each read when a term of it is wanted. */
export class TermFiles {
  readonly #pages: Remembered<number, ReadonlyMap<string, TermEntry>>
  readonly #own: Remembered<number, ReadonlyMap<string, TermEntry>>
  readonly #count: number
  readonly #common: CommonTerms
  readonly #sections: PackedFiles
  readonly #index = new TermIndex(this)

  constructor(read: ReadBytes, corpus: string, termPages: number, common: CommonTerms) {
    this.#count = termPages
    this.#common = common
    const nameOf = (file: number) => `${corpus}/${termFile(file)}`
    this.#sections = new PackedFiles(read, nameOf, termPagesPerFile, termPages)
    this.#pages = new Remembered(async (page) =>
      readTermPage(nameOf(Math.floor(page / termPagesPerFile)), await this.#sections.get(page)),
    )
    this.#own = new Remembered(async (number) => {
      const file = `${corpus}/${commonTermFile(number)}`
      return readTermPage(file, await readInflated(file, await read(file)))
    })
  }

  async #entry(term: string): Promise<TermEntry | undefined> {
    const own = this.#common.fileOf(term)
    const page = own === undefined ? this.#pages.get(termPageOf(term, this.#count)) : this.#own.get(own)
    return (await page).get(term)
  }

  /** Where a term stands, as the file has it. Rejects with `LoadError`. */
  async get(term: string): Promise<Slots> {
    return (await this.#entry(term))?.slots ?? []
  }

  /** Where a term stands, as FlexSearch finds it. Rejects with `LoadError`. */
  search(term: string): ReturnType<TermIndex['slotsOf']> {
    return this.#index.slotsOf(term)
  }

  /** Whether the host gives parts of files, as far as is known. */
  get givesParts(): boolean {
    return this.#sections.givesParts
  }

  /** The other spellings of a term that is a name. */
  async others(term: string): Promise<readonly OtherName[]> {
    return (await this.#entry(term))?.others ?? []
  }
}
