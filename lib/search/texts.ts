import { LoadError } from './errors.ts'
import { type TextPage, textPageFile, textPageSchema } from './format.ts'
import { type ReadBytes, readDeflated } from './load.ts'
import { Remembered } from './remembered.ts'
import type { Unit } from './units.ts'

/** Index of the last start that is not above the number, in ascending starts; -1 where there is none. */
export function lastAtOrBelow(starts: readonly number[], number: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= number) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The texts of the units, read page by page when they are wanted. */
export class Texts {
  readonly #starts: readonly number[]
  readonly #pages: Remembered<number, TextPage>

  constructor(read: ReadBytes, corpus: string, starts: readonly number[]) {
    this.#starts = starts
    this.#pages = new Remembered((page) => readDeflated(read, `${corpus}/${textPageFile(page)}`, textPageSchema))
  }

  /** The unit with this number. Rejects with `LoadError`. */
  async get(number: number): Promise<Unit> {
    const page = lastAtOrBelow(this.#starts, number)
    const rows = await this.#pages.get(page)
    const row = rows[number - (this.#starts[page] ?? 0)]
    if (!row) throw new LoadError(`${textPageFile(page)} of the search index has no unit ${number}.`)
    return { id: row[0], number: row[1], text: row[2] }
  }
}
