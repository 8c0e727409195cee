import { ByteWriter } from './byte-writer.ts'
import { lastAtOrBelow } from './last-at-or-below.ts'

/** What a unit is. */
const paragraph = 0
const heading = 1
const title = 2

/** Which units are titles, which are headings, and to which document each belongs. */
export class UnitTable {
  /** The first unit of each document, its title. */
  readonly #firsts: readonly number[]
  readonly #kinds: Uint8Array

  constructor(units: number, firsts: readonly number[], headings: readonly number[]) {
    this.#firsts = firsts
    this.#kinds = new Uint8Array(units)
    for (const unit of headings) this.#kinds[unit] = heading
    for (const unit of firsts) this.#kinds[unit] = title
  }

  isTitle(unit: number): boolean {
    return this.#kinds[unit] === title
  }

  isHeading(unit: number): boolean {
    return this.#kinds[unit] === heading
  }

  isParagraph(unit: number): boolean {
    return this.#kinds[unit] === paragraph
  }

  /** The number of the unit's document, in the order of the archive. */
  documentOf(unit: number): number {
    return lastAtOrBelow(this.#firsts, unit)
  }
}

/** The file: the first unit of each document, and the headings, each as how many they are and their gaps. */
export function writeUnitTable(firsts: readonly number[], headings: readonly number[]): Uint8Array {
  const writer = new ByteWriter()
  writer.ascending(firsts)
  writer.ascending(headings)
  return writer.bytes()
}
