import type { StorageInterface } from 'flexsearch'
import type { CommonTerms } from './common-terms.ts'
import { commonTermFile, type OtherName, termFile, termPageOf, termPagesPerFile } from './format.ts'
import { type ReadBytes, readInflated } from './load.ts'
import { Remembered } from './remembered.ts'
import { SectionFiles } from './sections.ts'
import { readTermPage, type Slots, type TermEntry } from './term-page.ts'

/**
 * FlexSearch's `StorageInterface` over the pages of terms: FlexSearch asks it for a term and gets its slots. It can only
 * be read; what would write does nothing, as the files are made by the build.
 */
export class TermStorage implements StorageInterface {
  readonly db = null
  readonly #pages: Remembered<number, ReadonlyMap<string, TermEntry>>
  readonly #own: Remembered<number, ReadonlyMap<string, TermEntry>>
  readonly #count: number
  readonly #common: CommonTerms
  readonly #sections: SectionFiles

  constructor(read: ReadBytes, corpus: string, termPages: number, common: CommonTerms) {
    this.#count = termPages
    this.#common = common
    const nameOf = (file: number) => `${corpus}/${termFile(file)}`
    this.#sections = new SectionFiles(read, nameOf, termPagesPerFile, termPages)
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

  /** The numbers of the units that have the term, by slot. FlexSearch passes more; none of it can be of use here. */
  async get(term: string): Promise<Slots> {
    return (await this.#entry(term))?.slots ?? []
  }

  /** Whether the host gives parts of files, as far as is known. */
  get givesParts(): boolean {
    return this.#sections.givesParts
  }

  /** The other spellings of a term that is a name. */
  async others(term: string): Promise<readonly OtherName[]> {
    return (await this.#entry(term))?.others ?? []
  }

  async mount(index: object): Promise<void> {
    Object.assign(index, { db: this })
  }

  open(): Promise<void> {
    return Promise.resolve()
  }
  close(): Promise<void> {
    return Promise.resolve()
  }
  destroy(): Promise<void> {
    return Promise.resolve()
  }
  clear(): Promise<void> {
    return Promise.resolve()
  }
}
