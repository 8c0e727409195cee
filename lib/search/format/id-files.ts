import { fnv1a } from '#lib/text/fnv.ts'
import { mapOf, number } from './decoder.ts'

// What is read for identifiers: apart, so that a browser gets it later.

/** Units whose identifiers are in one piece, on average. */
const unitsPerIdPage = 256
/** Pieces of identifiers in one file, of 256 units each. */
export const idPagesPerFile = 32

/** By identifier the number of the unit that has it; that of a document leads to its title. */
export const idPageDecoder = mapOf(number)

/** The file of the pieces of identifiers with a number. */
export function idsFile(file: number): string {
  return `ids-${file}.bin`
}

/** Into how many pieces the identifiers of a number of units are divided. */
export function idPagesOf(units: number): number {
  return Math.max(1, Math.ceil(units / unitsPerIdPage))
}

/** The page on which an identifier is. */
export function idPageOf(id: string, pages: number): number {
  return fnv1a(id) % pages
}
