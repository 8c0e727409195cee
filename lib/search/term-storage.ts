import type { StorageInterface } from 'flexsearch'
import { fromGaps, type OtherName, termPageFile, termPageOf, termPageSchema } from './format.ts'
import { type ReadBytes, readDeflated } from './load.ts'
import { Remembered } from './remembered.ts'
import type { Slots } from './slots.ts'

interface Page {
  slots: ReadonlyMap<string, number[][]>
  others: ReadonlyMap<string, OtherName[]>
}

/**
 * FlexSearch's `StorageInterface` over the pages of terms: FlexSearch asks it for a term and gets its slots. It can only
 * be read; what would write does nothing, as the files are made by the build.
 */
export class TermStorage implements StorageInterface {
  readonly db = null
  readonly #pages: Remembered<number, Page>
  readonly #count: number

  constructor(read: ReadBytes, corpus: string, pages: number) {
    this.#count = pages
    this.#pages = new Remembered(async (page) => {
      const { slots, others } = await readDeflated(read, `${corpus}/${termPageFile(page)}`, termPageSchema)
      return { slots: new Map(Object.entries(slots)), others: new Map(Object.entries(others)) }
    })
  }

  /** The numbers of the units that have the term, by slot. FlexSearch passes more; none of it can be of use here. */
  async get(term: string): Promise<Slots> {
    const page = await this.#pages.get(termPageOf(term, this.#count))
    return (page.slots.get(term) ?? []).map(fromGaps)
  }

  /** The other spellings of a term that is a name. */
  async others(term: string): Promise<OtherName[]> {
    const page = await this.#pages.get(termPageOf(term, this.#count))
    return page.others.get(term) ?? []
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
